import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';
import { localDate, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Contexts } from './contexts.ts';
import { endWord, everyWord, type RightsFileColumn } from './rights-file.ts';

/** The cells of a row by their column; a column that the file lacks is empty. */
export type RightsRowCells = Readonly<Record<RightsFileColumn, string>>;

/** What a row of the file asks. */
export interface RightsRow {
  readonly company: EnterpriseNumber;
  /** UUID of the work relation; null: it is the one of the right. */
  readonly relation: string | null;
  /** As they stand in the file, to notice that a row slipped; empty: not said. */
  readonly givenName: string;
  readonly familyName: string;
  readonly code: string;
  readonly contexts: Contexts;
  /** null: not said. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  /** UUID of the right that is there; null: a right to give. */
  readonly right: string | null;
  readonly end: boolean;
}

/** Which cell cannot be read, and so what to mend. */
export type RowWrong =
  | 'company-unreadable'
  | 'person-unreadable'
  | 'person-missing'
  | 'right-missing'
  | 'contexts-unreadable'
  | 'from-unreadable'
  | 'until-unreadable'
  | 'number-unreadable'
  | 'action-unknown'
  | 'nothing-to-end';

export type RowRead = { readonly ok: true; readonly row: RightsRow } | { readonly ok: false; readonly wrong: RowWrong };

/** The columns in which something is asked. */
const asking = ['recht', 'vestigingen', 'van', 'tot', 'nummer', 'actie'] as const satisfies readonly RightsFileColumn[];

/** A row of the list of people in which nothing was filled in: nothing is asked of this person. */
export const asksNothing = (cells: RightsRowCells): boolean =>
  cells.persoon !== '' && asking.every((column) => cells[column] === '');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads one row, as a spreadsheet may have rewritten it: capitals, spaces, dots in numbers, days as 31/12/2026. */
export function readRightsRow(cells: RightsRowCells): RowRead {
  const wrong = (what: RowWrong): RowRead => ({ ok: false, wrong: what });
  const company = parseEnterpriseNumber(cells.onderneming);
  if (!company.ok) return wrong('company-unreadable');
  const relation = cells.persoon.toLowerCase();
  if (relation !== '' && !uuid.test(relation)) return wrong('person-unreadable');
  const right = cells.nummer.toLowerCase();
  if (right !== '' && !uuid.test(right)) return wrong('number-unreadable');
  if (relation === '' && right === '') return wrong('person-missing');
  const action = cells.actie.toLowerCase();
  if (action !== '' && action !== endWord) return wrong('action-unknown');
  const end = action === endWord;
  if (end && right === '') return wrong('nothing-to-end');
  if (cells.recht === '') return wrong('right-missing');
  const contexts = readContextsCell(cells.vestigingen);
  if (contexts === null) return wrong('contexts-unreadable');
  const from = readDay(cells.van);
  if (from === 'unreadable') return wrong('from-unreadable');
  const until = readDay(cells.tot);
  if (until === 'unreadable') return wrong('until-unreadable');
  return {
    ok: true,
    row: {
      company: company.number,
      relation: relation === '' ? null : relation,
      givenName: cells.voornaam,
      familyName: cells.achternaam,
      code: cells.recht,
      contexts,
      from,
      until,
      right: right === '' ? null : right,
      end,
    },
  };
}

/** Which establishments a cell names; null: not the form of a list of establishments; which of them exist is decided elsewhere. */
export function readContextsCell(cell: string): Contexts | null {
  if (cell.toLowerCase() === everyWord) return 'every';
  const numbers: EstablishmentNumber[] = [];
  for (const word of cell.split(/[\s,;+]+/).filter((one) => one !== '')) {
    const parsed = parseEstablishmentNumber(word);
    if (!parsed.ok) return null;
    numbers.push(parsed.number);
  }
  return numbers.length === 0 ? null : [...new Set(numbers)];
}

/** A day as 2026-12-31 or 31/12/2026; null: nothing stands there. */
function readDay(cell: string): LocalDate | null | 'unreadable' {
  if (cell === '') return null;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  const read = year === '' ? parseLocalDate(cell) : localDate(Number(year), Number(month), Number(day));
  return read ?? 'unreadable';
}
