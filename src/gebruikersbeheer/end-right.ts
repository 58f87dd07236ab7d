import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { auditActor } from './audit-actor.ts';
import { endInTransaction } from './end-in-transaction.ts';
import { actingIn } from './acting.ts';
import { holderAddressOfRight } from './holder-addresses.ts';
import { mailEnded } from './mails.ts';
import type { Actor, Parts } from './parts.ts';
import { mayEnd } from './rules/may-end.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import type { Exceeds } from './rules/powers.ts';
import { relatedPersonById } from './store/relations.ts';
import { eventOfRight } from './store/right-events.ts';
import { contextsOf, lockRight, successorOf, type RightRow } from './store/rights.ts';

export interface EndRight {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID */
  readonly rightId: string;
  readonly at: Date;
}

export type EndVerdict =
  | { readonly ok: true; readonly eventId: string; readonly already: boolean }
  /** Somebody else was first, and put another right in its place. */
  | { readonly ok: false; readonly because: 'changed-meanwhile'; readonly now: RightRow | null }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly ok: false; readonly because: 'more-than-held'; readonly exceeds: Exceeds }
  | { readonly ok: false; readonly because: 'no-such-right' | 'other-company' };

/** Ends a right now. Asking it twice is the same as once. */
export const endRight = (parts: Parts) => {
  const acting = actingIn(parts);
  return async ({ actor, company, rightId, at }: EndRight): Promise<EndVerdict> => {
    const [now, address] = await Promise.all([
      acting(actor, company, at),
      holderAddressOfRight(parts, company, rightId),
    ]);
    return parts.db.transaction({ company }, async (tx): Promise<EndVerdict> => {
      const right = await lockRight(tx, company, rightId);
      const facts = {
        manages: now.management.decision,
        right: right === null ? null : { ...right, contexts: contextsOf(right), endedAt: right.ended_at },
      };
      const decision = mayEnd(company, facts);
      if (!decision.permitted && decision.because !== 'already-ended') {
        const { permitted: _, ...refusal } = decision;
        return { ok: false, ...refusal };
      }
      if (right === null) throw new Error('a right that may be ended is there');
      const eventId = parts.uuid();
      const ending = { at, byName: actor.name, reason: 'ended', right, eventId } as const;
      const by = auditActor(actor, decision.power.capacity);
      const [ended, holder] = await Promise.all([
        endInTransaction(tx, { ...ending, actor: by }),
        relatedPersonById(tx, company, right.relation),
      ]);
      if (!ended) {
        const event = await eventOfRight(tx, rightId);
        if (event === null || right.end_reason === 'changed') {
          return { ok: false, because: 'changed-meanwhile', now: await successorOf(tx, company, rightId) };
        }
        return { ok: true, eventId: event.id, already: true };
      }
      if (holder !== null) await mailEnded(tx, now, { ...holder, address }, right.code);
      return { ok: true, eventId, already: false };
    });
  };
};
