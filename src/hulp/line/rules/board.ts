import type { RefusalCount } from '#web/refusals/read-refusals.ts';
import { chainLinks, type ChainLink } from '../../guide/rules/access-chain.ts';
import { linkOf } from './scripts.ts';

export interface Counts {
  readonly lastHour: number;
  readonly lastFour: number;
  readonly lastDay: number;
  readonly dayBefore: number;
}

/** One link of the chain on the board, with its reasons, the most frequent first. */
export interface BoardRow extends Counts {
  readonly link: ChainLink | 'other';
  readonly trend: 'more' | 'less' | 'same';
  readonly reasons: readonly (Counts & { readonly because: string })[];
}

/** From this difference on a day differs from the day before, and not by chance alone. */
const notable = 5;

/** Somebody who is no staff opened a page of staff: nobody calls about that, and nothing of the chain stopped them. */
const noStaff: readonly string[] = ['not-help-staff', 'not-line-staff'];

/** How often people were stopped at each link, of every system together; links in their order, each of them. */
export function boardRows(counts: readonly RefusalCount[]): readonly BoardRow[] {
  const reasons = new Map<string, Counts>();
  for (const one of counts.filter(({ because }) => !noStaff.includes(because)))
    reasons.set(one.because, sum([reasons.get(one.because) ?? none, one]));
  return [...chainLinks, 'other' as const].map((link) => {
    const own = Array.from(reasons, ([because, count]) => ({ because, ...count })).filter(
      ({ because }) => linkOf(because) === link,
    );
    const all = sum(own);
    return {
      link,
      ...all,
      trend: trendOf(all),
      reasons: own.toSorted((one, other) => other.lastDay - one.lastDay || one.because.localeCompare(other.because)),
    };
  });
}

/** @returns `same` unless there are clearly more or fewer: by a quarter, and by five */
export function trendOf({ lastDay, dayBefore }: Pick<Counts, 'lastDay' | 'dayBefore'>): BoardRow['trend'] {
  const difference = lastDay - dayBefore;
  if (Math.abs(difference) < Math.max(notable, dayBefore / 4)) return 'same';
  return difference > 0 ? 'more' : 'less';
}

const none: Counts = { lastHour: 0, lastFour: 0, lastDay: 0, dayBefore: 0 };

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      lastHour: total.lastHour + one.lastHour,
      lastFour: total.lastFour + one.lastFour,
      lastDay: total.lastDay + one.lastDay,
      dayBefore: total.dayBefore + one.dayBefore,
    }),
    none,
  );
