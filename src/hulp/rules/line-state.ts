import { brusselsMinutes } from '#belgian/brussels-time.ts';
import { holidayOn, type HolidayName } from '#belgian/holidays.ts';
import { addDays, brusselsDate, type LocalDate } from '#belgian/local-date.ts';

/** Monday to Friday from 8:00 to 18:00, in minutes of the Belgian day. */
export const lineHours = { opens: 8 * 60, closes: 18 * 60 } as const;

export type LineState =
  | { readonly open: true; readonly until: number }
  | {
      readonly open: false;
      /** The next day on which it opens, at `lineHours.opens`. */
      readonly opensOn: LocalDate;
      readonly opensIn: 'today' | 'tomorrow' | 'later';
      /** Why it is closed all day; null when it is only too early or too late. */
      readonly because: 'weekend' | HolidayName | null;
    };

/** Is the zone's own line open at this moment, by Belgian time? */
export function lineState(now: Date, closedOnHolidays: boolean): LineState {
  const today = brusselsDate(now);
  const minutes = brusselsMinutes(now);
  const because = whyClosedAllDay(today, closedOnHolidays);
  if (because === null && minutes >= lineHours.opens && minutes < lineHours.closes) {
    return { open: true, until: lineHours.closes };
  }
  const laterToday = because === null && minutes < lineHours.opens;
  const opensOn = laterToday ? today : nextOpenDay(today, closedOnHolidays);
  const tomorrow = opensOn === addDays(today, 1);
  return { open: false, opensOn, opensIn: laterToday ? 'today' : tomorrow ? 'tomorrow' : 'later', because };
}

function whyClosedAllDay(date: LocalDate, closedOnHolidays: boolean): 'weekend' | HolidayName | null {
  const holiday = closedOnHolidays ? holidayOn(date) : null;
  if (holiday !== null) return holiday.name;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? 'weekend' : null;
}

function nextOpenDay(after: LocalDate, closedOnHolidays: boolean): LocalDate {
  const next = addDays(after, 1);
  return whyClosedAllDay(next, closedOnHolidays) === null ? next : nextOpenDay(next, closedOnHolidays);
}
