import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { listOf, type Subjects } from '../subjects.ts';

/**
 * Waits until no other try under this name, from this address or from its network is being decided, until this
 * transaction ends. Whoever sends a thousand tries at once thus gets exactly as many looked at as the limit allows.
 * What must be fresh is read by a later statement: this one's own snapshot is from before the wait.
 */
export async function takeTurn(tx: Tx, subjects: Subjects): Promise<void> {
  // One order for everybody, so that two tries never wait for each other.
  const [first, second, third] = listOf(subjects)
    .map(lockNumber)
    .sort((a, b) => (a < b ? -1 : 1));
  await sql`select pg_advisory_xact_lock(${String(first)}::bigint), pg_advisory_xact_lock(${String(second)}::bigint),
    pg_advisory_xact_lock(${String(third)}::bigint)`.execute(tx);
}

/** The hash is longer than a lock's number; should two names share one, they only wait for each other. */
const lockNumber = (subject: Buffer): bigint => subject.readBigInt64BE(0);
