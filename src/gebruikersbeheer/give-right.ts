import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { actingIn } from './acting.ts';
import { holderAddresses } from './holder-addresses.ts';
import { giveInTransaction, type GiveVerdict } from './give-in-transaction.ts';
import type { Actor, Parts } from './parts.ts';
import type { Contexts } from './rules/contexts.ts';

export interface GiveRight {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the work relation */
  readonly relationId: string;
  readonly code: string;
  readonly contexts: Contexts;
  /** The first day; absent: today. */
  readonly from?: LocalDate | null;
  /** The last day; null: as long as a right may last. */
  readonly until: LocalDate | null;
  readonly at: Date;
  /** UUID that the right gets; the same one again gives no second right. */
  readonly rightId?: string;
}

/** Gives a right. */
export const giveRight = (parts: Parts) => {
  const acting = actingIn(parts);
  const addresses = holderAddresses(parts);
  return async (command: GiveRight): Promise<GiveVerdict> => {
    const { actor, company, relationId, code, contexts, from = null, until, at } = command;
    const now = await acting(actor, company, at);
    const rightId = command.rightId ?? parts.uuid();
    const holderAddress = (await addresses(company, [relationId])).get(relationId) ?? null;
    const giving = { rightId, relationId, code, contexts, from, until, replaces: null, holderAddress };
    return parts.db.transaction({ company }, (tx) => giveInTransaction(tx, parts, now, giving));
  };
};
