import type { LocalDate } from '#belgian/local-date.ts';
import type { MayNotRepresent, Representation } from '../below.ts';
import { unbounded, within, type Bounds } from './bounds.ts';
import type { Mandate, ManagerRole } from './mandate.ts';

/** What somebody may act by in a company on a day: what KBO says of them, and the mandates that they hold. */
export interface ActorFacts {
  readonly representation: Representation;
  /** In force on that day, the strongest first. */
  readonly mandates: readonly Mandate[];
}

/** By what somebody may appoint, suspend or end a manager. */
export type Authority =
  | { readonly capacity: 'legal-representative'; readonly function: string; readonly since: LocalDate }
  | { readonly capacity: ManagerRole; readonly mandate: string };

/** The manager about whom somebody wants to decide. */
export interface Governed {
  readonly role: ManagerRole;
  readonly bounds: Bounds;
}

export type MayNotGovern =
  /** Neither represents the company nor manages anything in it. */
  | { readonly because: 'may-not-represent'; readonly why: MayNotRepresent }
  | { readonly because: 'role-too-high' | 'may-not-appoint' }
  | { readonly because: 'exceeds-services' | 'exceeds-establishments' | 'exceeds-until' };

export type GovernDecision =
  { readonly permitted: true; readonly by: Authority } | ({ readonly permitted: false } & MayNotGovern);

/** Whom each role may put in charge, and end: always less than themselves. Only who represents the company is above all. */
const above: Readonly<Record<ManagerRole, readonly ManagerRole[]>> = {
  'chief-access-manager': ['co-chief-access-manager', 'access-manager'],
  'co-chief-access-manager': ['access-manager'],
  'access-manager': ['access-manager'],
};

/**
 * May somebody decide about a manager with this role and these bounds: appoint, suspend, resume or end them? A legal
 * representative may about everybody; a manager about who holds less, and nothing that the manager lacks.
 */
export function mayGovern({ representation, mandates }: ActorFacts, governed: Governed): GovernDecision {
  if (representation.permitted) {
    const { function: held, since } = representation;
    return { permitted: true, by: { capacity: 'legal-representative', function: held, since } };
  }
  if (mandates.length === 0) return { permitted: false, because: 'may-not-represent', why: representation };
  const decisions = mandates.map((mandate) => byMandate(mandate, governed));
  const [first] = decisions;
  const permitted = decisions.find((one) => one.permitted);
  // The strongest mandate says best what is missing.
  return permitted ?? first ?? { permitted: false, because: 'role-too-high' };
}

function byMandate({ id, role, bounds }: Mandate, governed: Governed): GovernDecision {
  if (!above[role].includes(governed.role)) return { permitted: false, because: 'role-too-high' };
  const inner = governed.role === 'access-manager' ? governed.bounds : unbounded;
  const asked = within(inner, bounds);
  if (asked.within) return { permitted: true, by: { capacity: role, mandate: id } };
  if (asked.exceeds === 'may-not-appoint') return { permitted: false, because: 'may-not-appoint' };
  return { permitted: false, because: `exceeds-${asked.exceeds}` };
}
