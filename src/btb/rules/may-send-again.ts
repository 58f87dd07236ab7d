import { addDays, type LocalDate } from '#belgian/local-date.ts';
import type { AppointmentState } from './appointment-state.ts';

/** What is known of an invitation that somebody wants to send once more. */
export interface SentFacts {
  /** On the day that is asked. */
  readonly state: AppointmentState;
  /** The first time counts. */
  readonly timesSent: number;
  readonly lastSentOn: LocalDate;
  /** Whom it replaces, the actor decides over too; true where it replaces nobody. */
  readonly mayReplace: boolean;
}

export type SendAgainDecision =
  | { readonly permitted: true }
  /** `from`: the first day on which it may be sent again */
  | { readonly permitted: false; readonly because: 'too-soon'; readonly from: LocalDate }
  | { readonly permitted: false; readonly because: 'too-often' | 'answered-already' | 'over' | 'may-not-replace' };

/** Ours: a person is reminded, not pestered. */
export const mostTimesSent = 5;

/**
 * May an invitation be sent again? One that expired too: it is open again from that day on. At most once a day, and
 * never to somebody who said no. An invitation that replaces somebody is sent again by who decides over that person: to
 * accept it ends their task.
 */
export function maySendAgain(
  { state, timesSent, lastSentOn, mayReplace }: SentFacts,
  on: LocalDate,
): SendAgainDecision {
  if (state === 'accepted') return { permitted: false, because: 'answered-already' };
  if (state !== 'invited' && state !== 'expired') return { permitted: false, because: 'over' };
  if (!mayReplace) return { permitted: false, because: 'may-not-replace' };
  if (timesSent >= mostTimesSent) return { permitted: false, because: 'too-often' };
  return lastSentOn < on
    ? { permitted: true }
    : { permitted: false, because: 'too-soon', from: addDays(lastSentOn, 1) };
}
