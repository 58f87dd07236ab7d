import { addDays, localDate, type LocalDate } from './local-date.ts';

export type HolidayName =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas';

export interface Holiday {
  readonly date: LocalDate;
  readonly name: HolidayName;
}

/**
 * The ten legal holidays, by the year from which they hold: article 1 of the royal decree of 18 April 1974 that carries
 * out the law of 4 January 1974 on holidays. A day that replaces a holiday on a Sunday differs per employer, and is none.
 */
const tables = [
  {
    from: 1974,
    fixed: [
      ['new-year', 1, 1],
      ['labour-day', 5, 1],
      ['national-day', 7, 21],
      ['assumption', 8, 15],
      ['all-saints', 11, 1],
      ['armistice', 11, 11],
      ['christmas', 12, 25],
    ],
    /** Days after Easter Sunday. */
    afterEaster: [
      ['easter-monday', 1],
      ['ascension', 39],
      ['whit-monday', 50],
    ],
  },
] as const;

/** The legal holidays of a year, in their order; none before the first table. */
export function holidaysOf(year: number): readonly Holiday[] {
  const table = tables.findLast(({ from }) => from <= year);
  const easter = easterSunday(year);
  if (table === undefined || easter === null) return [];
  const fixed = table.fixed.flatMap(([name, month, day]) => {
    const date = localDate(year, month, day);
    return date === null ? [] : [{ date, name }];
  });
  const moving = table.afterEaster.map(([name, days]) => ({ date: addDays(easter, days), name }));
  return [...fixed, ...moving].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** The legal holiday on this day; null when it is none. */
export const holidayOn = (date: LocalDate): Holiday | null =>
  holidaysOf(Number(date.slice(0, 4))).find((holiday) => holiday.date === date) ?? null;

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous rule that Meeus gives in Astronomical Algorithms, chapter 8.
 * null outside the years that a date can have.
 */
export function easterSunday(year: number): LocalDate | null {
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * (year % 19) + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor(((year % 19) + 11 * moon + 22 * weekday) / 451);
  const day = moon + weekday - 7 * late + 114;
  return localDate(year, Math.floor(day / 31), (day % 31) + 1);
}
