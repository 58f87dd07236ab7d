import { addDays, type LocalDate } from '#belgian/local-date.ts';

/** What is known of a right whose confirmation is asked, and of who holds it. */
export interface MayBeLeft {
  readonly givenOn: LocalDate;
  /** The last day of the right and of the work relation; null: no end is known. */
  readonly until: LocalDate | null;
  readonly relationEnd: LocalDate | null;
  /** The day of the last entry for the company; null: not since entries are kept. */
  readonly lastEntry: LocalDate | null;
}

/** A reason to end a right rather than confirm it, with the day it is about. */
export interface WhyLeave {
  readonly because: 'leaver' | 'absent' | 'never' | 'soon';
  readonly day: LocalDate;
}

const soon = 30;

/**
 * Why somebody may not need a right any more: they leave soon, they did not enter for long, or it ends soon by itself.
 * @param absent days without an entry that are long
 */
export function whyLeave(right: MayBeLeft, absent: number, on: LocalDate): WhyLeave | null {
  const { givenOn, until, relationEnd, lastEntry } = right;
  const limit = addDays(on, soon);
  if (relationEnd !== null && relationEnd <= limit) return { because: 'leaver', day: relationEnd };
  const longAgo = addDays(on, -absent);
  if (lastEntry !== null && lastEntry <= longAgo && givenOn <= longAgo) return { because: 'absent', day: lastEntry };
  if (lastEntry === null && givenOn <= longAgo) return { because: 'never', day: givenOn };
  return until !== null && until <= limit ? { because: 'soon', day: until } : null;
}
