import type { AppointmentState } from './appointment-state.ts';

/** What somebody wants with an appointment that is not theirs to answer. */
export type Closing = 'withdrawn' | 'ended' | 'resigned';

/** Pausing a mandate, and going on with it. */
export type Pausing = 'suspended' | 'resumed';

export type MayNotClose = 'answered-already' | 'not-accepted' | 'over';

export type MayNotPause = Exclude<MayNotClose, 'answered-already'>;

export type CloseDecision = { readonly permitted: true } | { readonly permitted: false; readonly because: MayNotClose };

/** May an appointment in this state be withdrawn, ended or resigned from? Who may do it is decided elsewhere. */
export function mayClose(closing: Closing, state: AppointmentState): CloseDecision {
  if (closing === 'withdrawn') {
    if (state === 'invited') return { permitted: true };
    return { permitted: false, because: state === 'accepted' ? 'answered-already' : 'over' };
  }
  if (state === 'accepted') return { permitted: true };
  return { permitted: false, because: state === 'invited' ? 'not-accepted' : 'over' };
}

/** May a mandate be suspended or resumed? Only one that was accepted and not ended; twice is once. */
export function mayPause(
  state: AppointmentState,
): { readonly permitted: true } | { readonly permitted: false; readonly because: MayNotPause } {
  if (state === 'accepted') return { permitted: true };
  return { permitted: false, because: state === 'invited' ? 'not-accepted' : 'over' };
}
