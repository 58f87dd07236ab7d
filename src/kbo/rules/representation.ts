import type { LocalDate } from '#belgian/local-date.ts';
import { functionKindOn } from './function-kinds.ts';
import type { SituationMeaning } from './legal-situation.ts';

/** One function that somebody holds, held or will hold in a company. */
export interface HeldFunction {
  readonly code: string;
  readonly since: LocalDate;
  /** The last day on which it is held; null while no end is known. */
  readonly until: LocalDate | null;
}

/** What the decision needs to know of the company; null when the register does not have it. */
export interface Standing {
  readonly absentSince: LocalDate | null;
  readonly situation: { readonly code: string; readonly meaning: SituationMeaning };
}

export type Representation =
  | {
      readonly permitted: true;
      readonly function: string;
      readonly since: LocalDate;
      /** false while it is not confirmed that this function empowers (see function-kinds.ts) */
      readonly confirmed: boolean;
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
  | { readonly permitted: false; readonly because: 'function-does-not-empower'; readonly function: string };

/**
 * May somebody with these functions represent the company on this day? Of several reasons against, the one that
 * says most: a power to come before one that ended, before a function that never empowers.
 * @param functions those of this person in this company, in any order
 */
export function mayRepresent(
  functions: readonly HeldFunction[],
  company: Standing | null,
  on: LocalDate,
): Representation {
  if (company === null) return { permitted: false, because: 'no-company' };
  if (company.absentSince !== null) return { permitted: false, because: 'company-ceased', since: company.absentSince };
  const { code, meaning } = company.situation;
  if (meaning !== 'normal') return { permitted: false, because: 'legal-situation', code, meaning };

  const byStart = functions.toSorted((one, other) => (one.since < other.since ? -1 : 1));
  const powers = byStart.filter((held) => functionKindOn(held.code, on)?.empowers === true);
  const present = powers.find((held) => isHeldOn(held, on));
  if (present !== undefined) {
    const confirmed = functionKindOn(present.code, on)?.confirmed === true;
    return { permitted: true, function: present.code, since: present.since, confirmed };
  }
  const coming = powers.find((held) => on < held.since);
  if (coming !== undefined) {
    return { permitted: false, because: 'function-not-yet', function: coming.code, from: coming.since };
  }
  return ended(powers) ?? otherFunction(byStart, on);
}

export const isHeldOn = (held: HeldFunction, on: LocalDate): boolean =>
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

/** Those of these holders who may represent the company on this day. */
export const representativesOn = <Held extends HeldFunction>(
  functions: readonly Held[],
  company: Standing | null,
  on: LocalDate,
): readonly Held[] => functions.filter((held) => mayRepresent([held], company, on).permitted);
