import { addDays, type LocalDate } from '#belgian/local-date.ts';
import type { CaseState } from './case-state.ts';

/** Days after an answer on which nothing more was said, after which a case is closed: our choice. */
export const silentDays = 30;

/** Days after its end that a closed case is kept, as all that people say here: our choice, so that a year can be looked at. */
export const keptDays = 400;

/** And one that was taken back: our choice; it can be reopened in the first thirty. */
export const withdrawnDays = 90;

/** Hours in which a browser that opened a case without a key goes on to see it: a working day, our choice. */
export const openHours = 12;

/**
 * What happens by itself on this day to a case with which nothing was done since another day; null: nothing.
 * @param since the day of the last step
 */
export function byItself(state: CaseState, since: LocalDate, on: LocalDate): 'close' | 'remove' | null {
  switch (state) {
    case 'answered':
      return on > addDays(since, silentDays) ? 'close' : null;
    case 'closed':
      return on > addDays(since, keptDays) ? 'remove' : null;
    case 'withdrawn':
      return on > addDays(since, withdrawnDays) ? 'remove' : null;
    case 'new':
    case 'taken':
      return null;
  }
}
