import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { renumberRequests } from './exception/store/renumber-requests.ts';
import { renumberBasis } from './store/basis.ts';

export interface Renumber {
  readonly from: Insz;
  readonly to: Insz;
  readonly at: Date;
}

/**
 * Somebody whom we know by one number has another now: what was appointed goes on under the new one, unless that has
 * an appointment in the same company. Doing it twice changes nothing more.
 */
export const renumber =
  ({ db, vault }: { readonly db: Db; readonly vault: InszVault }) =>
  ({ from, to, at }: Renumber): Promise<void> =>
    db.transaction({ across: 'job' }, async (tx) => {
      const changed = await sql<{ id: string }>`
        select renumber as id from renumber(${vault.index(from)}, ${vault.index(to)}, ${vault.seal(to)})`.execute(tx);
      await renumberBasis(tx, vault.index(from), vault.index(to));
      await renumberRequests(tx, { from: vault.index(from), to: vault.index(to), sealed: vault.seal(to) });
      for (const { id } of changed.rows) {
        await record(tx, {
          at,
          action: 'btb.appointee-renumbered',
          company: null,
          actor: { kind: 'system', id: 'sleutels' },
          subject: `appointment:${id}`,
        });
      }
    });
