import pg from 'pg';
import { roleName } from './roles.ts';
import type { System } from './systems.ts';

type Value = string | number | boolean | Date | Buffer | null;

/** One statement, one round trip; `name` lets the server keep its plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (Value | readonly Value[])[];
}

/**
 * Connections that take the role of one system when they are opened, for short-lived state that is read and written
 * one row at a time (the artifacts of the OpenID provider). They set no scope: tables with row-level security show
 * them nothing. Writes do not wait for the disk: a crash costs somebody one more sign-in.
 */
export interface StateConnections {
  readonly run: <Row extends pg.QueryResultRow>(statement: Statement) => Promise<pg.QueryResult<Row>>;
  readonly close: () => Promise<void>;
}

export function openStateConnections(options: {
  readonly url: string;
  readonly databaseName: string;
  readonly system: System;
  readonly onError: (error: Error) => void;
}): StateConnections {
  const role = roleName(options.databaseName, options.system);
  // Every statement here looks up rows by their key: one plan for all values, made once a connection.
  const pool = new pg.Pool({
    connectionString: options.url,
    max: 8,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    options: `-c role=${role} -c search_path=${options.system} -c synchronous_commit=off -c plan_cache_mode=force_generic_plan`,
    application_name: `beveiligde-zone ${options.system}`,
  });
  pool.on('error', options.onError);
  pool.on('connect', (client) => client.on('error', options.onError));
  return {
    run: (statement) => pool.query({ name: statement.name, text: statement.text, values: [...statement.values] }),
    close: () => pool.end(),
  };
}
