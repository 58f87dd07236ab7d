import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/**
 * Makes those who do the same thing for the same company, person or address do so one after the other until their transactions
 * end, so that no rush outruns a limit that is counted first.
 * @param whose a company, an e-mail address, or the index of a person's number in hexadecimal
 */
export async function takeTurn(tx: Tx, what: 'link' | 'hand-in' | 'ask' | 'ask-mail', whose: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`gebruikersbeheer ${what} ${whose}`}, 0))`.execute(tx);
}
