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
    where other.company = r.company and other.asker_index = ${asker} and other.insz_index = ${appointee} and other.id <> r.id
      and other.state not in ('carried-out', 'refused', 'withdrawn') and r.state not in ('carried-out', 'refused', 'withdrawn'))`;
  await sql`update exception_request r set insz_index = ${to}, insz_sealed = ${sealed}
    where insz_index = ${from} and ${free(sql`r.asker_index`, to)}`.execute(tx);
  await sql`update exception_request r set asker_index = ${to}
    where asker_index = ${from} and ${free(to, sql`r.insz_index`)}`.execute(tx);
  await sql`update exception_objection o set person_index = ${to} where person_index = ${from}
    and not exists (select from exception_objection x where x.request = o.request and x.person_index = ${to})`.execute(
    tx,
  );
  // Added under both numbers: one of the two is enough.
  await sql`update staff_member set ended_at = coalesce(ended_at, now())
    where insz_index = ${from} and exists (select from staff_member where insz_index = ${to})`.execute(tx);
  await sql`update staff_member set insz_index = ${to}
    where insz_index = ${from} and not exists (select from staff_member where insz_index = ${to})`.execute(tx);
}
