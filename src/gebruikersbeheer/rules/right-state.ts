import { addDays, brusselsDate, type LocalDate } from '#belgian/local-date.ts';

/** What decides whether a right opens something. */
export interface RightDates {
  readonly from: LocalDate;
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
  readonly endedAt: Date | null;
  readonly contexts: 'every' | readonly string[];
}

export type RightState =
  | { readonly state: 'active' }
  /** Ended by a manager, on that Belgian day. */
  | { readonly state: 'ended'; readonly since: LocalDate }
  /** `since` is the first day on which it holds no more. */
  | { readonly state: 'expired'; readonly since: LocalDate }
  | { readonly state: 'not-yet'; readonly from: LocalDate }
  | { readonly state: 'no-context' };

/**
 * What a right is worth on a day. A right that ended is over at once, also on the day itself: from the moment the
 * end is written nobody enters with it.
 */
export function rightState(right: RightDates, on: LocalDate): RightState {
  const ended = right.endedAt === null ? null : brusselsDate(right.endedAt);
  if (ended !== null && (right.until === null || ended <= right.until)) return { state: 'ended', since: ended };
  // Its job may still have to write the end: the date alone decides.
  if (right.until !== null && (ended !== null || right.until < on)) {
    return { state: 'expired', since: addDays(right.until, 1) };
  }
  if (on < right.from) return { state: 'not-yet', from: right.from };
  if (right.contexts.length === 0) return { state: 'no-context' };
  return { state: 'active' };
}
