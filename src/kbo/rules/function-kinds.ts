import { localDate, type LocalDate } from '#belgian/local-date.ts';

/** Functions whose names we know; each has a text `function.<code>`. */
export const functionCodes = ['00004', '10002', '10003', '10005', '10007', '10021', '20090', '90001'] as const;

export type FunctionCode = (typeof functionCodes)[number];

export const isFunctionCode = (code: string): code is FunctionCode => functionCodes.some((known) => known === code);

export interface FunctionKind {
  readonly code: FunctionCode;
  /** May its holder represent the company towards authorities, in a normal legal situation? */
  readonly empowers: boolean;
  readonly from: LocalDate;
  /** The last day of this row; null: it holds. */
  readonly until: LocalDate | null;
  readonly source: string;
  /** false: KBO's own list of functions that empower was not found, and this is a reading of company law. */
  readonly confirmed: boolean;
}

const sinceKbo = date(2003, 7, 1);
const seen = 'code and name: sample data of MAGDA GeefFuncties';

const row = (code: FunctionCode, empowers: boolean, reading: string): FunctionKind => ({
  code,
  empowers,
  from: sinceKbo,
  until: null,
  source: `${seen}; ${reading}`,
  confirmed: false,
});

/**
 * Which functions empower their holder to represent a company. Only functions on a list of the FPS Economy do; that
 * list was not found, so every row is marked, and a function that is not here empowers nobody.
 */
export const functionKinds: readonly FunctionKind[] = [
  row('00004', false, 'acts for a VAT unit, not for the company'),
  row('10002', true, 'director: Code of companies and associations art. 5:73, 7:93, 9:7'),
  row('10003', true, 'acts for a director that is a legal person: Code of companies and associations art. 2:55'),
  row('10005', false, 'member of a management committee: depends on the articles of the company'),
  row('10007', true, 'managing director: Code of companies and associations art. 5:79, 7:121, 9:10'),
  row('10021', false, 'acts for an auditor, who represents nobody'),
  row('20090', false, 'proof of business knowledge, no power'),
  row('90001', false, 'trustee in bankruptcy: acts for the estate; the codes of that situation were not found'),
];

/** The row for this function that holds on this day; null when there is none. */
export const functionKindOn = (code: string, on: LocalDate): FunctionKind | null =>
  functionKinds.find((kind) => kind.code === code && kind.from <= on && (kind.until === null || on <= kind.until)) ??
  null;

function date(year: number, month: number, day: number): LocalDate {
  const made = localDate(year, month, day);
  if (made === null) throw new RangeError('no such day');
  return made;
}
