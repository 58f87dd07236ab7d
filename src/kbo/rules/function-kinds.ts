import { localDate, type LocalDate } from '#belgian/local-date.ts';

/** Functions whose names we know; each has a text `function.<code>`. */
export const functionCodes = ['00004', '10002', '10003', '10005', '10007', '10021', '20090', '90001'] as const;

export type FunctionCode = (typeof functionCodes)[number];

export const isFunctionCode = (code: string): code is FunctionCode => functionCodes.some((known) => known === code);

export interface FunctionKind {
  readonly code: FunctionCode;
  readonly from: LocalDate;
  /** The last day of this row; null: it holds. */
  readonly until: LocalDate | null;
  /** May its holder represent the company towards authorities: alone, only with others, or not at all? */
  readonly alone: 'alone' | 'together' | 'none';
  /** The legal situation of the company in which this row counts. */
  readonly situation: 'normal' | 'bankruptcy';
  /** Who can hold it. A company always acts through its permanent representative, a natural person. */
  readonly holder: 'person' | 'company' | 'either';
  readonly source: string;
  /** false: KBO's own list of functions that empower was not found, and this is a reading of company law. */
  readonly confirmed: boolean;
}

const sinceKbo = date(2003, 7, 1);
/** The Code of companies and associations holds for every company from the next day on. */
const lastDayOfOldCode = date(2019, 12, 31);
const sinceNewCode = date(2020, 1, 1);
const seen = 'code and name: sample data of MAGDA GeefFuncties';

const row = (
  code: FunctionCode,
  alone: FunctionKind['alone'],
  reading: string,
  other: Partial<Omit<FunctionKind, 'code' | 'alone' | 'source' | 'confirmed'>> = {},
): FunctionKind => ({
  from: sinceKbo,
  until: null,
  situation: 'normal',
  holder: 'either',
  ...other,
  code,
  alone,
  source: `${seen}; ${reading}`,
  confirmed: false,
});

/**
 * Which functions let their holder represent a company. Only functions on a list of the FPS Economy do; that list was
 * not found, so every row is marked. A function that is not here is not known: then nobody can decide by this table.
 */
export const functionKinds: readonly FunctionKind[] = [
  row('00004', 'none', 'acts for a VAT unit, not for the company'),
  row('10002', 'alone', 'director: Code of companies and associations art. 5:73, 7:93, 9:7'),
  row('10003', 'alone', 'acts for a director that is a legal person: Code of companies and associations art. 2:55', {
    holder: 'company',
  }),
  row('10005', 'together', 'member of a management committee, which is a college: Companies Code art. 524bis', {
    until: lastDayOfOldCode,
  }),
  row('10005', 'together', 'member of a board of directors, a college: Code of companies and associations art. 7:107', {
    from: sinceNewCode,
  }),
  row('10007', 'alone', 'managing director: Code of companies and associations art. 5:79, 7:121, 9:10'),
  row('10021', 'none', 'acts for an auditor, who represents nobody'),
  row('20090', 'none', 'proof of business knowledge, no power'),
  row('90001', 'alone', 'trustee in bankruptcy, who manages and represents the estate: Code of economic law, book XX', {
    situation: 'bankruptcy',
    holder: 'person',
  }),
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
