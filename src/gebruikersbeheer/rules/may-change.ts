import type { LocalDate } from '#belgian/local-date.ts';
import type { Contexts } from './contexts.ts';

/** The part of a right that a change is about. */
export interface Changeable {
  readonly contexts: Contexts;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** What a change does to somebody who is at work with the right. */
export type Effect =
  /** Nothing is taken away: whoever is at work goes on. */
  | 'renewed'
  /** Something is taken away, or moved: whoever is at work is signed out, and comes back to what is left. */
  | 'changed';

/**
 * Does a change only add, or does it take something away? An end that comes sooner takes nothing away today: the right
 * ends on that day by itself. `every` and a list are compared as they hold today.
 */
export function effectOf(before: Changeable, after: Changeable, on: LocalDate): Effect {
  const kept = after.contexts === 'every' || (before.contexts !== 'every' && contains(after.contexts, before.contexts));
  return kept && after.from <= on && (after.until === null || after.until >= on) ? 'renewed' : 'changed';
}

const contains = (all: readonly string[], some: readonly string[]): boolean => some.every((one) => all.includes(one));
