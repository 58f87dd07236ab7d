import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import type { RightOfCatalogue } from './catalogue-right.ts';
import { overlap, type Contexts } from './contexts.ts';
import { mayManage, type ManagementFacts, type MayNotManage } from './may-manage.ts';
import { powerOver, type Exceeds, type Power } from './powers.ts';

/** What somebody asks: give this right, in this organisation, for these establishments and days. */
export interface Grant {
  readonly company: EnterpriseNumber;
  readonly code: string;
  readonly contexts: Contexts;
  readonly from: LocalDate;
  /** The last day; null: no end. */
  readonly until: LocalDate | null;
}

/** A right of the same code that the work relation has or had. */
export interface HeldGrant {
  readonly contexts: Contexts;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly ended: boolean;
}

export interface GiveFacts {
  readonly management: ManagementFacts;
  /** What the catalogue says of the code; null: it does not know it. */
  readonly right: Pick<RightOfCatalogue, 'code' | 'longestDays'> | null;
  /** null: there is no such work relation. */
  readonly relation: {
    readonly company: EnterpriseNumber;
    readonly start: LocalDate;
    /** The last day; null: no end is known. */
    readonly end: LocalDate | null;
  } | null;
  /** The establishments that the organisation has now. */
  readonly establishments: readonly EstablishmentNumber[];
  /** Without the one that this grant takes the place of. */
  readonly held: readonly HeldGrant[];
  /** The most days that a right may last where the catalogue sets no limit; null: no limit. */
  readonly longestDays: number | null;
}

export type MayNotGive =
  | { readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly because: 'no-work-relation' | 'other-company' | 'relation-not-open' | 'unknown-right' | 'already-given' }
  | { readonly because: 'no-context' | 'from-in-the-past' | 'until-in-the-past' | 'until-missing' }
  | { readonly because: 'foreign-context'; readonly context: EstablishmentNumber }
  | { readonly because: 'until-too-far'; readonly latest: LocalDate }
  /** More than who gives may give; `latest`: the last day they could give. */
  | { readonly because: 'more-than-held'; readonly exceeds: Exceeds; readonly latest: LocalDate | null };

export type GiveDecision =
  { readonly permitted: true; readonly power: Power } | ({ readonly permitted: false } & MayNotGive);

const refused = (why: MayNotGive): GiveDecision => ({ permitted: false, ...why });

/** The last day on which a right that begins on `from` may hold; null: no limit. */
export const latestUntil = (from: LocalDate, longestDays: number | null): LocalDate | null =>
  longestDays === null ? null : addDays(from, longestDays - 1);

/** The most days that a right may last: what the catalogue says of it, or else the deployment. */
export const longestOf = ({ right, longestDays }: Pick<GiveFacts, 'right' | 'longestDays'>): number | null =>
  right?.longestDays ?? longestDays;

/**
 * May this actor give this right, on this date, and why (not)? Everything that gives, changes, renews, copies, imports
 * or approves asks here. It looks at who asks before it says anything about somebody else.
 */
export function mayGive(grant: Grant, facts: GiveFacts, on: LocalDate): GiveDecision {
  const manages = mayManage(facts.management, on);
  if (!manages.permitted) return refused({ because: 'may-not-manage', why: manages.because });
  const { relation, right } = facts;
  if (relation === null) return refused({ because: 'no-work-relation' });
  if (relation.company !== grant.company) return refused({ because: 'other-company' });
  if (relation.start > on || (relation.end !== null && relation.end < on)) {
    return refused({ because: 'relation-not-open' });
  }
  if (right === null || right.code !== grant.code) return refused({ because: 'unknown-right' });
  const wrong = wrongContexts(grant.contexts, facts.establishments) ?? wrongDays(grant, longestOf(facts), on);
  if (wrong !== null) return refused(wrong);
  const over = powerOver(manages.powers, grant);
  if (!over.covered) return refused({ because: 'more-than-held', exceeds: over.exceeds, latest: over.latest });
  if (facts.held.some((one) => !one.ended && clashes(one, grant, on))) return refused({ because: 'already-given' });
  return { permitted: true, power: over.power };
}

function wrongContexts(contexts: Contexts, establishments: readonly EstablishmentNumber[]): MayNotGive | null {
  const none = contexts === 'every' ? establishments.length === 0 : contexts.length === 0;
  if (none) return { because: 'no-context' };
  const foreign = contexts === 'every' ? undefined : contexts.find((context) => !establishments.includes(context));
  return foreign === undefined ? null : { because: 'foreign-context', context: foreign };
}

function wrongDays({ from, until }: Grant, longestDays: number | null, on: LocalDate): MayNotGive | null {
  if (from < on) return { because: 'from-in-the-past' };
  const latest = latestUntil(from, longestDays);
  if (until === null) return latest === null ? null : { because: 'until-missing' };
  if (until < from) return { because: 'until-in-the-past' };
  return latest !== null && until > latest ? { because: 'until-too-far', latest } : null;
}

/** Do both hold for an establishment on the same day, from today on? */
const clashes = (held: HeldGrant, grant: Grant, on: LocalDate): boolean =>
  (held.until === null || (held.until >= on && held.until >= grant.from)) &&
  (grant.until === null || held.from <= grant.until) &&
  overlap(held.contexts, grant.contexts);
