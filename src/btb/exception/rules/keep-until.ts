import { addDays, type LocalDate } from '#belgian/local-date.ts';
import type { RequestState } from './request-state.ts';

/** How long what was begun and never sent is kept, in days: ours. */
export const draftDays = 30;

/** How long the documents of a request that came to nothing are kept, in days: ours, so that an answer can be contested. */
export const documentDays = 90;

export type Forget =
  /** The whole request: nobody else ever saw it. */
  | 'request'
  /** Its documents; that it was made, and what was decided, stays. */
  | 'documents';

/**
 * What goes on this day of a request. The documents behind an appointment that was made stay: they are what it rests on.
 * @param since the day on which it was begun, or ended
 */
export function toForget(state: RequestState, since: LocalDate, on: LocalDate): Forget | null {
  if (state === 'draft') return on > addDays(since, draftDays) ? 'request' : null;
  if (state !== 'refused' && state !== 'withdrawn') return null;
  return on > addDays(since, documentDays) ? 'documents' : null;
}
