import { isStale, type Known, type State } from './state-after.ts';

/** What may be said of a part now. */
export interface Shown {
  readonly state: State;
  /** null where nothing was ever found. */
  readonly since: Date | null;
  readonly checkedAt: Date | null;
}

/** A check of long ago says nothing about now: nobody looked since. */
export function shownState(known: Known | null, now: Date): Shown {
  if (known === null) return { state: 'unknown', since: null, checkedAt: null };
  const { state, since, at } = known;
  return isStale(at, now) ? { state: 'unknown', since: at, checkedAt: at } : { state, since, checkedAt: at };
}

/** All of it in one word: the worst of what is known, and "unknown" where nothing is. */
export function overall(states: readonly State[]): State {
  for (const state of ['down', 'slow'] as const) if (states.includes(state)) return state;
  if (states.includes('good')) return 'good';
  return 'unknown';
}
