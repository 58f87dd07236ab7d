import { stringify } from 'csv-stringify';

/**
 * Lines of a CSV file as a spreadsheet in Belgium opens it: semicolons, UTF-8 with a mark at the start. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export async function* csvLines(
  header: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  const stringifier = stringify({ delimiter: ';', record_delimiter: 'windows', bom: true, escape_formulas: true });
  stringifier.setEncoding('utf8');
  const writing = write(stringifier, header, rows);
  for await (const chunk of stringifier) yield String(chunk);
  await writing;
}

async function write(
  stringifier: ReturnType<typeof stringify>,
  header: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): Promise<void> {
  try {
    stringifier.write(header);
    for await (const row of rows) {
      if (stringifier.write(row)) continue;
      // Read no further from the database than the reader takes; one who went away ends the wait too.
      await new Promise<void>((resolve) => {
        const go = (): void => {
          stringifier.off('drain', go).off('close', go);
          resolve();
        };
        stringifier.once('drain', go).once('close', go);
      });
      if (stringifier.destroyed) return;
    }
    stringifier.end();
  } catch (error) {
    stringifier.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** What was written as a cell, without the apostrophe that kept a spreadsheet from running it. */
export const asTyped = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
