import { localDate, type LocalDate } from '#belgian/local-date.ts';

/** When somebody last read every statement beside the code and the tests. */
export const statementsReviewed: LocalDate = localDateOf(2026, 11, 25);

function localDateOf(year: number, month: number, day: number): LocalDate {
  const date = localDate(year, month, day);
  if (date === null) throw new Error('there is no such day');
  return date;
}
