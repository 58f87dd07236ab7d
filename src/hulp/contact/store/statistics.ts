import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

export interface MonthRow {
  /** The first day of the month of reception. */
  readonly month: LocalDate;
  readonly questions: number;
  readonly complaints: number;
  readonly answered: number;
  /** Calendar days from reception to the first answer; null when nothing was answered yet. */
  readonly median_days: number | null;
  /** Answered after the last day, or that day has passed without an answer. */
  readonly late: number;
}

/** Per month of reception since that day, the newest first; what was taken back counts as received, and never as late. */
export async function statistics(tx: Tx, since: LocalDate, today: LocalDate): Promise<readonly MonthRow[]> {
  const { rows } = await sql<MonthRow>`
    with days as (
      select kind, state, answer_by, (received_at at time zone 'Europe/Brussels')::date as received,
        (answered_at at time zone 'Europe/Brussels')::date as answered,
        (ended_at at time zone 'Europe/Brussels')::date as ended
      from contact_case where received_at >= ${since}::date - 1)
    select date_trunc('month', received)::date as month,
      count(*) filter (where kind = 'question') as questions,
      count(*) filter (where kind = 'complaint') as complaints,
      count(answered) as answered,
      (percentile_cont(0.5) within group (order by answered - received))::float8 as median_days,
      count(*) filter (where state <> 'withdrawn' and coalesce(answered, ended, ${today}::date) > answer_by) as late
    from days where received >= ${since}
    group by 1 order by 1 desc limit 24`.execute(tx);
  return rows;
}
