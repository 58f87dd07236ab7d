import type { AppointmentState } from './appointment-state.ts';

/** What a representative wants: take an invitation back, or end what was accepted. */
export type Closing = 'withdrawn' | 'ended';

export type MayNotClose = 'answered-already' | 'not-accepted' | 'over';

export type CloseDecision = { readonly permitted: true } | { readonly permitted: false; readonly because: MayNotClose };

/** May an appointment in this state be withdrawn, or ended? Who may do it, KBO decides. */
export function mayClose(closing: Closing, state: AppointmentState): CloseDecision {
  if (closing === 'withdrawn' && state === 'invited') return { permitted: true };
  if (closing === 'ended' && state === 'accepted') return { permitted: true };
  if (state === 'accepted') return { permitted: false, because: 'answered-already' };
  return { permitted: false, because: state === 'invited' ? 'not-accepted' : 'over' };
}
