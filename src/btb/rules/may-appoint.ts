import type { LocalDate } from '#belgian/local-date.ts';
import type { AppointmentState } from './appointment-state.ts';
import { mayGovern, type ActorFacts, type Authority, type Governed, type MayNotGovern } from './may-govern.ts';

/** What is known of somebody who wants to put a person in charge of access, or of a part of it. */
export interface AppointFacts {
  /** What the one who appoints may act by today. */
  readonly actor: ActorFacts;
  readonly asked: Governed;
  readonly appointsSelf: boolean;
  /** Whom this person is to succeed; `nobody`: who that was holds the task no more. null: nobody is replaced. */
  readonly replaced: Governed | 'nobody' | null;
  /** Declared by the one who appoints: this person works within the organisation. */
  readonly declaredWithin: boolean;
  /** The state today of the appointments that this person had and has in the company. */
  readonly statesOfAppointee: readonly AppointmentState[];
  /** How many invitations of the company are open. */
  readonly openInvitations: number;
  /** Invitations of the last thirty days to this person, whatever came of them. */
  readonly invitedLately: number;
  /** And to this address: a company may have one for many. */
  readonly mailedLately: number;
  /** Is what we know of KBO young enough to decide on? */
  readonly registerIsFresh: boolean;
}

export type AppointDecision =
  | {
      readonly permitted: true;
      /** A representative who names themselves need not accept: they are in charge at once. */
      readonly acceptedAtOnce: boolean;
      readonly by: Authority;
    }
  | ({ readonly permitted: false } & (MayNotGovern | { readonly because: MayNotAppoint }));

export type MayNotAppoint =
  | 'register-too-old'
  | 'bounds-empty'
  | 'until-in-the-past'
  | 'names-self'
  | 'replaces-nobody'
  | 'may-not-replace'
  | 'not-declared'
  | 'in-charge-already'
  | 'invited-already'
  | 'too-many-invitations'
  | 'invited-too-often';

/** Ours, so that nobody floods mailboxes in the name of a company. */
export const mostOpenInvitations = 10;

/** Ours as well: inviting and withdrawing again does not fill somebody's mailbox. */
export const mostInvitedLately = 5;
export const mostMailedLately = 20;
export const latelyDays = 30;

/**
 * May this person be put in charge? Who appoints is judged first (CSAM, standard procedure: the legal representative
 * appoints; managers appoint who holds less than they do). Only who works within the organisation, or represents it,
 * can be appointed. A manager cannot name themselves: it would give nothing that they lack. Whom somebody replaces they
 * must decide over too, or an invitation would end who stands above.
 */
export function mayAppoint(facts: AppointFacts, on: LocalDate): AppointDecision {
  const { asked, appointsSelf, statesOfAppointee } = facts;
  const governs = mayGovern(facts.actor, asked);
  if (!governs.permitted) return governs;
  const represents = governs.by.capacity === 'legal-representative';
  const because = against(facts, represents, on);
  if (because !== null) return { permitted: false, because };
  if (statesOfAppointee.includes('accepted')) return { permitted: false, because: 'in-charge-already' };
  if (statesOfAppointee.includes('invited')) return { permitted: false, because: 'invited-already' };
  const acceptedAtOnce = appointsSelf && represents;
  if (!acceptedAtOnce && facts.openInvitations >= mostOpenInvitations) {
    return { permitted: false, because: 'too-many-invitations' };
  }
  const often = facts.invitedLately >= mostInvitedLately || facts.mailedLately >= mostMailedLately;
  if (!acceptedAtOnce && often) {
    return { permitted: false, because: 'invited-too-often' };
  }
  return { permitted: true, acceptedAtOnce, by: governs.by };
}

function against(facts: AppointFacts, represents: boolean, on: LocalDate): MayNotAppoint | null {
  const { role, bounds } = facts.asked;
  if (represents && !facts.registerIsFresh) return 'register-too-old';
  if (role === 'access-manager' && (bounds.services.length === 0 || bounds.establishments.length === 0)) {
    return 'bounds-empty';
  }
  if (bounds.until !== null && bounds.until < on) return 'until-in-the-past';
  if (facts.appointsSelf && !represents) return 'names-self';
  if (facts.replaced === 'nobody') return 'replaces-nobody';
  if (facts.replaced !== null && !mayGovern(facts.actor, facts.replaced).permitted) return 'may-not-replace';
  return facts.appointsSelf || facts.declaredWithin ? null : 'not-declared';
}
