import { not, to, type RequestFacts, type StepDecision } from './request-state.ts';

/** A member of staff, as a decision sees them. */
export interface Staff {
  /** Our identifier: one for each person. */
  readonly id: string;
  /** The same text as for whom the request is about, when it is the same person. */
  readonly person: string;
  /** Has opened every document that was sent. */
  readonly hasRead: boolean;
}

export const staffActions = ['take', 'ask-more', 'approve', 'refuse'] as const;

export type StaffAction = (typeof staffActions)[number];

export type MayNotAsStaff =
  /** Nobody decides about themselves. */
  | 'about-oneself'
  /** The request is not at this step (any more). */
  | 'not-now'
  | 'taken-already'
  /** Somebody else looks at it. */
  | 'not-in-charge'
  /** This person approved it already: somebody else has to. */
  | 'own-approval'
  /** Nobody approves documents that they did not open. */
  | 'not-read';

/**
 * May a member of staff do this? Who takes a request is in charge of it; anybody may take it over. Who is in charge asks
 * for more, refuses, and gives the first approval; somebody else gives the second, or refuses after all.
 */
export function mayAsStaff(action: StaffAction, staff: Staff, facts: RequestFacts): StepDecision<MayNotAsStaff> {
  const { state, asker, appointee, inCharge, approvedBy } = facts;
  if (staff.person === asker || staff.person === appointee) return not('about-oneself');
  if (action === 'take') return mayTake(staff, facts);
  if (state !== 'taken' && state !== 'objected') return not('not-now');
  const isSecond = approvedBy.some((one) => one !== staff.id);
  switch (action) {
    case 'ask-more':
      return inCharge === staff.id ? to('more-asked') : not('not-in-charge');
    case 'refuse':
      return inCharge === staff.id || isSecond ? to('refused') : not('not-in-charge');
    case 'approve':
      if (approvedBy.includes(staff.id)) return not('own-approval');
      if (!staff.hasRead && (isSecond || inCharge === staff.id)) return not('not-read');
      if (isSecond) return to('waiting');
      return inCharge === staff.id ? to(state) : not('not-in-charge');
  }
}

function mayTake({ id }: Staff, { state, inCharge }: RequestFacts): StepDecision<MayNotAsStaff> {
  if (state === 'sent') return to('taken');
  if (state !== 'taken' && state !== 'more-asked' && state !== 'objected') return not('not-now');
  return inCharge === id ? not('taken-already') : to(state);
}
