import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { Parts } from './parts.ts';

export interface Renumber {
  readonly from: Insz;
  readonly to: Insz;
  readonly at: Date;
}

/**
 * Somebody whom we know by one number has another now. Where both are known already both persons stay as they are: what
 * stood under the earlier one is given again by a manager. What they asked for goes on under the later one in any case.
 * Doing it twice changes nothing more.
 */
export const renumber =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  ({ from, to, at }: Renumber): Promise<void> =>
    db.transaction({ across: 'job' }, async (tx) => {
      const changed = await sql<{ id: string }>`
        select renumber as id
        from renumber(${vault.index(from)}, ${vault.index(to)}, ${vault.seal(to)}, ${at})`.execute(tx);
      for (const { id } of changed.rows) {
        await record(tx, {
          at,
          action: 'gebruikersbeheer.person-renumbered',
          company: null,
          actor: { kind: 'system', id: 'sleutels' },
          subject: `person:${id}`,
        });
      }
    });
