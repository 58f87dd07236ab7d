import { refused, type Refused } from '../refusal.ts';
import type { Statement } from './read-answer.ts';

/** How far two clocks may be apart; the default of the Web eID libraries. */
const clocksApart = 15 * 60_000;

/** How old an answer may be that does not say when the next one comes. */
const oldestWithoutNext = 15 * 60_000;

/** RFC 6960, 3.2 (5) and (6): what is said counts now. An answer kept from before the loss of a card does not. */
export function checkFresh({ thisUpdate, nextUpdate }: Statement, now: Date): Refused | null {
  const [from, until] = [thisUpdate.getTime(), nextUpdate?.getTime() ?? thisUpdate.getTime() + oldestWithoutNext];
  if (Number.isNaN(from) || Number.isNaN(until)) return refused('revocation-bad-answer', 'no dates');
  if (from > now.getTime() + clocksApart) return refused('revocation-stale', 'from the future');
  return until < now.getTime() ? refused('revocation-stale', 'out of date') : null;
}
