import { record, type AuditActor } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Parts } from './parts.ts';
import { addEvent } from './store/right-events.ts';
import { contextsOf, writeEnd, type RightEnd, type RightRow } from './store/rights.ts';

export interface Ending extends RightEnd {
  readonly right: RightRow;
  readonly eventId: string;
  readonly actor: AuditActor;
}

/**
 * Everything that the end of a right is, in one transaction: the end, the event that ACM acts on, the record and the
 * job. A right that was renewed goes on in another: nobody is signed out for it. False when the right had ended
 * already: then nothing is written.
 */
export async function endInTransaction(tx: Tx, { right, eventId, actor, ...end }: Ending): Promise<boolean> {
  if (!(await writeEnd(tx, right.id, end))) return false;
  await record(tx, {
    at: end.at,
    action: end.reason === 'expired' ? 'gebruikersbeheer.right-expired' : 'gebruikersbeheer.right-ended',
    company: right.company,
    actor,
    subject: `right:${right.id}`,
    before: { code: right.code, person: right.person, contexts: contextsOf(right), until: right.until_date },
    after: { ended: end.at.toISOString(), reason: end.reason },
  });
  if (end.reason === 'renewed') return true;
  await addEvent(tx, { id: eventId, right: right.id, company: right.company, at: end.at });
  await enqueue(tx, 'acm.right-ended', { event: eventId });
  return true;
}

/** Writes the end of a right whose last day is over. */
export const endExpired = (tx: Tx, { uuid }: Pick<Parts, 'uuid'>, right: RightRow, at: Date): Promise<boolean> =>
  endInTransaction(tx, {
    right,
    eventId: uuid(),
    at,
    byName: null,
    reason: 'expired',
    actor: { kind: 'system', id: 'gebruikersbeheer' },
  });
