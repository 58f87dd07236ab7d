import { addDays, endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import type { Job } from '#store/jobs/index.ts';

/** So many days before the last one, holder and manager are warned. */
const warningDays = [30, 7] as const;

export const warningJob = 'gebruikersbeheer.right-ends-soon';

/** The warnings of a right, as jobs; one whose day is past when the right begins is not sent. */
export const warningsBeforeEnd = (right: string, until: LocalDate, today: LocalDate): readonly Job[] =>
  warningDays
    .map((days) => ({ days, day: addDays(until, -days) }))
    .filter(({ day }) => day > today)
    .map(({ days, day }) => ({
      kind: warningJob,
      payload: { right, days },
      runAt: endOfBrusselsDay(addDays(day, -1)),
      key: `right-ends-soon:${days}:${right}`,
    }));
