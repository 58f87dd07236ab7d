import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { ContactSeals } from './seals.ts';
import type { CaseFacts } from './rules/case-state.ts';
import { deadlinesOf, type Timed } from './rules/deadlines.ts';
import type { CaseRow } from './store/cases.ts';
import type { EntryRow } from './store/entries.ts';

const dayOf = (at: Date | null): LocalDate | null => (at === null ? null : brusselsDate(at));

/** What the rules see of a case. */
export const factsOf = (row: CaseRow): CaseFacts => ({
  state: row.state,
  inCharge: row.in_charge,
  wasAnswered: row.answered_at !== null,
  wasConfirmed: row.confirmed_at !== null,
  overOn: dayOf(row.ended_at),
});

export const timedOf = (row: CaseRow): Timed => ({
  confirmBy: row.confirm_by,
  answerBy: row.answer_by,
  confirmedOn: dayOf(row.confirmed_at),
  answeredOn: dayOf(row.answered_at),
  overOn: dayOf(row.ended_at),
});

/** Until when we have once the sender said something after an answer: as if it came in on that day. */
export const dueAgain = ({ kind }: Pick<CaseRow, 'kind'>, today: LocalDate): LocalDate =>
  deadlinesOf(kind, today).answerBy;

/** A step with its words. */
export type Entry = Omit<EntryRow, 'sealed'> & { readonly words: string | null };

export const entryOf =
  ({ words }: Pick<ContactSeals, 'words'>) =>
  ({ sealed, ...row }: EntryRow): Entry => ({ ...row, words: sealed === null ? null : words.open(sealed) });
