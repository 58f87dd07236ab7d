import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { importRefused, isImportRefused } from './import-refused.ts';
import { intact } from './intact.ts';
import type { ImportLimits } from './limits.ts';

export interface CsvFile {
  /** as sentences call it: `enterprise.csv` */
  readonly name: string;
  readonly stream: Readable;
  /** of the zip; null for a file in none */
  readonly crc32: number | null;
}

export interface Row {
  readonly fields: readonly string[];
  /** Line of the file on which the row ends; a quoted field may hold line breaks. */
  readonly line: number;
  /** Which of the headers stands above it. */
  readonly layout: number;
}

/**
 * Reads the rows of a comma-separated file (RFC 4180, UTF-8, with or without BOM) under its header.
 * @param headers the layouts that the file may have
 * @throws ImportRefused with file and line
 */
export async function* readRows(
  file: CsvFile,
  headers: readonly (readonly string[])[],
  limits: ImportLimits,
): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    info: true,
    record_delimiter: ['\r\n', '\n'],
    skip_empty_lines: true,
    max_record_size: limits.rowLength,
  });
  // A failure of either stream destroys the parser with its error, which the loop below then throws.
  pipeline(file.stream, intact(file.name, file.crc32, limits.fileBytes), parser, () => undefined);
  let layout = -1;
  try {
    for await (const one of parser) {
      const { record, info } = one as { record: string[]; info: { lines: number } };
      if (layout < 0) {
        layout = layoutOf(file.name, record, headers);
        continue;
      }
      const long = record.findIndex((field) => field.length > limits.fieldLength);
      if (long >= 0) {
        throw wrongRow(
          file.name,
          info.lines,
          `${headers[layout]?.[long] ?? 'a field'} is longer than ${limits.fieldLength} characters`,
        );
      }
      yield { fields: record, line: info.lines, layout };
    }
  } catch (error) {
    throw refused(file.name, error);
  }
  if (layout < 0) layoutOf(file.name, [], headers);
}

export const wrongRow = (file: string, line: number, what: string): Error =>
  importRefused('wrong-row', `${file}, line ${line}: ${what}.`);

function layoutOf(file: string, found: readonly string[], headers: readonly (readonly string[])[]): number {
  const layout = headers.findIndex(
    (expected) => found.length === expected.length && expected.every((name, at) => found[at] === name),
  );
  if (layout >= 0) return layout;
  const shown = found.join(',').slice(0, 200);
  throw importRefused(
    'wrong-header',
    `${file}, line 1: the header must be ${headers[0]?.join(',')} and is ${shown || 'missing'}.`,
  );
}

function refused(file: string, error: unknown): unknown {
  if (isImportRefused(error)) return error;
  if (error instanceof CsvError) return wrongRow(file, lineOf(error), meaningOf(error));
  if (error instanceof Error && /^(ENOENT|EACCES|EISDIR)$/.test(codeOf(error))) {
    return importRefused('no-file', `There is no file ${file} that can be read.`, error);
  }
  // zlib and yauzl: bytes that do not unpack, or more or fewer than announced.
  if (error instanceof Error && /^(Z_|ERR_STREAM)/.test(codeOf(error))) return damaged(file, error);
  if (error instanceof Error && /(bytes in the stream|invalid|incorrect|unexpected end)/i.test(error.message)) {
    return damaged(file, error);
  }
  return error;
}

const damaged = (file: string, error: Error): Error =>
  importRefused('damaged', `${file} cannot be unpacked: the zip is damaged.`, error);

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 0);

const meanings = new Map<string, string>([
  ['CSV_RECORD_INCONSISTENT_FIELDS_LENGTH', 'the number of fields is not that of the header'],
  ['CSV_QUOTE_NOT_CLOSED', 'a quoted field has no end'],
  ['CSV_MAX_RECORD_SIZE', 'the row is too long; perhaps a quote is missing'],
  ['CSV_INVALID_CLOSING_QUOTE', 'a quote stands in a wrong place'],
  ['INVALID_OPENING_QUOTE', 'a quote stands in a wrong place'],
]);

const meaningOf = (error: CsvError): string => meanings.get(error.code) ?? 'the row cannot be read';
