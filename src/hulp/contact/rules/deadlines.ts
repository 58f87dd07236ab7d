import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { addWorkingDays } from '#belgian/working-days.ts';

export const caseKinds = ['question', 'complaint'] as const;

export type CaseKind = (typeof caseKinds)[number];

/** Working days, or days of the calendar, after the day of reception, which does not count. */
interface Within {
  readonly days: number;
  readonly working: boolean;
}

interface Rule {
  /** The rule holds for what is received from this day on. */
  readonly from: LocalDate;
  readonly confirm: Within;
  readonly answer: Within;
  /** Where it comes from, and whether we read it there. */
  readonly source: string;
  readonly confirmed: boolean;
}

/**
 * How long we have, by what it is and the day of reception. That the Bestuursdecreet of 7 December 2018 (articles II.74 to
 * II.85) sets terms for complaints was found; the words of the two articles with the terms were not, so both terms are not
 * confirmed. For questions nothing was found: they are an aim of ours.
 */
const rules: Readonly<Record<CaseKind, readonly Rule[]>> = {
  complaint: [
    {
      from: '0001-01-01' as LocalDate,
      confirm: { days: 10, working: true },
      answer: { days: 45, working: false },
      source: 'Bestuursdecreet, title II, chapter 5: complaints',
      confirmed: false,
    },
  ],
  question: [
    {
      from: '0001-01-01' as LocalDate,
      confirm: { days: 2, working: true },
      answer: { days: 10, working: true },
      source: 'our own aim',
      confirmed: false,
    },
  ],
};

export interface Deadlines {
  /** The last day on which it is confirmed in time, and on which it is answered in time. */
  readonly confirmBy: LocalDate;
  readonly answerBy: LocalDate;
}

const after = (day: LocalDate, { days, working }: Within): LocalDate =>
  working ? addWorkingDays(day, days) : addDays(day, days);

export function deadlinesOf(kind: CaseKind, received: LocalDate): Deadlines {
  const rule = ruleOf(kind, received);
  return { confirmBy: after(received, rule.confirm), answerBy: after(received, rule.answer) };
}

/** The rule itself, for who explains it. */
export function ruleOf(kind: CaseKind, received: LocalDate): Rule {
  const rule = rules[kind].findLast(({ from }) => from <= received);
  if (rule === undefined) throw new RangeError('a day before every rule');
  return rule;
}

/** What decides whether a case is late. */
export interface Timed extends Deadlines {
  readonly confirmedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  /** When it ended without an answer; null while it goes on. */
  readonly overOn: LocalDate | null;
}

/** Which term has passed: of a case that is over, by the day on which it was over. */
export function lateness(timed: Timed, today: LocalDate): 'answer' | 'confirm' | null {
  const answered = timed.answeredOn ?? timed.overOn ?? today;
  if (answered > timed.answerBy) return 'answer';
  const confirmed = timed.confirmedOn ?? timed.answeredOn ?? timed.overOn ?? today;
  return confirmed > timed.confirmBy ? 'confirm' : null;
}
