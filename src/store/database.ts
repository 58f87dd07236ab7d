import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { openingStatements, type Scope } from './scope.ts';
import { roleName } from './roles.ts';
import type { Statement } from './state-connections.ts';
import type { System } from './systems.ts';

/** Inside a transaction: write SQL with Kysely's `sql` tag, typed by the row: sql<Row>`select …`.execute(tx). */
export type Tx = Kysely<unknown>;

/** The database as one system sees it: its own role and schema, and the scope that it names. */
export interface Db {
  readonly system: System;
  /** Runs `work` in one transaction; it commits when the promise resolves and rolls back when it rejects. */
  readonly transaction: <T>(scope: Scope, work: (tx: Tx) => Promise<T>, settings?: TransactionSettings) => Promise<T>;
  /**
   * One statement that only reads, without scope (row-level security shows it nothing), in one round trip: for what
   * every request asks.
   */
  readonly read: <Row extends pg.QueryResultRow>(statement: Statement) => Promise<readonly Row[]>;
}

export interface TransactionSettings {
  /** Do not wait for the disk: only for state whose loss in a crash costs somebody one more sign-in. */
  readonly durable?: boolean;
}

export interface Store {
  readonly databaseName: string;
  readonly as: (system: System) => Db;
  /** True when the database answers within its time limit. */
  readonly ready: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

// A calendar date stays the text it is: a JavaScript Date would shift it by the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('an int8 beyond 2^53 cannot be a number');
  return value;
});

export interface StoreOptions {
  readonly url: string;
  readonly databaseName: string;
  readonly connections?: number;
  /** Told of errors on idle connections (a database restart); without a listener these end the process. */
  readonly onError: (error: Error) => void;
}

/**
 * Opens the pool that all systems of this process share. Every transaction takes the role of its system.
 * @throws nothing here: connections are made when first needed.
 */
export function openStore(options: StoreOptions): Store {
  const limits = {
    connectionString: options.url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'beveiligde-zone',
  };
  const listen = (one: pg.Pool): void => {
    one.on('error', options.onError);
    one.on('connect', (client) => client.on('error', options.onError));
  };
  const pool = new pg.Pool({ ...limits, max: options.connections ?? 20 });
  listen(pool);
  const kysely: Tx = new Kysely({ dialect: new PostgresDialect({ pool }) });

  // Connections that are in the role of one system from their first moment, opened when that system first reads so.
  const readers = new Map<System, pg.Pool>();
  const readerOf = (system: System): pg.Pool => {
    const known = readers.get(system);
    if (known !== undefined) return known;
    const role = roleName(options.databaseName, system);
    const reader = new pg.Pool({
      ...limits,
      max: 4,
      options: `-c role=${role} -c search_path=${system} -c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan`,
    });
    listen(reader);
    readers.set(system, reader);
    return reader;
  };

  const as = (system: System): Db => {
    const role = roleName(options.databaseName, system);
    return {
      system,
      transaction: (scope, work, settings) =>
        kysely.connection().execute(async (tx) => {
          const opening = openingStatements(role, system, scope);
          const relaxed = settings?.durable === false ? ';set local synchronous_commit to off' : '';
          try {
            await sql.raw(opening + relaxed).execute(tx);
            const result = await work(tx);
            await sql.raw('commit').execute(tx);
            return result;
          } catch (error) {
            await sql.raw('rollback').execute(tx).catch(options.onError);
            throw error;
          }
        }),
      read: async <Row extends pg.QueryResultRow>({ name, text, values }: Statement) =>
        (await readerOf(system).query<Row>({ name, text, values: [...values] })).rows,
    };
  };

  return {
    databaseName: options.databaseName,
    as,
    ready: () =>
      pool
        .query('select 1')
        .then(() => true)
        .catch(() => false),
    close: async () => {
      await Promise.all([pool, ...readers.values()].map((one) => one.end()));
    },
  };
}
