import type { LocalDate } from '#belgian/local-date.ts';
import type { MayNotRepresent, Representation } from '../below.ts';
import type { AppointmentState } from './appointment-state.ts';

/** What is known of somebody who wants to put a person in charge of a company. */
export interface AppointFacts {
  /** What KBO says today of the one who appoints. */
  readonly representation: Representation;
  readonly appointsSelf: boolean;
  /** Declared by the one who appoints: this person works within the organisation. */
  readonly declaredWithin: boolean;
  /** The state today of the appointments that this person had and has in the company. */
  readonly statesOfAppointee: readonly AppointmentState[];
  /** How many invitations of the company are open. */
  readonly openInvitations: number;
}

export type AppointDecision =
  | {
      readonly permitted: true;
      /** Whoever appoints themselves need not accept: they are in charge at once. */
      readonly acceptedAtOnce: boolean;
      readonly function: string;
      readonly since: LocalDate;
    }
  | { readonly permitted: false; readonly because: 'may-not-represent'; readonly why: MayNotRepresent }
  | { readonly permitted: false; readonly because: MayNotAppoint };

export type MayNotAppoint = 'not-declared' | 'in-charge-already' | 'invited-already' | 'too-many-invitations';

/** Ours, so that nobody floods mailboxes in the name of a company. */
export const mostOpenInvitations = 10;

/**
 * May this person be put in charge of access? Only a legal representative in KBO appoints (CSAM, standard procedure),
 * and only an employee or a legal representative can be appointed: a representative who appoints themselves is one.
 */
export function mayAppoint(facts: AppointFacts): AppointDecision {
  const { representation, appointsSelf, statesOfAppointee } = facts;
  if (!representation.permitted) return { permitted: false, because: 'may-not-represent', why: representation };
  if (!appointsSelf && !facts.declaredWithin) return { permitted: false, because: 'not-declared' };
  if (statesOfAppointee.includes('accepted')) return { permitted: false, because: 'in-charge-already' };
  if (statesOfAppointee.includes('invited')) return { permitted: false, because: 'invited-already' };
  if (!appointsSelf && facts.openInvitations >= mostOpenInvitations) {
    return { permitted: false, because: 'too-many-invitations' };
  }
  const { function: held, since } = representation;
  return { permitted: true, acceptedAtOnce: appointsSelf, function: held, since };
}
