import { CsvError, parse } from 'csv-parse/sync';
import { asTyped } from '#web/csv.ts';
import { asksNothing, readRightsRow } from '../rules/read-rights-row.ts';
import { rightsFileColumns, type RightsFileColumn } from '../rules/rights-file.ts';
import type { RowToPlan } from '../rules/plan-import.ts';

/** What a file may hold. A row with every establishment of a company with seventy branches has 800 characters. */
export const rightsFileLimits = { bytes: 5 * 1024 * 1024, rows: 10_000, cell: 12_000 } as const;

/** One row of the file: where it stands, what stands there, and what it asks. */
export interface RightsFileRow {
  /** The line of the file on which it ends, as a spreadsheet counts: the header is line 1. */
  readonly line: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly code: string;
  readonly contexts: string;
  readonly read: RowToPlan;
}

export type FileWrong =
  | { readonly because: 'empty' | 'nothing-asked' | 'not-a-table' | 'too-large' | 'too-many-rows' }
  | { readonly because: 'columns-missing'; readonly columns: readonly string[] }
  /** A quote that is not closed, a row with more cells than the header: the line where reading stopped. */
  | { readonly because: 'broken'; readonly line: number };

export type RightsFileRead =
  { readonly ok: true; readonly rows: readonly RightsFileRow[] } | ({ readonly ok: false } & FileWrong);

const needed: readonly RightsFileColumn[] = ['onderneming', 'persoon', 'recht', 'vestigingen'];

/**
 * Reads a file of rights as an export wrote it or a spreadsheet saved it: UTF-8 or windows-1252, semicolons, commas or
 * tabs, the columns in any order; columns that are not needed may lack.
 */
export function readRightsFile(bytes: Uint8Array): RightsFileRead {
  if (bytes.byteLength > rightsFileLimits.bytes) return { ok: false, because: 'too-large' };
  const text = decoded(bytes);
  if (text.trim() === '') return { ok: false, because: 'empty' };
  if (text.includes('\u0000')) return { ok: false, because: 'not-a-table' };
  let records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 10 * rightsFileLimits.cell,
      // One row more than is allowed is enough to say so.
      to: rightsFileLimits.rows + 2,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, because: 'broken', line: Number(error['lines'] ?? 1) };
  }
  const [header, ...rows] = records;
  const names = (header?.record ?? []).map((name) => name.toLowerCase());
  const columns = needed.filter((name) => !names.includes(name));
  if (columns.length === needed.length) return { ok: false, because: 'not-a-table' };
  if (columns.length > 0) return { ok: false, because: 'columns-missing', columns };
  if (rows.length === 0) return { ok: false, because: 'empty' };
  if (rows.length > rightsFileLimits.rows) return { ok: false, because: 'too-many-rows' };
  const places = new Map(rightsFileColumns.map((name) => [name, names.indexOf(name)]));
  const asked = rows.flatMap(({ record, info }) => rowOf(record, info.lines, places) ?? []);
  return asked.length === 0 ? { ok: false, because: 'nothing-asked' } : { ok: true, rows: asked };
}

/** null: a person of whom nothing is asked. */
function rowOf(
  record: readonly string[],
  line: number,
  places: ReadonlyMap<RightsFileColumn, number>,
): RightsFileRow | null {
  const cell = (name: RightsFileColumn): string =>
    asTyped(record[places.get(name) ?? -1] ?? '').slice(0, rightsFileLimits.cell);
  const cells = {
    onderneming: cell('onderneming'),
    persoon: cell('persoon'),
    voornaam: cell('voornaam'),
    achternaam: cell('achternaam'),
    recht: cell('recht'),
    vestigingen: cell('vestigingen'),
    van: cell('van'),
    tot: cell('tot'),
    nummer: cell('nummer'),
    actie: cell('actie'),
    gegeven_door: '',
  };
  if (asksNothing(cells)) return null;
  const read = readRightsRow(cells);
  return {
    line,
    givenName: cell('voornaam').slice(0, 100),
    familyName: cell('achternaam').slice(0, 100),
    code: cell('recht').slice(0, 100),
    contexts: cell('vestigingen'),
    read: read.ok ? { ok: true, row: read.row } : { ok: false, wrong: read.wrong },
  };
}

/** A spreadsheet in Belgium saves "CSV" in windows-1252 unless it is told otherwise. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that stands most often in the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string): number => first.split(sign).length;
  return [';', ',', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ';';
}
