import type { LocalDate } from '#belgian/local-date.ts';
import type { Contexts } from './contexts.ts';

/**
 * The columns of the file with rights, the same in and out. `persoon` is the identifier of the work relation, as it
 * stands in an export: no national number needs to stand in a file.
 */
export const rightsFileColumns = [
  'persoon',
  'voornaam',
  'achternaam',
  'recht',
  'vestigingen',
  'van',
  'tot',
  'gegeven_door',
] as const;

/** The word for every establishment. */
const everyWord = 'alle';

export interface RightLine {
  readonly relation: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly code: string;
  readonly contexts: Contexts;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly givenBy: string;
}

/** A right as a line of the file; several establishments with spaces between them, days as 2026-12-31. */
export const rightCells = (line: RightLine): readonly string[] => [
  line.relation,
  line.givenName,
  line.familyName,
  line.code,
  contextsCell(line.contexts),
  line.from,
  line.until ?? '',
  line.givenBy,
];

const contextsCell = (contexts: Contexts): string => (contexts === 'every' ? everyWord : contexts.join(' '));
