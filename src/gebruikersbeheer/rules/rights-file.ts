import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Contexts } from './contexts.ts';

/**
 * The columns of the file with rights, the same in and out. `persoon` is the identifier of the work relation and
 * `nummer` that of the right, as they stand in an export: no national number needs to stand in a file. `actie` and an
 * empty `nummer` are for who hands a file in.
 */
export const rightsFileColumns = [
  'onderneming',
  'persoon',
  'voornaam',
  'achternaam',
  'recht',
  'vestigingen',
  'van',
  'tot',
  'nummer',
  'actie',
  'gegeven_door',
] as const;

export type RightsFileColumn = (typeof rightsFileColumns)[number];

/** The word for every establishment. */
export const everyWord = 'alle';

/** What may stand in `actie`; nothing there: as it is to be. */
export const endWord = 'stoppen';

export interface RightLine {
  readonly company: EnterpriseNumber;
  readonly relation: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly code: string;
  readonly contexts: Contexts;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** UUID */
  readonly right: string;
  readonly givenBy: string;
}

/** A right as a line of the file; several establishments with spaces between them, days as 2026-12-31. */
export const rightCells = (line: RightLine): readonly string[] => [
  line.company,
  line.relation,
  line.givenName,
  line.familyName,
  line.code,
  contextsCell(line.contexts),
  line.from,
  line.until ?? '',
  line.right,
  '',
  line.givenBy,
];

/** Somebody as a line of the file in which nothing is asked yet. */
export const personCells = ({
  company,
  relation,
  givenName,
  familyName,
}: Pick<RightLine, 'company' | 'relation' | 'givenName' | 'familyName'>): readonly string[] =>
  rightsFileColumns.map(
    (column) =>
      (
        ({ onderneming: company, persoon: relation, voornaam: givenName, achternaam: familyName }) as Partial<
          Record<RightsFileColumn, string>
        >
      )[column] ?? '',
  );

/** Establishments as they stand in a cell. */
export const contextsCell = (contexts: Contexts): string => (contexts === 'every' ? everyWord : contexts.join(' '));
