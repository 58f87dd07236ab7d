import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import pg from 'pg';
import { openingStatements, type Scope } from './scope.ts';
import { PipelinedConnection } from './pipelined-connection.ts';
import { roleName } from './roles.ts';
import type { Statement } from './state-connections.ts';
import { statementNames, type NameOf } from './statement-names.ts';
import type { System } from './systems.ts';

/** Inside a transaction: write SQL with Kysely's `sql` tag, typed by the row: sql<Row>`select …`.execute(tx). */
export type Tx = Kysely<unknown>;

/** The database as one system sees it: its own role and schema, and the scope that it names. */
export interface Db {
  readonly system: System;
  /** Runs `work` in one transaction; it commits when the promise resolves and rolls back when it rejects. */
  readonly transaction: <T>(scope: Scope, work: (tx: Tx) => Promise<T>, settings?: TransactionSettings) => Promise<T>;
  /**
   * Runs `work`, which asks one thing, in a transaction that only reads: one round trip in place of three.
   * @throws Error at a second statement
   */
  readonly look: <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => Promise<T>;
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
  const pool = new pg.Pool({ ...limits, max: options.connections ?? 20, pipeline: true });
  listen(pool);

  /** Opens a transaction on a connection of the pool, which goes back to it afterwards, clean or not at all. */
  const within = async <T>(
    begin: string,
    nameOf: NameOf,
    work: (tx: Tx, connection: PipelinedConnection) => Promise<T>,
  ): Promise<T> => {
    const client = await pool.connect();
    const connection = new PipelinedConnection(client, nameOf);
    const opened = connection.open(begin);
    let clean = true;
    try {
      const result = await work(kyselyOver(connection), connection);
      await opened;
      return result;
    } catch (error) {
      await connection.send('rollback').catch((lost: Error) => {
        clean = false;
        options.onError(lost);
      });
      // When the transaction did not even open, that is what went wrong.
      await opened;
      throw error;
    } finally {
      client.release(!clean);
    }
  };

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

  const names = new Map<System, NameOf>();
  const as = (system: System): Db => {
    const role = roleName(options.databaseName, system);
    const nameOf = names.get(system) ?? statementNames(system);
    names.set(system, nameOf);
    return {
      system,
      transaction: async (scope, work, settings) => {
        const relaxed = settings?.durable === false ? ';set local synchronous_commit to off' : '';
        return within(openingStatements(role, system, scope) + relaxed, nameOf, async (tx, connection) => {
          const result = await work(tx);
          await connection.send('commit');
          return result;
        });
      },
      look: async (scope, work) =>
        within(openingStatements(role, system, scope, 'begin read only'), nameOf, async (tx, connection) => {
          connection.closeBehindNext('commit');
          const result = await work(tx);
          if (!(await connection.closed())) await connection.send('commit');
          return result;
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

const dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};
const unconnected: Tx = new Kysely({ dialect });

/** Kysely on a connection that somebody else opens and closes. */
const kyselyOver = (connection: PipelinedConnection): Tx =>
  new Kysely({
    config: { dialect },
    dialect,
    driver: new DummyDriver(),
    executor: unconnected.getExecutor().withConnectionProvider({ provideConnection: (use) => use(connection) }),
  });
