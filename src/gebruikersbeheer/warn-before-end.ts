import { addDays, endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';

/** So many days before the last one, holder and manager are warned. */
const warningDays = [30, 7] as const;

export const warningJob = 'gebruikersbeheer.right-ends-soon';

/** Plans the warnings of a right; one whose day is past when the right begins is not sent. */
export async function warnBeforeEnd(tx: Tx, right: string, until: LocalDate, today: LocalDate): Promise<void> {
  for (const days of warningDays) {
    const day = addDays(until, -days);
    if (day <= today) continue;
    const key = `right-ends-soon:${days}:${right}`;
    await enqueue(tx, warningJob, { right, days }, { runAt: endOfBrusselsDay(addDays(day, -1)), key });
  }
}
