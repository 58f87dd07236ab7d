import { daysBetween, type LocalDate } from '#belgian/local-date.ts';
import type { State } from './state-after.ts';

const [second, minute] = [1_000, 60_000];

/** Something was asked: how long it took, in milliseconds; null when no good answer came. */
export function foundByAnswer(tookMs: number | null): State {
  if (tookMs === null) return 'down';
  return tookMs > 2 * second ? 'slow' : 'good';
}

/** What waits to be done. */
export interface Backlog {
  readonly waiting: number;
  /** How long the oldest waits, in milliseconds; 0 when nothing does. */
  readonly oldestMs: number;
  /** How many that came after the oldest are done: then it is that one which does not go, and not the whole. */
  readonly passed: number;
}

export interface BacklogLimits {
  readonly slowMs: number;
  readonly downMs: number;
}

/** Ours: a code by text message is of no use after some minutes, a mail may take longer, and a job begins at once. */
export const backlogLimits = {
  texts: { slowMs: 2 * minute, downMs: 10 * minute },
  mails: { slowMs: 15 * minute, downMs: 60 * minute },
  jobs: { slowMs: 2 * minute, downMs: 15 * minute },
} as const satisfies Readonly<Record<string, BacklogLimits>>;

/** So many that wait are more than a few that do not go. */
const many = 50;

export function foundByBacklog({ waiting, oldestMs, passed }: Backlog, { slowMs, downMs }: BacklogLimits): State {
  if (oldestMs <= slowMs) return 'good';
  if (passed > 0) return waiting > many ? 'slow' : 'good';
  return oldestMs > downMs ? 'down' : 'slow';
}

/** So many days before data are too old somebody should look. */
const daysAhead = 5;

/** @param oldestAllowed data of this day still count; `of` null: there are none */
export function foundByDataAge(of: LocalDate | null, oldestAllowed: LocalDate): State {
  if (of === null || of < oldestAllowed) return 'down';
  return daysBetween(oldestAllowed, of) < daysAhead ? 'slow' : 'good';
}

/** When something that others use was last seen to work, and to fail; null: not seen. */
export interface Seen {
  readonly goodAt: Date | null;
  readonly badAt: Date | null;
}

/** What was seen so long ago says nothing any more: failing sooner, as people then choose another way. */
const seenGoodMs = 60 * minute;
const seenBadMs = 15 * minute;

/** From what happened when people used it, for what cannot be asked without a person. */
export function foundBySeen({ goodAt, badAt }: Seen, now: Date): State {
  const [good, bad] = [goodAt?.getTime() ?? -Infinity, badAt?.getTime() ?? -Infinity];
  if (bad > good) return now.getTime() - bad <= seenBadMs ? 'down' : 'unknown';
  return now.getTime() - good <= seenGoodMs ? 'good' : 'unknown';
}
