import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { endAllInTransaction } from './end-in-transaction.ts';
import type { Parts } from './parts.ts';
import { worksOn } from './rules/may-manage.ts';
import { administratorsOf, endAdministrator } from './store/administrators.ts';
import { companyOfRelation, lockRelation, type RelationRow } from './store/relations.ts';
import { openRightsIn } from './store/rights.ts';

export const relationEndedJob = 'gebruikersbeheer.relation-ended';

const actor = { kind: 'system', id: 'gebruikersbeheer' } as const;

/**
 * Somebody's last day is over: their rights open nothing any more, and what they were named for lets them do nothing; now
 * the end of both is written, and they are signed out.
 */
export async function endRelationRights({ db, uuid }: Pick<Parts, 'db' | 'uuid'>, id: string, at: Date): Promise<void> {
  const company = await db.look({ across: 'job' }, (tx) => companyOfRelation(tx, id));
  if (company === null) return;
  await db.transaction({ company }, async (tx) => {
    const relation = await lockRelation(tx, id);
    // The end was moved, or taken away, after this job was planned.
    if (relation?.end_date == null || brusselsDate(at) <= relation.end_date) return;
    const rights = (await openRightsIn(tx, company, id)).map((right) => ({ right, eventId: uuid() }));
    await endAllInTransaction(tx, { rights, at, byName: null, reason: 'left', actor });
    await endAppointments(tx, relation, at);
  });
}

/** Not of a head, whom staff appoint and end; and not of who goes on working here in another work relation. */
async function endAppointments(tx: Tx, { company, person }: RelationRow, at: Date): Promise<void> {
  const today = brusselsDate(at);
  for (const row of await administratorsOf(tx, company)) {
    if (row.person !== person || row.role !== 'local-administrator' || worksOn(row.works, today)) continue;
    if (!(await endAdministrator(tx, row.id, at, null))) continue;
    await record(tx, {
      at,
      action: 'gebruikersbeheer.local-administrator-ended',
      company,
      actor,
      subject: `local-administrator:${row.id}`,
      before: { person },
      after: { reason: 'left' },
    });
  }
}
