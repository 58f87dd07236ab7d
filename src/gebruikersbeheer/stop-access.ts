import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { actingIn } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import { endInTransaction } from './end-in-transaction.ts';
import { mailStopped } from './mails.ts';
import type { Actor, Parts } from './parts.ts';
import { mayStop, type MayNotStop } from './rules/may-stop.ts';
import { relatedPersonById } from './store/relations.ts';
import { openRightsIn } from './store/rights.ts';
import { whoMayGive } from './who-may-give.ts';

export interface StopAccess {
  readonly actor: Actor;
  /** When the actor used their digital key; null: not told. */
  readonly keyUsedAt: Date | null;
  readonly company: EnterpriseNumber;
  /** UUID of the work relation of the person; null: everybody. */
  readonly relationId: string | null;
  readonly at: Date;
}

export type StopVerdict =
  | { readonly ok: true; /** How many rights ended now. */ readonly ended: number }
  | ({ readonly ok: false } & MayNotStop);

/** Ends every right of a person, or of everybody, at once, and tells everybody whom it concerns. */
export const stopAccess = (parts: Parts) => {
  const acting = actingIn(parts);
  const givers = whoMayGive(parts);
  return async ({ actor, keyUsedAt, company, relationId, at }: StopAccess): Promise<StopVerdict> => {
    const now = await acting(actor, company, at);
    const decision = mayStop(now.management.decision, keyUsedAt, at);
    if (!decision.permitted) {
      const { permitted: _, ...refusal } = decision;
      return { ok: false, ...refusal };
    }
    const everything = { code: now.catalogue[0]?.code ?? '', contexts: 'every', until: now.today } as const;
    const managers = await givers(company, everything, now.today);
    return parts.db.transaction({ company }, async (tx): Promise<StopVerdict> => {
      const rights = await openRightsIn(tx, company, relationId);
      const by = auditActor(actor, decision.power.capacity);
      for (const right of rights) {
        const ending = { right, eventId: parts.uuid(), actor: by, at, byName: actor.name, reason: 'stopped' } as const;
        await endInTransaction(tx, ending);
      }
      await record(tx, {
        at,
        action: 'gebruikersbeheer.access-stopped',
        company,
        actor: by,
        subject: relationId === null ? `company:${company}` : `relation:${relationId}`,
        after: { rights: rights.length },
      });
      const people = new Set(rights.map(({ relation }) => relation));
      for (const relation of people) {
        const holder = await relatedPersonById(tx, company, relation);
        if (holder !== null) await mailStopped(tx, now, holder);
      }
      if (rights.length > 0) await mailStopped(tx, now, null, { managers, people: people.size });
      return { ok: true, ended: rights.length };
    });
  };
};
