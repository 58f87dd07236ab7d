import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type pg from 'pg';
import type { NameOf } from './statement-names.ts';

/**
 * The connection of one transaction, as Kysely sees it. Statements go out without waiting for the answer to the one
 * before, and the server takes them in their order. What opens the transaction leaves together with its first statement,
 * and what closes it may leave with that too: fewer messages, and fewer times that the server has to wake.
 * The client comes from a pool with `pipeline` on.
 */
export class PipelinedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #nameOf: NameOf;
  #held = false;
  #behindNext: string | null = null;
  #last: Promise<unknown> | null = null;

  /** @param nameOf the name under which the server keeps the plan of a statement */
  constructor(client: pg.PoolClient, nameOf: NameOf) {
    this.#client = client;
    this.#nameOf = nameOf;
  }

  /**
   * Begins: the text waits for the first statement. Rejects when the server refuses it; every later statement then
   * fails too, as the transaction does not go on.
   */
  open(text: string): Promise<void> {
    this.#client.connection.stream.cork();
    this.#held = true;
    const opened = this.#client.query(text).then(() => undefined);
    // Whoever waits for it hears of it; the statement behind it says so as well, and may be heard first.
    opened.catch(() => undefined);
    return opened;
  }

  /** The next statement is the only one: this text leaves behind it at once. */
  closeBehindNext(text: string): void {
    this.#behindNext = text;
  }

  /** Sends a statement without parameters, with all that waited. */
  async send(text: string): Promise<void> {
    const answer = this.#client.query(text);
    this.#letGo();
    await answer;
  }

  /** Waits until what was sent behind the only statement is done; false: there was none. */
  async closed(): Promise<boolean> {
    if (this.#last === null) return false;
    await this.#last;
    return true;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#last !== null) throw new Error('one statement was promised, and this is another');
    const name = this.#nameOf(sql);
    const statement = { text: sql, values: [...parameters] };
    const answer = this.#client.query<Row & pg.QueryResultRow>(name === undefined ? statement : { ...statement, name });
    if (this.#behindNext !== null) {
      this.#last = this.#client.query(this.#behindNext);
      // The statement itself is heard first; this one only ends what it left.
      this.#last.catch(() => undefined);
    }
    this.#letGo();
    const { command, rowCount, rows } = await answer;
    return changes.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
  }

  // eslint-disable-next-line require-yield -- the interface asks for it; nothing here reads rows one by one
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('rows are not streamed');
  }

  #letGo(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#client.connection.stream.uncork();
  }
}

const changes = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);
