import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface ItsmeRequest {
  readonly binding: string;
  readonly pending_sealed: Buffer;
  readonly advanced: boolean;
}

export async function saveItsmeRequest(
  tx: Tx,
  request: ItsmeRequest & { readonly state: Buffer; readonly expiresAt: Date },
): Promise<void> {
  await sql`
    insert into itsme_request (state, binding, pending_sealed, advanced, expires_at)
    values (${request.state}, ${request.binding}, ${request.pending_sealed}, ${request.advanced}, ${request.expiresAt})`.execute(
    tx,
  );
}

/** For which sign-in this state was made, without taking it: the browser must show first that it is its own. */
export async function bindingOfState(tx: Tx, state: Buffer, now: Date): Promise<string | null> {
  const found = await sql<{ binding: string }>`
    select binding from itsme_request where state = ${state} and expires_at > ${now}`.execute(tx);
  return found.rows[0]?.binding ?? null;
}

/** Takes the request; nobody can take it again. */
export async function takeItsmeRequest(
  tx: Tx,
  state: Buffer,
  binding: string,
  now: Date,
): Promise<ItsmeRequest | null> {
  const taken = await sql<ItsmeRequest & { expires_at: Date }>`
    delete from itsme_request where state = ${state} and binding = ${binding}
    returning binding, pending_sealed, advanced, expires_at`.execute(tx);
  const row = taken.rows[0];
  return row === undefined || row.expires_at <= now ? null : row;
}
