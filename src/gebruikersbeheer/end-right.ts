import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { postMail } from '#store/outbox/index.ts';
import { auditActor } from './audit-actor.ts';
import { endInTransaction } from './end-in-transaction.ts';
import { rightEndedMail } from './mails.ts';
import { managementOf } from './management-of.ts';
import type { Actor, Parts } from './parts.ts';
import { mayEnd } from './rules/may-end.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { relatedPersonById } from './store/relations.ts';
import { eventOfRight } from './store/right-events.ts';
import { rightById } from './store/rights.ts';

export interface EndRight {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID */
  readonly rightId: string;
  readonly at: Date;
}

export type EndVerdict =
  | { readonly ok: true; readonly eventId: string; readonly already: boolean }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly ok: false; readonly because: 'no-such-right' | 'other-company' };

/** Ends a right now. Asking it twice is the same as once. */
export const endRight = (parts: Parts) => {
  const managed = managementOf(parts);
  return async ({ actor, company, rightId, at }: EndRight): Promise<EndVerdict> => {
    const { decision: manages } = await managed(actor.insz, company, brusselsDate(at));
    const companyName = (await parts.kbo.company(company))?.name ?? '';
    return parts.db.transaction({ company }, async (tx): Promise<EndVerdict> => {
      const right = await rightById(tx, company, rightId);
      const facts = { manages, right: right === null ? null : { company: right.company, endedAt: right.ended_at } };
      const decision = mayEnd(company, facts);
      if (!decision.permitted && decision.because !== 'already-ended') {
        return decision.because === 'may-not-manage'
          ? { ok: false, because: decision.because, why: decision.why }
          : { ok: false, because: decision.because };
      }
      if (right === null || !manages.permitted) throw new Error('a permitted end has a right and a manager');
      const eventId = parts.uuid();
      const ending = { at, byName: actor.name, reason: 'ended', right, eventId } as const;
      const ended =
        decision.permitted && (await endInTransaction(tx, { ...ending, actor: auditActor(actor, manages.capacity) }));
      if (!ended) {
        const event = await eventOfRight(tx, rightId);
        if (event === null) throw new Error('a right that ended has no event');
        return { ok: true, eventId: event.id, already: true };
      }
      const holder = await relatedPersonById(tx, company, right.relation);
      if (holder?.email) await postMail(tx, rightEndedMail(holder.email, { companyName, holder, by: actor.name }));
      return { ok: true, eventId, already: false };
    });
  };
};
