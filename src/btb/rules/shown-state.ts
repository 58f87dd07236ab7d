import type { LocalDate } from '#belgian/local-date.ts';
import type { ClosingKind } from './appointment-facts.ts';
import type { AppointmentState } from './appointment-state.ts';

/** What people read of an appointment: `over` by its last day, `suspended`, or how it was closed. */
export type ShownState = Exclude<AppointmentState, 'withdrawn' | 'ended'> | ClosingKind | 'suspended' | 'over';

export interface ShownFacts {
  /** On the day that is asked. */
  readonly state: AppointmentState;
  readonly closing: ClosingKind | null;
  /** null: nobody closed it, its last day did */
  readonly closedBy: string | null;
  readonly suspendedOn: LocalDate | null;
  readonly bounds: { readonly until: LocalDate | null };
}

/** The state of an appointment as people call it on this day. */
export function shownState(
  { state, closing, closedBy, suspendedOn, bounds: { until } }: ShownFacts,
  on: LocalDate,
): ShownState {
  if (state === 'withdrawn') return 'withdrawn';
  if (state === 'ended') return closing === 'ended' && closedBy === null ? 'over' : (closing ?? 'ended');
  if (state !== 'accepted') return state;
  if (until !== null && until < on) return 'over';
  return suspendedOn === null ? 'accepted' : 'suspended';
}

/** Does the holder have this task on this day, be it suspended? */
export const isTask = (shown: ShownState): boolean => shown === 'accepted' || shown === 'suspended';
