import type { AppointmentState } from './appointment-state.ts';
import { sameName } from '#belgian/fold-name.ts';

/** An invitation and the person who answers it. */
export interface AnswerFacts {
  /** The invitation carries the number of this person. */
  readonly forThisPerson: boolean;
  /** Its state on the day of the answer. */
  readonly state: AppointmentState;
  readonly companyStatus: 'active' | 'ceased' | 'unknown';
  /**
   * Does what the invitation rests on still hold? `gone`: the task of who invited ended or is suspended; `to-confirm`:
   * their function ended, and a representative of today has to confirm first.
   */
  readonly appointer: 'holds' | 'gone' | 'to-confirm';
  readonly invitedFamilyName: string;
  /** As the digital key says. */
  readonly ownFamilyName: string;
}

export type MayNotAnswer =
  | 'not-found'
  | 'expired'
  | 'withdrawn'
  | 'accepted-already'
  | 'declined-already'
  | 'ended'
  | 'company-ceased'
  | 'appointer-gone'
  | 'awaits-confirmation'
  | 'name-does-not-match';

export type AnswerDecision =
  { readonly permitted: true } | { readonly permitted: false; readonly because: MayNotAnswer };

const notOpen = {
  accepted: 'accepted-already',
  declined: 'declined-already',
  expired: 'expired',
  withdrawn: 'withdrawn',
  ended: 'ended',
} as const satisfies Record<Exclude<AppointmentState, 'invited'>, MayNotAnswer>;

const refused = (because: MayNotAnswer): AnswerDecision => ({ permitted: false, because });

/** May this person decline? Whose invitation it is not, learns nothing of it, not even that it exists. */
export function mayDecline({ forThisPerson, state }: Pick<AnswerFacts, 'forThisPerson' | 'state'>): AnswerDecision {
  if (!forThisPerson) return refused('not-found');
  return state === 'invited' ? { permitted: true } : refused(notOpen[state]);
}

/**
 * May this person accept? The number decides; the last name is a check, so that a number typed wrong, which happens to
 * be somebody else's, puts nobody in charge by mistake. Who invited must still be somebody who could: otherwise who was
 * stopped would come back by whom they had invited.
 */
export function mayAccept(facts: AnswerFacts): AnswerDecision {
  const open = mayDecline(facts);
  if (!open.permitted) return open;
  if (facts.companyStatus !== 'active') return refused('company-ceased');
  if (facts.appointer === 'gone') return refused('appointer-gone');
  if (facts.appointer === 'to-confirm') return refused('awaits-confirmation');
  return sameName(facts.invitedFamilyName, facts.ownFamilyName) ? { permitted: true } : refused('name-does-not-match');
}
