import type { LocalDate } from '#belgian/local-date.ts';
import type { AppointmentState } from '../../rules/appointment-state.ts';
import type { RequestFacts } from './request-state.ts';

export interface CarryOutFacts extends Pick<RequestFacts, 'state' | 'lastDay'> {
  /** Is the company there, and active? */
  readonly companyIsActive: boolean;
  /** The states today of the appointments that the appointee has in the company. */
  readonly statesOfAppointee: readonly AppointmentState[];
}

/** Why what was approved cannot be done any more: the request ends then. */
export type Impossible = 'company-ceased' | 'in-charge-already' | 'invited-already';

export type CarryOutDecision =
  | { readonly permitted: true }
  /** Not (any more) a matter of now: nothing happens. */
  | { readonly permitted: false; readonly because: 'not-waiting' | 'too-early' }
  | { readonly permitted: false; readonly because: 'impossible'; readonly why: Impossible };

/** May what two approved be done on this day? Only once the days to object are over. */
export function mayCarryOut(facts: CarryOutFacts, on: LocalDate): CarryOutDecision {
  if (facts.state !== 'waiting' || facts.lastDay === null) return { permitted: false, because: 'not-waiting' };
  if (on <= facts.lastDay) return { permitted: false, because: 'too-early' };
  const impossible = (why: Impossible) => ({ permitted: false, because: 'impossible', why }) as const;
  if (!facts.companyIsActive) return impossible('company-ceased');
  if (facts.statesOfAppointee.includes('accepted')) return impossible('in-charge-already');
  if (facts.statesOfAppointee.includes('invited')) return impossible('invited-already');
  return { permitted: true };
}
