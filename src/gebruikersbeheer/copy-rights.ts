import { createHash } from 'node:crypto';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { actingIn } from './acting.ts';
import { giveInTransaction, type GiveVerdict } from './give-in-transaction.ts';
import { holderAddresses } from './holder-addresses.ts';
import type { Actor, Parts } from './parts.ts';
import { overlap } from './rules/contexts.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { seenBy } from './rules/powers.ts';
import { rightState } from './rules/right-state.ts';
import { contextsOf, rightsOfRelations, type RightRow } from './store/rights.ts';

export interface CopyRights {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the work relation of who has the rights */
  readonly from: string;
  /** UUID of the work relation of who gets them */
  readonly to: string;
  /** The last day, to stand in for somebody; null: until the day on which each right ends. */
  readonly until: LocalDate | null;
  /** UUID of this copy: the same one again gives nothing twice. */
  readonly id: string;
  readonly at: Date;
  /** Only tells what would happen: nothing is written. */
  readonly tryOut: boolean;
}

/** What becomes of each right. */
export interface CopiedRight {
  readonly right: RightRow;
  /** The last day of what is given. */
  readonly until: LocalDate | null;
  readonly verdict: GiveVerdict;
}

export type CopyVerdict =
  | { readonly ok: true; readonly rights: readonly CopiedRight[] }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage };

/** Takes back what a try-out wrote; never leaves this file. */
class TriedOut extends Error {
  readonly rights: readonly CopiedRight[];
  constructor(rights: readonly CopiedRight[]) {
    super('tried out');
    this.rights = rights;
  }
}

/**
 * Gives somebody what somebody else has now, each right by the rule: never more than the giver may give. What is refused
 * is passed over, and said.
 */
export const copyRights = (parts: Parts) => {
  const acting = actingIn(parts);
  return async (command: CopyRights): Promise<CopyVerdict> => {
    const { actor, company, from, to, id, at } = command;
    const now = await acting(actor, company, at);
    const { decision } = now.management;
    if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };
    const sees = seenBy(decision.powers);
    const holderAddress = (await holderAddresses(parts)(company, [to])).get(to) ?? null;
    try {
      const rights = await parts.db.transaction({ company }, async (tx) => {
        const copied: CopiedRight[] = [];
        for (const right of await rightsOfRelations(tx, company, [from])) {
          const contexts = contextsOf(right);
          const { from_date, until_date, ended_at, code } = right;
          const dates = { from: from_date, until: until_date, endedAt: ended_at, contexts };
          if (rightState(dates, now.today).state !== 'active' || !overlap(contexts, sees)) continue;
          const until = earliest(command.until, until_date);
          const giving = { rightId: idOf(id, right.id), relationId: to, code, contexts, from: null, until };
          const verdict = await giveInTransaction(tx, parts, now, { ...giving, replaces: null, holderAddress });
          copied.push({ right, until, verdict });
        }
        if (command.tryOut) throw new TriedOut(copied);
        return copied;
      });
      return { ok: true, rights };
    } catch (error) {
      if (error instanceof TriedOut) return { ok: true, rights: error.rights };
      throw error;
    }
  };
};

const earliest = (one: LocalDate | null, other: LocalDate | null): LocalDate | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};

/** The identifier of a copy of one right: the same copy of the same right has the same (RFC 9562, version 8). */
function idOf(copy: string, right: string): string {
  const hex = createHash('sha256').update(`${copy} ${right}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
