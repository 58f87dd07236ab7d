import { setTimeout as after } from 'node:timers/promises';

/** What is read for everybody, and seldom: however many people ask, one of them waits, and not long. */
export interface Seldom<Value> {
  /** null when it was not read, or so long ago that it says nothing. Never rejects. */
  readonly read: () => Promise<Value | null>;
  /** The next who asks gets what is there then. */
  readonly forget: () => void;
}

export interface SeldomDeps<Value> {
  readonly read: () => Promise<Value>;
  readonly clock: () => Date;
  /** So long an answer counts, and after a failure nobody asks again: milliseconds. */
  readonly keptMs: number;
  /** So long somebody waits for a new answer; then the last one has to do. */
  readonly waitMs: number;
  /** After this an answer says nothing any more. */
  readonly oldMs: number;
  readonly onError: (error: unknown) => void;
}

/** A question that hangs for so long is given up: another may be asked beside it. */
const hangsMs = 60_000;

interface Asking {
  answered: Promise<void>;
  readonly enough: Promise<void>;
}

export function readSeldom<Value>(deps: SeldomDeps<Value>): Seldom<Value> {
  const { clock, keptMs, waitMs, oldMs } = deps;
  let kept: { readonly value: Value; readonly at: number } | null = null;
  let asking: Asking | null = null;
  let askedAt = -Infinity;

  const ask = (now: number): void => {
    askedAt = now;
    const mine: Asking = { enough: after(waitMs, undefined, { ref: false }), answered: Promise.resolve() };
    mine.answered = answer(mine, now);
    asking = mine;
  };

  const answer = async (mine: Asking, now: number): Promise<void> => {
    try {
      const value = await deps.read();
      // Somebody changed it while this was under way: what came back may be of before.
      if (asking === mine) kept = { value, at: now };
    } catch (error) {
      deps.onError(error);
    }
    if (asking === mine) asking = null;
  };

  return {
    read: async () => {
      const now = clock().getTime();
      const passed = Math.abs(now - askedAt);
      if (passed >= (asking === null ? keptMs : hangsMs)) ask(now);
      if (asking !== null) await Promise.race([asking.answered, asking.enough]);
      return kept !== null && Math.abs(now - kept.at) < oldMs ? kept.value : null;
    },
    forget: () => {
      askedAt = -Infinity;
      asking = null;
    },
  };
}
