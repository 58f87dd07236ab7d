import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';

export interface Renumber {
  readonly from: Insz;
  readonly to: Insz;
  readonly at: Date;
}

/**
 * Somebody has another national number now: staff stay on the list, and whoever let the help line look along still reads what
 * was seen. Twice changes nothing more.
 */
export const renumber =
  ({ db, vault }: { readonly db: Db; readonly vault: InszVault }) =>
  ({ from, to, at }: Renumber): Promise<void> =>
    db.transaction({ across: 'job' }, async (tx) => {
      const changed = await sql<{ id: string }>`
        update staff set insz_index = ${vault.index(to)}
        where insz_index = ${vault.index(from)} and ended_at is null
          and not exists (
            select from staff s
            where s.insz_index = ${vault.index(to)} and s.role = staff.role and s.ended_at is null)
        returning id`.execute(tx);
      // What they sent while they were signed in stays theirs.
      await sql`update contact_case set sender_index = ${vault.index(to)}
        where sender_index = ${vault.index(from)}`.execute(tx);
      await sql`update look_along set person_index = ${vault.index(to)} where person_index = ${vault.index(from)}`.execute(
        tx,
      );
      for (const { id } of changed.rows) {
        await record(tx, {
          at,
          action: 'hulp.staff-renumbered',
          company: null,
          actor: { kind: 'system', id: 'sleutels' },
          subject: `staff:${id}`,
        });
      }
    });
