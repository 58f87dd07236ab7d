import { recordAll, type AuditActor } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import { enqueueAll } from '#store/jobs/index.ts';
import type { Parts } from './parts.ts';
import { addEvents } from './store/right-events.ts';
import { contextsOf, writeEnds, type RightEnd, type RightRow } from './store/rights.ts';

export interface Ending extends RightEnd {
  readonly right: RightRow;
  readonly eventId: string;
  readonly actor: AuditActor;
}

export interface EndingAll extends RightEnd {
  readonly rights: readonly { readonly right: RightRow; readonly eventId: string }[];
  readonly actor: AuditActor;
}

/**
 * Everything that the end of rights is, in one transaction: the end, the event that ACM acts on, the record and the
 * job. A right that was renewed goes on in another: nobody is signed out for it. Of one that had ended already nothing
 * is written; the identifiers of the others come back.
 */
export async function endAllInTransaction(tx: Tx, { rights, actor, ...end }: EndingAll): Promise<ReadonlySet<string>> {
  const ids = await writeEnds(
    tx,
    rights.map(({ right }) => right.id),
    end,
  );
  const ended = rights.filter(({ right }) => ids.has(right.id));
  const goesOn = end.reason === 'renewed' || ended.length === 0;
  // Sent together: none needs the answer to another.
  await Promise.all([
    recordAll(
      tx,
      ended.map(({ right }) => ({
        at: end.at,
        action: end.reason === 'expired' ? 'gebruikersbeheer.right-expired' : 'gebruikersbeheer.right-ended',
        company: right.company,
        actor,
        subject: `right:${right.id}`,
        before: { code: right.code, person: right.person, contexts: contextsOf(right), until: right.until_date },
        after: { ended: end.at.toISOString(), reason: end.reason },
      })),
    ),
    ...(goesOn
      ? []
      : [
          addEvents(
            tx,
            ended.map(({ right, eventId }) => ({ id: eventId, right: right.id, company: right.company, at: end.at })),
          ),
          enqueueAll(
            tx,
            ended.map(({ eventId }) => ({ kind: 'acm.right-ended', payload: { event: eventId } })),
          ),
        ]),
  ]);
  return ids;
}

/** Ends one right; false when it had ended already. */
export async function endInTransaction(tx: Tx, { right, eventId, ...ending }: Ending): Promise<boolean> {
  const ended = await endAllInTransaction(tx, { ...ending, rights: [{ right, eventId }] });
  return ended.has(right.id);
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
