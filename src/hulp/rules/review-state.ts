import { daysBetween, type LocalDate } from '#belgian/local-date.ts';

/**
 * So many days a page may stand past its review date before the tests fail: a date that passes in the night is a task for
 * who keeps the page, and not a broken build for whoever works the next morning.
 */
export const longPastDays = 90;

/** How a page stands towards the date by which it must be read again; that day itself is still in time. */
export function reviewState(review: LocalDate, today: LocalDate): 'in-time' | 'past' | 'long-past' {
  const late = daysBetween(review, today);
  if (late <= 0) return 'in-time';
  return late > longPastDays ? 'long-past' : 'past';
}
