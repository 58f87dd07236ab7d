import { brusselsDate } from '#belgian/local-date.ts';
import { endInTransaction } from './end-in-transaction.ts';
import type { Parts } from './parts.ts';
import { companyOfRelation, lockRelation } from './store/relations.ts';
import { openRightsIn } from './store/rights.ts';

export const relationEndedJob = 'gebruikersbeheer.relation-ended';

/** Somebody's last day is over: their rights open nothing any more; now their end is written, and they are signed out. */
export async function endRelationRights({ db, uuid }: Pick<Parts, 'db' | 'uuid'>, id: string, at: Date): Promise<void> {
  const company = await db.transaction({ across: 'job' }, (tx) => companyOfRelation(tx, id));
  if (company === null) return;
  await db.transaction({ company }, async (tx) => {
    const relation = await lockRelation(tx, id);
    // The end was moved, or taken away, after this job was planned.
    if (relation?.end_date == null || brusselsDate(at) <= relation.end_date) return;
    for (const right of await openRightsIn(tx, company, id)) {
      await endInTransaction(tx, {
        right,
        eventId: uuid(),
        at,
        byName: null,
        reason: 'left',
        actor: { kind: 'system', id: 'gebruikersbeheer' },
      });
    }
  });
}
