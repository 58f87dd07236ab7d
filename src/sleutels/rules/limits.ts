/** How many wrong tries are free, and how the pauses grow after that. Times are in milliseconds. */
export interface Limit {
  /** The failure with this number starts the first pause. */
  readonly free: number;
  readonly firstPause: number;
  /** Each further failure doubles the pause, up to this. */
  readonly longestPause: number;
  /** One failure is forgotten for each such stretch of time. */
  readonly forgetOneEvery: number;
}

const minute = 60_000;

/**
 * The real limits were not found; these are ours, and docs/decisions/006-password-and-code.md says why.
 * Only failures count: a wrong password, a wrong code, a code that was used before. A try during a pause is not
 * looked at and does not count.
 */
export const limits = {
  /** All tries under one user name, from wherever they come. A complete sign-in takes its failures away. */
  person: { free: 5, firstPause: minute, longestPause: 60 * minute, forgetOneEvery: 60 * minute },
  /** All tries from one address, under whatever names. Nobody's success takes these away. */
  address: { free: 20, firstPause: minute, longestPause: 15 * minute, forgetOneEvery: 5 * minute },
  /** Text messages to one person: the tenth begins a pause. */
  texts: { free: 10, firstPause: 30 * minute, longestPause: 24 * 60 * minute, forgetOneEvery: 60 * minute },
  /** All tries from one network, so that who holds many addresses in a row gets no more than a few people would. */
  network: { free: 200, firstPause: minute, longestPause: 15 * minute, forgetOneEvery: minute / 2 },
} as const satisfies Readonly<Record<string, Limit>>;

/** A right password is worth this long: within it the code must follow. */
export const attemptLifetime = 5 * minute;

/** A code by text message works this long, and the attempt that it belongs to a little longer, for one more message. */
export const textCodeLifetime = 5 * minute;
export const textAttemptLifetime = 15 * minute;

/** Text messages for one attempt, and the pause between two. */
export const textsPerAttempt = 3;
export const pauseBetweenTexts = minute / 2;

/** A card must answer within this time (Web eID recommends five minutes). */
export const challengeLifetime = 5 * minute;

/** Somebody who was sent to itsme must be back within this time. */
export const itsmeLifetime = 10 * minute;

/** A wallet must answer within this time: long enough to find a phone, short for who would lure somebody to scan. */
export const walletLifetime = 5 * minute;

/** A wallet that nobody is known by waits this long for the code of an office. */
export const walletLinkLifetime = 15 * minute;

/** Setting up a new app takes this long at most. */
export const enrolmentLifetime = 15 * minute;

/** What is kept of the failures under one name or from one address. */
export interface Tally {
  readonly failures: number;
  /** Forgetting was worked out up to here. */
  readonly since: Date;
  readonly pausedUntil: Date | null;
}

/** When the pause ends, or null when there is none: at its end itself one may try again. */
export const pauseEnd = (tally: Pick<Tally, 'pausedUntil'> | null, now: Date): Date | null =>
  tally?.pausedUntil != null && tally.pausedUntil > now ? tally.pausedUntil : null;

/** The later of the pauses that hold now. */
export function laterPause(tallies: readonly (Pick<Tally, 'pausedUntil'> | null)[], now: Date): Date | null {
  const ends = tallies.map((tally) => pauseEnd(tally, now)?.getTime() ?? 0);
  const last = Math.max(0, ...ends);
  return last === 0 ? null : new Date(last);
}

/** The tally after one more failure at `now`. Only for a try outside a pause. */
export function afterFailure(tally: Tally | null, limit: Limit, now: Date): Tally {
  const rest = forget(tally, limit, now);
  const failures = rest.failures + 1;
  if (failures < limit.free) return { failures, since: rest.since, pausedUntil: null };
  const pause = Math.min(limit.longestPause, limit.firstPause * 2 ** Math.min(failures - limit.free, 30));
  return { failures, since: rest.since, pausedUntil: new Date(now.getTime() + pause) };
}

function forget(tally: Tally | null, limit: Limit, now: Date): Pick<Tally, 'failures' | 'since'> {
  if (tally === null || tally.failures === 0) return { failures: 0, since: now };
  const forgotten = Math.max(0, Math.floor((now.getTime() - tally.since.getTime()) / limit.forgetOneEvery));
  if (forgotten >= tally.failures) return { failures: 0, since: now };
  return {
    failures: tally.failures - forgotten,
    since: new Date(tally.since.getTime() + forgotten * limit.forgetOneEvery),
  };
}
