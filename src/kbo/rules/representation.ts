import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { functionKindOn, type FunctionKind } from './function-kinds.ts';
import type { SituationMeaning } from './legal-situation.ts';

/** What the decision needs to know of a company; null where it is asked for: the register does not have it. */
export interface Standing {
  readonly absentSince: LocalDate | null;
  readonly situation: { readonly code: string; readonly meaning: SituationMeaning };
}

/** One function that somebody holds, held or will hold in a company. */
export interface HeldFunction {
  readonly code: string;
  readonly since: LocalDate;
  /** The last day on which it is held; null while no end is known. */
  readonly until: LocalDate | null;
  /** The company that holds the function, of which the person is the permanent representative; null: the person does. */
  readonly of: { readonly number: EnterpriseNumber; readonly standing: Standing | null } | null;
}

/** All that is known of one person and one company. */
export interface RepresentationFacts {
  /** Those of this person in this company, in any order. */
  readonly functions: readonly HeldFunction[];
  readonly company: Standing | null;
}

export type Representation =
  | {
      readonly permitted: true;
      readonly function: string;
      readonly since: LocalDate;
      /** The last day on which the function is held; null while no end is known. */
      readonly until: LocalDate | null;
      /** false while it is not confirmed that this function empowers (see function-kinds.ts) */
      readonly confirmed: boolean;
      readonly through: 'own-function' | 'permanent-representative' | 'curator';
      /** The company that holds the function, for a permanent representative. */
      readonly of: EnterpriseNumber | null;
    }
  | { readonly permitted: false; readonly because: 'no-company' }
  /** `since`: the first snapshot of the register without the company */
  | { readonly permitted: false; readonly because: 'company-ceased'; readonly since: LocalDate }
  | {
      readonly permitted: false;
      readonly because: 'legal-situation';
      readonly code: string;
      readonly meaning: Exclude<SituationMeaning, 'normal'>;
    }
  | { readonly permitted: false; readonly because: 'no-function' }
  /** `since`: the last day on which it was held */
  | {
      readonly permitted: false;
      readonly because: 'function-ended';
      readonly function: string;
      readonly since: LocalDate;
    }
  /** `from`: the first day on which it will be held */
  | {
      readonly permitted: false;
      readonly because: 'function-not-yet';
      readonly function: string;
      readonly from: LocalDate;
    }
  | { readonly permitted: false; readonly because: 'function-does-not-empower'; readonly function: string }
  /** The function represents, but only together with others: people have to look at it. */
  | {
      readonly permitted: false;
      readonly because: 'only-together';
      readonly function: string;
      readonly since: LocalDate;
    }
  /** The table does not say whether this function, held so, represents: people have to look at it. */
  | { readonly permitted: false; readonly because: 'cannot-decide'; readonly function: string };

/**
 * May somebody represent the company on this day? Of several reasons against, the one that says most: what they hold
 * today and people can look at, then a power to come, one that ended, a function that never empowers.
 */
export function mayRepresent({ functions, company }: RepresentationFacts, on: LocalDate): Representation {
  if (company === null) return { permitted: false, because: 'no-company' };
  if (company.absentSince !== null) return { permitted: false, because: 'company-ceased', since: company.absentSince };
  const { code, meaning } = company.situation;
  if (meaning !== 'normal' && meaning !== 'bankruptcy') {
    return { permitted: false, because: 'legal-situation', code, meaning };
  }
  const byStart = functions.toSorted(
    (one, other) => one.since.localeCompare(other.since) || one.code.localeCompare(other.code),
  );
  const weighing = (weight: Weight): readonly HeldFunction[] =>
    byStart.filter((held) => weightOf(held, meaning, on) === weight);
  const powers = weighing('alone');
  const present = powers.find((held) => isHeldOn(held, on));
  if (present !== undefined) return permitted(present, meaning, on);
  const shared = weighing('together').find((held) => isHeldOn(held, on));
  if (shared !== undefined) {
    return { permitted: false, because: 'only-together', function: shared.code, since: shared.since };
  }
  const undecided = weighing('undecided').find((held) => isHeldOn(held, on));
  if (undecided !== undefined) return { permitted: false, because: 'cannot-decide', function: undecided.code };
  const coming = powers.find((held) => on < held.since);
  if (coming !== undefined) {
    return { permitted: false, because: 'function-not-yet', function: coming.code, from: coming.since };
  }
  const over = ended(powers);
  if (over !== null) return over;
  return meaning === 'bankruptcy'
    ? { permitted: false, because: 'legal-situation', code, meaning }
    : otherFunction(byStart, on);
}

/** How far a function goes; `undecided`: the table does not say. */
type Weight = FunctionKind['alone'] | 'undecided';

function weightOf(held: HeldFunction, situation: FunctionKind['situation'], on: LocalDate): Weight {
  const kind = functionKindOn(held.code, on);
  if (kind === null) return 'undecided';
  if (kind.situation !== situation || kind.alone === 'none') return 'none';
  return canHold(kind, held) && holderActs(held) ? kind.alone : 'undecided';
}

/** Is it held by whom the table has in mind: a person, or a company through a person? */
const canHold = ({ holder }: FunctionKind, { of }: HeldFunction): boolean =>
  holder === 'either' || holder === (of === null ? 'person' : 'company');

/** A company that stopped, or whose own situation is not normal, may have somebody else who acts for it. */
const holderActs = ({ of }: HeldFunction): boolean =>
  of === null ||
  (of.standing !== null && of.standing.absentSince === null && of.standing.situation.meaning === 'normal');

function permitted(held: HeldFunction, situation: FunctionKind['situation'], on: LocalDate): Representation {
  const { code, since, until, of } = held;
  const through = situation === 'bankruptcy' ? 'curator' : of === null ? 'own-function' : 'permanent-representative';
  const confirmed = functionKindOn(code, on)?.confirmed === true;
  return { permitted: true, function: code, since, until, confirmed, through, of: of?.number ?? null };
}

export const isHeldOn = (held: Pick<HeldFunction, 'since' | 'until'>, on: LocalDate): boolean =>
  held.since <= on && (held.until === null || on <= held.until);

/** The one that ended last. */
function ended(powers: readonly HeldFunction[]): Representation | null {
  const last = powers
    .flatMap(({ code, until }) => (until === null ? [] : [{ code, until }]))
    .toSorted((one, other) => (one.until < other.until ? 1 : -1))[0];
  if (last === undefined) return null;
  return { permitted: false, because: 'function-ended', function: last.code, since: last.until };
}

function otherFunction(functions: readonly HeldFunction[], on: LocalDate): Representation {
  const other = functions.find((held) => isHeldOn(held, on));
  return other === undefined
    ? { permitted: false, because: 'no-function' }
    : { permitted: false, because: 'function-does-not-empower', function: other.code };
}
