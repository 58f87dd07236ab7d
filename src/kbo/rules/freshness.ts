import { addDays, type LocalDate } from '#belgian/local-date.ts';

/** Of which days the data are; null: there are none. */
export interface LoadedData {
  /** The open data: which companies there are, and how they stand. */
  readonly register: LocalDate | null;
  /** The file of functions. */
  readonly functions: LocalDate | null;
}

export interface Freshness {
  /** May a decision rest on the data? */
  readonly fresh: boolean;
  /** The day of the older of the two; null while one of them was never loaded. */
  readonly date: LocalDate | null;
  /** Data of this day still count. */
  readonly oldestAllowed: LocalDate;
}

/**
 * Is what we know of KBO young enough to decide on? The older of the two decides: who represents a company follows from
 * both.
 * @param maxAgeDays ours: 40 lets a monthly file come some days late
 */
export function freshnessOn({ register, functions }: LoadedData, maxAgeDays: number, on: LocalDate): Freshness {
  const oldestAllowed = addDays(on, -maxAgeDays);
  if (register === null || functions === null) return { fresh: false, date: null, oldestAllowed };
  const date = register < functions ? register : functions;
  return { fresh: date >= oldestAllowed, date, oldestAllowed };
}
