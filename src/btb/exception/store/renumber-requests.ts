import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/**
 * Somebody has another national number: their requests, and their place among the staff, go on under it, unless the same
 * stands under that one already. In the scope of a job.
 */
export async function renumberRequests(
  tx: Tx,
  { from, to, sealed }: { readonly from: Buffer; readonly to: Buffer; readonly sealed: Buffer },
): Promise<void> {
  const free = (asker: unknown, appointee: unknown) => sql`not exists (select from exception_request other
    where other.company = r.company and other.asker_index = ${asker} and other.insz_index = ${appointee} and other.id <> r.id)`;
  await sql`update exception_request r set insz_index = ${to}, insz_sealed = ${sealed}
    where insz_index = ${from} and ${free(sql`r.asker_index`, to)}`.execute(tx);
  await sql`update exception_request r set asker_index = ${to}
    where asker_index = ${from} and ${free(to, sql`r.insz_index`)}`.execute(tx);
  await sql`update staff_member set insz_index = ${to}
    where insz_index = ${from} and not exists (select from staff_member where insz_index = ${to})`.execute(tx);
}
