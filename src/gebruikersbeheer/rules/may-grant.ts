import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { rightOfCatalogue } from '../catalogue.ts';
import type { ManageDecision, MayNotManage } from './may-manage.ts';

/** What somebody asks: give this right, in this company, for these establishments and days. */
export interface Grant {
  readonly company: EnterpriseNumber;
  readonly code: string;
  readonly contexts: readonly EstablishmentNumber[];
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface GrantFacts {
  readonly manages: ManageDecision;
  /** null: there is no such work relation. */
  readonly relation: {
    readonly company: EnterpriseNumber;
    readonly start: LocalDate;
    readonly end: LocalDate | null;
  } | null;
  /** The establishments that the company has now. */
  readonly establishments: readonly EstablishmentNumber[];
  /** The relation holds this right already. */
  readonly alreadyHeld: boolean;
  /** The most days that a right may last; null: no limit. */
  readonly longestDays: number | null;
}

export type MayNotGrant =
  | { readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly because: 'no-work-relation' | 'other-company' | 'relation-not-open' | 'unknown-right' | 'already-given' }
  | { readonly because: 'no-context' | 'until-in-the-past' | 'until-missing' }
  | { readonly because: 'foreign-context'; readonly context: EstablishmentNumber }
  | { readonly because: 'until-too-far'; readonly latest: LocalDate };

export type GrantDecision = { readonly permitted: true } | ({ readonly permitted: false } & MayNotGrant);

/** The last day on which a right that begins on `from` may hold; null: no limit. */
export const latestUntil = (from: LocalDate, longestDays: number | null): LocalDate | null =>
  longestDays === null ? null : addDays(from, longestDays - 1);

/** May this right be given, as asked, on this day? Checks who asks before it says anything about somebody else. */
export function mayGrant(grant: Grant, facts: GrantFacts, on: LocalDate): GrantDecision {
  const { manages, relation } = facts;
  if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };
  if (relation === null) return { permitted: false, because: 'no-work-relation' };
  if (relation.company !== grant.company) return { permitted: false, because: 'other-company' };
  if (relation.start > on || (relation.end !== null && relation.end < on)) {
    return { permitted: false, because: 'relation-not-open' };
  }
  if (rightOfCatalogue(grant.code) === null) return { permitted: false, because: 'unknown-right' };
  if (grant.contexts.length === 0) return { permitted: false, because: 'no-context' };
  const foreign = grant.contexts.find((context) => !facts.establishments.includes(context));
  if (foreign !== undefined) return { permitted: false, because: 'foreign-context', context: foreign };
  const latest = latestUntil(grant.from, facts.longestDays);
  if (grant.until === null) {
    if (latest !== null) return { permitted: false, because: 'until-missing' };
  } else {
    if (grant.until < on || grant.until < grant.from) return { permitted: false, because: 'until-in-the-past' };
    if (latest !== null && grant.until > latest) return { permitted: false, because: 'until-too-far', latest };
  }
  if (facts.alreadyHeld) return { permitted: false, because: 'already-given' };
  return { permitted: true };
}
