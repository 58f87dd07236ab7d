import type { LocalDate } from '#belgian/local-date.ts';
import type { Recognition } from './recognition.ts';

/** Whether people may work in the zone for this company, and why not. */
export type EntryDecision =
  | { readonly permitted: true; readonly access: 'full' }
  /** After a withdrawal: reading and winding down. */
  | { readonly permitted: true; readonly access: 'reading'; readonly because: 'withdrawn'; readonly since: LocalDate }
  | { readonly permitted: false; readonly because: 'not-recognised' }
  | { readonly permitted: false; readonly because: 'not-yet-recognised'; readonly from: LocalDate }
  | {
      readonly permitted: false;
      readonly because: 'suspended';
      readonly since: LocalDate;
      readonly until: LocalDate | null;
    };

/**
 * Decides on the recognitions of one company: a full one counts first, then a suspension (which an older, withdrawn
 * recognition does not undo), then reading.
 * A suspension holds from its first day up to and including its last; a withdrawal from its own day on.
 */
export function mayEnter(recognitions: readonly Recognition[], on: LocalDate): EntryDecision {
  const decisions = recognitions.map((recognition) => decide(recognition, on));
  return (
    decisions.find((decision) => decision.permitted && decision.access === 'full') ??
    decisions.find((decision) => !decision.permitted && decision.because === 'suspended') ??
    decisions.find((decision) => decision.permitted) ??
    decisions[0] ?? { permitted: false, because: 'not-recognised' }
  );
}

function decide(recognition: Recognition, on: LocalDate): EntryDecision {
  const { startsOn, suspendedFrom, suspendedUntil, withdrawnOn } = recognition;
  if (on < startsOn) return { permitted: false, because: 'not-yet-recognised', from: startsOn };
  if (withdrawnOn !== null && on >= withdrawnOn)
    return { permitted: true, access: 'reading', because: 'withdrawn', since: withdrawnOn };
  const suspended = suspendedFrom !== null && on >= suspendedFrom && (suspendedUntil === null || on <= suspendedUntil);
  if (suspended) return { permitted: false, because: 'suspended', since: suspendedFrom, until: suspendedUntil };
  return { permitted: true, access: 'full' };
}
