/** How long a session may stay without a click, in milliseconds. */
export const idleLimit = 30 * 60_000;

/** How long a session may last however much it is used, in milliseconds. */
export const absoluteLimit = 12 * 60 * 60_000;

/** How long the row of a session is kept after it opened, so that a click says why the session ended, in milliseconds. */
export const keptAfterOpening = 2 * absoluteLimit;

/** A click is written down at most this often: otherwise every read would be a write. */
export const seenPrecision = 60_000;

export interface SessionTimes {
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
}

export const idleEnd = ({ lastSeenAt }: SessionTimes): Date => new Date(lastSeenAt.getTime() + idleLimit);
export const absoluteEnd = ({ openedAt }: SessionTimes): Date => new Date(openedAt.getTime() + absoluteLimit);

/** Whether a session that nobody ended is still open at `now`. */
export function stateAt(times: SessionTimes, now: Date): 'open' | 'idle' | 'too-old' {
  if (now >= absoluteEnd(times)) return 'too-old';
  return now >= idleEnd(times) ? 'idle' : 'open';
}
