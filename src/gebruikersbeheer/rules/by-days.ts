import type { LocalDate } from '#belgian/local-date.ts';

/** From the first day to the last one; null: no end is known. */
export interface Lasting {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Things that last, found by the days on which they do without a look at all of them. */
export interface ByDays<T extends Lasting> {
  readonly add: (one: T) => void;
  readonly remove: (one: T) => void;
  /** Each that may last on one of these days; some that do not. */
  readonly around: (days: Lasting) => readonly T[];
}

/** What lasts longer stands under no month: of such there are few side by side. */
const mostMonths = 24;

/** Months from the first year on; a day is `2026-11-23`. */
const monthOf = (day: LocalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The months that it touches; null: too many, or without end. */
function monthsOf({ from, until }: Lasting): readonly number[] | null {
  if (until === null) return null;
  const first = monthOf(from);
  const many = monthOf(until) - first + 1;
  return many > mostMonths ? null : Array.from({ length: Math.max(many, 0) }, (_, place) => first + place);
}

/** An empty one. A file may name thousands of rights of one person: each row asks only for those around its own days. */
export function byDays<T extends Lasting>(): ByDays<T> {
  const all = new Set<T>();
  const long = new Set<T>();
  const byMonth = new Map<number, Set<T>>();
  return {
    add: (one) => {
      all.add(one);
      const months = monthsOf(one);
      if (months === null) long.add(one);
      for (const month of months ?? []) byMonth.set(month, (byMonth.get(month) ?? new Set()).add(one));
    },
    remove: (one) => {
      all.delete(one);
      long.delete(one);
      for (const month of monthsOf(one) ?? []) byMonth.get(month)?.delete(one);
    },
    around: (days) => {
      const months = monthsOf(days);
      if (months === null) return [...all];
      return [...new Set([...long, ...months.flatMap((month) => [...(byMonth.get(month) ?? [])])])];
    },
  };
}
