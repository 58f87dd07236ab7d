import { covers, type Bounds, type ManagerRole } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Contexts } from './contexts.ts';

/** From the one who may most to the one who may least. */
export const capacities = [
  'legal-representative',
  'chief-access-manager',
  'head-local-administrator',
  'co-chief-access-manager',
  'access-manager',
  'local-administrator',
] as const satisfies readonly (ManagerRole | 'legal-representative' | `${string}-administrator`)[];

/** In which capacity somebody manages the rights of an organisation. */
export type Capacity = (typeof capacities)[number];

/** What lets somebody give rights in an organisation, and how far it goes. */
export interface Power {
  readonly capacity: Capacity;
  /** The appointment on which it rests; null: a function in the register. */
  readonly under: string | null;
  readonly bounds: Bounds;
  readonly since: LocalDate;
}

/** The part of a grant that a power must cover. */
export interface Reach {
  readonly code: string;
  readonly contexts: Contexts;
  /** The last day; null: no end. */
  readonly until: LocalDate | null;
}

export type Exceeds = 'services' | 'establishments' | 'until';

export type PowerOver =
  | { readonly covered: true; readonly power: Power }
  /** `latest`: the last day up to which one of the powers goes, when the days alone are too many. */
  | { readonly covered: false; readonly exceeds: Exceeds; readonly latest: LocalDate | null };

/** From what is furthest from being covered to what is nearest to it. */
const order: readonly Exceeds[] = ['services', 'establishments', 'until'];

/**
 * Is there one power that covers all of this? Two that cover a half each do not: somebody answers for a right as a whole.
 * @param powers the strongest first
 */
export function powerOver(powers: readonly Power[], reach: Reach): PowerOver {
  const missing: { exceeds: Exceeds; latest: LocalDate | null }[] = [];
  for (const power of powers) {
    const exceeds = exceeded(power.bounds, reach);
    if (exceeds === null) return { covered: true, power };
    missing.push({ exceeds, latest: exceeds === 'until' ? power.bounds.until : null });
  }
  const [nearest] = missing.toSorted(
    (one, other) =>
      order.indexOf(other.exceeds) - order.indexOf(one.exceeds) || (other.latest ?? '').localeCompare(one.latest ?? ''),
  );
  return { covered: false, exceeds: nearest?.exceeds ?? 'services', latest: nearest?.latest ?? null };
}

function exceeded(bounds: Bounds, { code, contexts, until }: Reach): Exceeds | null {
  if (!covers(bounds.services, [code])) return 'services';
  if (!covers(bounds.establishments, contexts)) return 'establishments';
  return bounds.until !== null && (until === null || until > bounds.until) ? 'until' : null;
}

/** Of which establishments somebody with these powers sees the people: `every`, or those of each power together. */
export function seenBy(powers: readonly Power[]): Contexts {
  const lists = powers.map(({ bounds }) => bounds.establishments);
  if (lists.includes('every')) return 'every';
  return [...new Set(lists.flatMap((list) => (list === 'every' ? [] : list)))];
}
