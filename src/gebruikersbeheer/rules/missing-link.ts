import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { rightState, type RightDates } from './right-state.ts';

/** Who can mend what is missing, as a role. */
export type WhoCanHelp = 'self' | 'chief-access-manager' | 'head-local-administrator' | 'legal-representative';

export interface MissingLink {
  readonly because:
    | 'no-work-relation'
    | 'right-not-given'
    | 'right-ended'
    | 'right-not-begun'
    | 'no-context'
    | 'nobody-in-charge'
    | 'manager-can-give-to-self';
  /** Absent when no company is known to which the person belongs. */
  readonly company?: { readonly number: EnterpriseNumber; readonly name: string };
  readonly whoCanHelp: WhoCanHelp;
  /** Ended: the day since which it does not hold. Not begun: the first day on which it will. */
  readonly since?: LocalDate;
  /** There is no work relation with that company today, so that it has to be made first: also for who gives to themselves. */
  readonly unlinked?: true;
}

/** What one company and the person are to each other. */
export interface CompanyTie {
  readonly company: { readonly number: EnterpriseNumber; readonly name: string };
  readonly targetGroup: 'EA' | 'LB';
  /** There is a work relation that is open today. */
  readonly related: boolean;
  /** The rights of the asked code that the person has or had here. */
  readonly rights: readonly RightDates[];
  readonly manages: boolean;
  /** Somebody manages the rights of this company today. */
  readonly somebodyInCharge: boolean;
}

/** In the order in which people are best helped: first what is nearest to working, and what they can mend themselves. */
const order: readonly MissingLink['because'][] = [
  'no-context',
  'right-not-begun',
  'manager-can-give-to-self',
  'right-ended',
  'right-not-given',
  'nobody-in-charge',
  'no-work-relation',
];

/**
 * Names the link of the chain that is missing for somebody who holds no right today, and who can mend it.
 * @param ties every company to which the person has a tie; empty: none is known
 */
export function missingLink(ties: readonly CompanyTie[], on: LocalDate): MissingLink {
  const found = ties
    .map((tie) => ({ tie, link: { ...missingIn(tie, on), ...(tie.related ? {} : { unlinked: true as const }) } }))
    .toSorted((one, other) => rank(one.link) - rank(other.link) || later(one.link, other.link));
  return found[0]?.link ?? { because: 'no-work-relation', whoCanHelp: 'chief-access-manager' };
}

const rank = (link: MissingLink): number => order.indexOf(link.because);

/** Of two ended rights, the one that held last. */
const later = (one: MissingLink, other: MissingLink): number => (other.since ?? '').localeCompare(one.since ?? '');

function missingIn(tie: CompanyTie, on: LocalDate): MissingLink {
  const { company } = tie;
  const helper = whoCanHelp(tie);
  const states = tie.rights.map((right) => rightState(right, on));
  if (tie.related) {
    if (states.some(({ state }) => state === 'no-context'))
      return { because: 'no-context', company, whoCanHelp: helper };
    const begins = states.flatMap((one) => (one.state === 'not-yet' ? [one.from] : [])).toSorted()[0];
    if (begins !== undefined) return { because: 'right-not-begun', company, whoCanHelp: helper, since: begins };
  }
  const ended = states
    .flatMap((one) => ('since' in one ? [one.since] : []))
    .toSorted()
    .at(-1);
  if (ended !== undefined) return { because: 'right-ended', company, whoCanHelp: helper, since: ended };
  if (tie.manages) return { because: 'manager-can-give-to-self', company, whoCanHelp: 'self' };
  if (tie.somebodyInCharge) return { because: 'right-not-given', company, whoCanHelp: helper };
  return { because: 'nobody-in-charge', company, whoCanHelp: helper };
}

function whoCanHelp(tie: CompanyTie): WhoCanHelp {
  if (tie.manages) return 'self';
  if (tie.targetGroup === 'LB') return 'head-local-administrator';
  return tie.somebodyInCharge ? 'chief-access-manager' : 'legal-representative';
}
