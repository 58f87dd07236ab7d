/** What stands in the table when somebody wants to change it; null: no such notice. */
export interface Held {
  readonly version: number;
  readonly takenDownAt: Date | null;
}

export type Standing = 'may' | 'gone' | 'changed';

/**
 * Whoever changes or takes down a notice has seen what stands there now: of two at once the second is shown what the first
 * wrote, and nothing is lost.
 * @param seen the version that they saw
 */
export function mayChange(held: Held | null, seen: number): Standing {
  if (held === null || held.takenDownAt !== null) return 'gone';
  return held.version === seen ? 'may' : 'changed';
}
