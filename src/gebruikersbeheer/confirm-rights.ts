import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { actingIn } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import type { Actor, Parts } from './parts.ts';
import { mayEnd } from './rules/may-end.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { noteConfirmed } from './store/reviews.ts';
import { contextsOf, rightById } from './store/rights.ts';

export interface ConfirmRights {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUIDs, at most 1,000 */
  readonly rights: readonly string[];
  readonly at: Date;
}

export type ConfirmVerdict =
  | { readonly ok: true; readonly confirmed: number }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage };

/** Confirms that rights are still needed, each as far as the actor answers for it. What ended meanwhile is left. */
export const confirmRights = (parts: Parts) => {
  const acting = actingIn(parts);
  return async ({ actor, company, rights, at }: ConfirmRights): Promise<ConfirmVerdict> => {
    const now = await acting(actor, company, at);
    const { decision: manages } = now.management;
    if (!manages.permitted) return { ok: false, because: 'may-not-manage', why: manages.because };
    return parts.db.transaction({ company }, async (tx): Promise<ConfirmVerdict> => {
      const own: string[] = [];
      for (const id of rights.slice(0, 1_000)) {
        const right = await rightById(tx, company, id);
        const facts = right === null ? null : { ...right, contexts: contextsOf(right), endedAt: right.ended_at };
        if (mayEnd(company, { manages, right: facts }).permitted) own.push(id);
      }
      const confirmed = await noteConfirmed(tx, company, own, { at, byName: actor.name });
      for (const id of confirmed) {
        await record(tx, {
          at,
          action: 'gebruikersbeheer.right-confirmed',
          company,
          actor: auditActor(actor, manages.capacity),
          subject: `right:${id}`,
        });
      }
      return { ok: true, confirmed: confirmed.length };
    });
  };
};
