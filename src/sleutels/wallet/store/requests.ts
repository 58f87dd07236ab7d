import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** Where the wallet is: on the device with the page, or on one that scanned it. */
export type WalletDevice = 'same' | 'other';

export interface NewRequest {
  readonly id: Buffer;
  readonly device: WalletDevice;
  readonly pendingSealed: Buffer;
}

/** The two questions of a sign-in; those that it had before are over. */
export async function saveRequests(
  tx: Tx,
  binding: string,
  requests: readonly NewRequest[],
  expiresAt: Date,
): Promise<void> {
  await sql`delete from wallet_request where binding = ${binding}`.execute(tx);
  for (const { id, device, pendingSealed } of requests) {
    await sql`
      insert into wallet_request (id, binding, device, pending_sealed, expires_at)
      values (${id}, ${binding}, ${device}, ${pendingSealed}, ${expiresAt})`.execute(tx);
  }
}

export interface RequestRow {
  readonly binding: string;
  readonly device: WalletDevice;
  readonly pending_sealed: Buffer;
  readonly expires_at: Date;
  readonly outcome_sealed: Buffer | null;
  readonly response_code: Buffer | null;
}

const columns = sql`binding, device, pending_sealed, expires_at, outcome_sealed, response_code`;

/** The questions of a sign-in that still count. */
export async function requestsOf(tx: Tx, binding: string, now: Date): Promise<readonly RequestRow[]> {
  const found = await sql<RequestRow>`
    select ${columns} from wallet_request where binding = ${binding} and expires_at > ${now}`.execute(tx);
  return found.rows;
}

/** Gives the question to the first who fetches it, and to nobody after that. */
export async function fetchRequest(tx: Tx, id: Buffer, now: Date): Promise<RequestRow | null> {
  const fetched = await sql<RequestRow>`
    update wallet_request set fetched_at = ${now}
    where id = ${id} and fetched_at is null and expires_at > ${now} returning ${columns}`.execute(tx);
  return fetched.rows[0] ?? null;
}

/** Takes the right to answer: a question that was fetched is answered once, right or wrong. */
export async function takeAnswer(tx: Tx, id: Buffer, now: Date): Promise<RequestRow | null> {
  const taken = await sql<RequestRow>`
    update wallet_request set answered_at = ${now}
    where id = ${id} and fetched_at is not null and answered_at is null and expires_at > ${now}
    returning ${columns}`.execute(tx);
  return taken.rows[0] ?? null;
}

export async function saveOutcome(
  tx: Tx,
  id: Buffer,
  outcomeSealed: Buffer,
  responseCode: Buffer | null,
): Promise<void> {
  await sql`
    update wallet_request set outcome_sealed = ${outcomeSealed}, response_code = ${responseCode}
    where id = ${id}`.execute(tx);
}

/** Takes the questions of a sign-in; false when somebody did so before. */
export async function takeRequests(tx: Tx, binding: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from wallet_request where binding = ${binding}`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}
