import { foldName } from '#belgian/fold-name.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { byDays, type ByDays } from './by-days.ts';
import type { RightOfCatalogue } from './catalogue-right.ts';
import type { Contexts } from './contexts.ts';
import type { Extent } from './difference.ts';
import { effectOf, type Effect } from './may-change.ts';
import { mayEnd } from './may-end.ts';
import { latestUntil, longestOf, mayGive, type Grant, type MayNotGive } from './may-give.ts';
import { mayManage, type ManagementFacts } from './may-manage.ts';
import type { Power } from './powers.ts';
import type { RightsRow, RowWrong } from './read-rights-row.ts';

/** A right as it stands before the file, or as a row before made it. */
export interface PlannedRight {
  /** UUID; null: a row before gives it. */
  readonly id: string | null;
  readonly relation: string;
  readonly code: string;
  readonly contexts: Contexts;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly endedAt: Date | null;
}

export interface PlannedRelation {
  readonly company: EnterpriseNumber;
  readonly start: LocalDate;
  readonly end: LocalDate | null;
  readonly givenName: string;
  readonly familyName: string;
}

export interface ImportFacts {
  readonly company: EnterpriseNumber;
  readonly management: ManagementFacts;
  readonly catalogue: readonly Pick<RightOfCatalogue, 'code' | 'longestDays'>[];
  readonly establishments: readonly EstablishmentNumber[];
  readonly longestDays: number | null;
  /** By identifier; only people whom the actor may see. */
  readonly relations: ReadonlyMap<string, PlannedRelation>;
  /** Rights of these people: every one that has not ended, and those that the file names. */
  readonly rights: readonly PlannedRight[];
}

/** Why a row is not done: what cannot be read in it, or what the rules refuse. */
export type RowRefusal =
  | RowWrong
  | 'other-company'
  | 'no-work-relation'
  | 'other-person'
  | 'other-name'
  | 'other-right'
  | 'other-start'
  | 'no-such-right'
  | 'already-ended'
  | 'twice-in-file'
  | 'may-not-manage'
  | 'relation-not-open'
  | 'unknown-right'
  | 'already-given'
  | 'no-context'
  | 'foreign-context'
  | 'from-in-the-past'
  | 'until-in-the-past'
  | 'until-missing'
  | 'until-too-far'
  | 'more-than-held';

export type RowEffect =
  | { readonly effect: 'give'; readonly relation: string; readonly grant: Grant; readonly power: Power }
  | {
      readonly effect: 'change';
      readonly right: string;
      readonly relation: string;
      readonly grant: Grant;
      /** What the right is until then. */
      readonly before: Extent;
      readonly reason: Effect;
      readonly power: Power;
    }
  | { readonly effect: 'end'; readonly right: string; readonly relation: string; readonly power: Power }
  | { readonly effect: 'nothing' }
  /** `about`: the establishment or the day that the refusal is about; empty: none. */
  | { readonly effect: 'refused'; readonly because: RowRefusal; readonly about: string };

/** A row as it was read, in the order of the file. */
export type RowToPlan =
  { readonly ok: true; readonly row: RightsRow } | { readonly ok: false; readonly wrong: RowWrong };

const refused = (because: RowRefusal, about = ''): RowEffect => ({ effect: 'refused', because, about });

/**
 * What each row of a file would do, one after the other: a row sees what the rows before it did. Nothing is given that
 * `mayGive` refuses, and nothing ended that `mayEnd` refuses.
 */
export function planImport(rows: readonly RowToPlan[], facts: ImportFacts, on: LocalDate): readonly RowEffect[] {
  const standing: Standing = new Map();
  const byId = new Map<string, PlannedRight>();
  for (const right of facts.rights) {
    if (right.id !== null) byId.set(right.id, right);
    if (right.endedAt === null) heldOf(standing, right).add(right);
  }
  const named = new Set<string>();
  return rows.map((read) => {
    if (!read.ok) return refused(read.wrong);
    const { row } = read;
    if (row.company !== facts.company) return refused('other-company');
    const right = row.right === null ? null : (byId.get(row.right) ?? 'unknown');
    const found = right === null || right === 'unknown' ? null : right;
    if (right === 'unknown') return refused('no-such-right');
    if (row.right !== null) {
      if (named.has(row.right)) return refused('twice-in-file');
      named.add(row.right);
    }
    const relation = found?.relation ?? row.relation ?? '';
    const person = facts.relations.get(relation);
    if (person === undefined) return refused(found === null ? 'no-work-relation' : 'no-such-right');
    if (found !== null && row.relation !== null && row.relation !== relation) return refused('other-person');
    if (!isNamed(row, person)) return refused('other-name');
    if (found === null) return give(row, relation, person, standing, facts, on);
    if (found.code !== row.code) return refused('other-right');
    return row.end ? end(found, standing, facts, on) : change(row, found, person, standing, facts, on);
  });
}

const keyOf = ({ relation, code }: Pick<PlannedRight, 'relation' | 'code'>): string => `${relation} ${code}`;

/** What each person holds of each right. */
type Standing = Map<string, ByDays<PlannedRight>>;

function heldOf(standing: Standing, of: Pick<PlannedRight, 'relation' | 'code'>): ByDays<PlannedRight> {
  const key = keyOf(of);
  const held = standing.get(key) ?? byDays<PlannedRight>();
  if (!standing.has(key)) standing.set(key, held);
  return held;
}

const isNamed = ({ givenName, familyName }: RightsRow, person: PlannedRelation): boolean =>
  (givenName === '' || foldName(givenName) === foldName(person.givenName)) &&
  (familyName === '' || foldName(familyName) === foldName(person.familyName));

function give(
  row: RightsRow,
  relation: string,
  person: PlannedRelation,
  standing: Standing,
  facts: ImportFacts,
  on: LocalDate,
): RowEffect {
  const held = heldOf(standing, { relation, code: row.code });
  const grant = grantOf(row, row.from ?? on, facts);
  const decision = decide(grant, person, held, facts, on);
  if ('effect' in decision) return decision;
  held.add({ id: null, relation, endedAt: null, ...grant });
  return { effect: 'give', relation, grant, power: decision.power };
}

function change(
  row: RightsRow,
  right: PlannedRight,
  person: PlannedRelation,
  standing: Standing,
  facts: ImportFacts,
  on: LocalDate,
): RowEffect {
  if (right.endedAt !== null) return refused('already-ended');
  if (row.from !== null && row.from !== right.from) return refused('other-start');
  const from = right.from > on ? right.from : on;
  const grant = grantOf(row, from, facts);
  // An empty last day in a file of before says what it said there: as long as it lasted.
  const until = row.until ?? right.until;
  if (sameContexts(row.contexts, right.contexts) && until === right.until) return { effect: 'nothing' };
  const ending = end(right, standing, facts, on);
  if (ending.effect === 'refused') return ending;
  const held = heldOf(standing, right);
  const decision = decide({ ...grant, until }, person, held, facts, on);
  if ('effect' in decision) {
    held.add(right);
    return decision;
  }
  const given = { ...grant, until };
  held.add({ id: null, relation: right.relation, endedAt: null, ...given });
  const reason = effectOf(right, given, on);
  const { relation } = right;
  const before = { contexts: right.contexts, until: right.until };
  return { effect: 'change', right: right.id ?? '', relation, grant: given, before, reason, power: decision.power };
}

function end(right: PlannedRight, standing: Standing, facts: ImportFacts, on: LocalDate): RowEffect {
  const manages = mayManage(facts.management, on);
  const decision = mayEnd(facts.company, { manages, right: { ...right, company: facts.company } });
  if (!decision.permitted) return refused(decision.because);
  heldOf(standing, right).remove(right);
  return { effect: 'end', right: right.id ?? '', relation: right.relation, power: decision.power };
}

function grantOf(row: RightsRow, from: LocalDate, facts: ImportFacts): Grant {
  const right = facts.catalogue.find(({ code }) => code === row.code) ?? null;
  const until = row.until ?? latestUntil(from, longestOf({ right, longestDays: facts.longestDays }));
  return { company: facts.company, code: row.code, contexts: row.contexts, from, until };
}

function decide(
  grant: Grant,
  relation: PlannedRelation,
  held: ByDays<PlannedRight>,
  { management, catalogue, establishments, longestDays }: ImportFacts,
  on: LocalDate,
): { readonly power: Power } | RowEffect {
  const right = catalogue.find(({ code }) => code === grant.code) ?? null;
  const standing = held.around(grant).map(({ contexts, from, until }) => ({ contexts, from, until, ended: false }));
  const decision = mayGive(grant, { management, right, relation, establishments, held: standing, longestDays }, on);
  if (decision.permitted) return { power: decision.power };
  return refused(decision.because, aboutOf(decision));
}

function aboutOf(refusal: MayNotGive): string {
  if (refusal.because === 'foreign-context') return refusal.context;
  if (refusal.because === 'until-too-far' || refusal.because === 'more-than-held') return refusal.latest ?? '';
  return '';
}

const sameContexts = (one: Contexts, other: Contexts): boolean =>
  one === 'every' || other === 'every'
    ? one === other
    : one.length === other.length && one.every((context) => other.includes(context));
