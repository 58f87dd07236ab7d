import { parse } from 'csv-parse/sync';
import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber } from '#belgian/establishment-number.ts';
import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Recognition } from './recognition.ts';

const columns = [
  'RecognitionNumber',
  'EnterpriseNumber',
  'Name',
  'Activities',
  'EstablishmentNumber',
  'EstablishmentName',
  'Municipality',
  'Start',
  'SuspendedFrom',
  'SuspendedUntil',
  'Withdrawn',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

export type RecognitionsRead =
  | { readonly ok: true; readonly recognitions: readonly Recognition[] }
  /** Sentences for the operator, each with its line; at most twenty. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the file of recognitions: CSV in UTF-8, one line per establishment, dates `YYYY-MM-DD` (see
 * docs/recognitions-file.md). All lines of one recognition must agree on everything but the establishment.
 */
export function readRecognitions(text: string): RecognitionsRead {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 20_000 });
  } catch (error) {
    return { ok: false, problems: [`The file is no CSV: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const [header = [], ...lines] = rows;
  if (header.join(',') !== columns.join(',')) {
    return { ok: false, problems: [`Line 1 must be exactly: ${columns.join(',')}`] };
  }
  const problems: string[] = [];
  const found = new Map<string, Recognition>();
  lines.forEach((values, index) => {
    const line = index + 2;
    if (values.length !== columns.length) {
      problems.push(`Line ${line} has ${values.length} columns; ${columns.length} are needed.`);
      return;
    }
    const row = Object.fromEntries(columns.map((column, place) => [column, values[place]?.trim() ?? ''])) as Row;
    const read = readRow(row, found.get(row.RecognitionNumber));
    if (typeof read === 'string') problems.push(`Line ${line}: ${read}`);
    else found.set(read.number, read);
  });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 20) };
  if (found.size === 0)
    return {
      ok: false,
      problems: ['The file holds no recognition: an empty file would close the zone for everybody.'],
    };
  return { ok: true, recognitions: [...found.values()] };
}

/** A recognition with this line's establishment added; a sentence when the line is wrong. */
function readRow(row: Row, before: Recognition | undefined): Recognition | string {
  if (!/^V\d{5}$/.test(row.RecognitionNumber))
    return `"${row.RecognitionNumber}" is no recognition number (V and five digits).`;
  const company = parseEnterpriseNumber(row.EnterpriseNumber);
  if (!company.ok) return `"${row.EnterpriseNumber}" is no enterprise number.`;
  const establishment = parseEstablishmentNumber(row.EstablishmentNumber);
  if (!establishment.ok) return `"${row.EstablishmentNumber}" is no establishment number.`;
  if (row.Name === '' || row.EstablishmentName === '') return 'a name is missing.';
  const startsOn = parseLocalDate(row.Start);
  if (startsOn === null) return `Start "${row.Start}" is no date.`;
  const dates = { suspendedFrom: row.SuspendedFrom, suspendedUntil: row.SuspendedUntil, withdrawnOn: row.Withdrawn };
  const read: Record<keyof typeof dates, LocalDate | null> = {
    suspendedFrom: null,
    suspendedUntil: null,
    withdrawnOn: null,
  };
  for (const name of ['suspendedFrom', 'suspendedUntil', 'withdrawnOn'] as const) {
    if (dates[name] === '') continue;
    read[name] = parseLocalDate(dates[name]);
    if (read[name] === null) return `"${dates[name]}" is no date.`;
  }
  if (read.suspendedUntil !== null && (read.suspendedFrom === null || read.suspendedUntil < read.suspendedFrom)) {
    return 'a suspension ends before it begins.';
  }
  const own = {
    number: row.RecognitionNumber,
    company: company.number,
    name: row.Name,
    activities: row.Activities,
    startsOn,
    ...read,
  };
  const added = { number: establishment.number, name: row.EstablishmentName, municipality: row.Municipality };
  if (before === undefined) return { ...own, establishments: [added] };
  const { establishments, ...earlier } = before;
  if (JSON.stringify(earlier) !== JSON.stringify(own))
    return `differs from an earlier line of ${row.RecognitionNumber}.`;
  if (establishments.some(({ number }) => number === added.number)) return `names establishment ${added.number} twice.`;
  return { ...own, establishments: [...establishments, added] };
}
