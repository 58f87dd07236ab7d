import { holidayOn } from './holidays.ts';
import { addDays, type LocalDate } from './local-date.ts';

/** Monday to Friday, and no legal holiday. */
export function isWorkingDay(date: LocalDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && holidayOn(date) === null;
}

/**
 * The day that lies so many working days after another one: that day itself does not count.
 * @param days a whole number from 0 to 400
 * @throws RangeError for any other number
 */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days) || days < 0 || days > 400) throw new RangeError('from 0 to 400 working days');
  let found = date;
  for (let left = days; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}
