import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { actingIn } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import { endInTransaction } from './end-in-transaction.ts';
import { holderAddressOfRight } from './holder-addresses.ts';
import { giveInTransaction, type GiveVerdict } from './give-in-transaction.ts';
import type { Actor, Parts } from './parts.ts';
import type { Contexts } from './rules/contexts.ts';
import { effectOf } from './rules/may-change.ts';
import { mayEnd } from './rules/may-end.ts';
import type { Exceeds } from './rules/powers.ts';
import { contextsOf, lockRight, successorOf, type RightRow } from './store/rights.ts';

export interface ChangeRight {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the right as the actor saw it. */
  readonly rightId: string;
  /** UUID that takes its place; the same one again changes nothing more. */
  readonly newId: string;
  readonly contexts: Contexts;
  /** The last day; null: as long as a right may last. */
  readonly until: LocalDate | null;
  readonly at: Date;
}

export type ChangeVerdict =
  | Extract<GiveVerdict, { ok: true }>
  | Extract<GiveVerdict, { ok: false }>
  | { readonly ok: false; readonly because: 'no-such-right' }
  | { readonly ok: false; readonly because: 'may-not-end'; readonly exceeds: Exceeds }
  /** Somebody else was first: `now` is what stands in its place, null when it was ended. */
  | {
      readonly ok: false;
      readonly because: 'changed-meanwhile';
      readonly was: RightRow;
      readonly now: RightRow | null;
    };

/** Thrown to take back everything that a refused change wrote; never leaves this file. */
class Refused extends Error {
  readonly verdict: ChangeVerdict;
  constructor(verdict: ChangeVerdict) {
    super('refused');
    this.verdict = verdict;
  }
}

/**
 * Puts a right in the place of another: other establishments, another last day. Of two managers who change the same
 * right at once one wins, and the other hears what stands now.
 */
export const changeRight = (parts: Parts) => {
  const acting = actingIn(parts);
  return async (command: ChangeRight): Promise<ChangeVerdict> => {
    const { actor, company, rightId, newId, contexts, until, at } = command;
    const [now, holderAddress] = await Promise.all([
      acting(actor, company, at),
      holderAddressOfRight(parts, company, rightId),
    ]);
    const { decision: manages } = now.management;
    try {
      return await parts.db.transaction({ company }, async (tx): Promise<ChangeVerdict> => {
        const right = await lockRight(tx, company, rightId);
        const facts = right === null ? null : { ...right, contexts: contextsOf(right), endedAt: right.ended_at };
        const mayReplace = mayEnd(company, { manages, right: facts });
        if (!mayReplace.permitted && mayReplace.because !== 'already-ended') {
          if (mayReplace.because === 'more-than-held') {
            return { ok: false, because: 'may-not-end', exceeds: mayReplace.exceeds };
          }
          return mayReplace.because === 'may-not-manage'
            ? { ok: false, because: 'may-not-manage', why: mayReplace.why }
            : { ok: false, because: 'no-such-right' };
        }
        if (right === null) throw new Error('a right that may be changed is there');
        if (!mayReplace.permitted) {
          const successor = await successorOf(tx, company, rightId);
          if (successor?.id === newId) return { ok: true, rightId: newId, already: true };
          const standing = successor?.ended_at === null ? successor : null;
          return { ok: false, because: 'changed-meanwhile', was: right, now: standing };
        }
        const from = right.from_date > now.today ? right.from_date : now.today;
        const before = { contexts: contextsOf(right), from: right.from_date, until: right.until_date };
        await endInTransaction(tx, {
          right,
          eventId: parts.uuid(),
          actor: auditActor(actor, mayReplace.power.capacity),
          at,
          byName: actor.name,
          reason: effectOf(before, { contexts, from, until }, now.today),
        });
        const giving = { rightId: newId, relationId: right.relation, code: right.code, contexts, from, until };
        const given = await giveInTransaction(tx, parts, now, { ...giving, replaces: right, holderAddress });
        if (!given.ok) throw new Refused(given);
        return given;
      });
    } catch (error) {
      if (error instanceof Refused) return error.verdict;
      throw error;
    }
  };
};
