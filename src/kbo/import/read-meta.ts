import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { importRefused } from './import-refused.ts';
import type { ImportLimits } from './limits.ts';
import { metaFile, metaHeader } from './open-data-files.ts';
import type { OpenZip } from './open-zip.ts';
import { readRows, wrongRow } from './read-rows.ts';

/** What meta.csv says of the file that it stands in. */
export interface Meta {
  readonly snapshotDate: LocalDate;
  readonly extractNumber: string;
  readonly version: string;
}

/** @throws ImportRefused, also for an update file */
export async function readMeta(zip: OpenZip, limits: ImportLimits): Promise<Meta> {
  const { stream, crc32 } = await zip.read(metaFile);
  const values = new Map<string, string>();
  for await (const { fields, line } of readRows({ name: metaFile, stream, crc32 }, [metaHeader], limits)) {
    const [variable = '', value = ''] = fields;
    if (values.has(variable)) throw wrongRow(metaFile, line, 'a variable stands twice');
    if (values.size === 50) throw wrongRow(metaFile, line, 'there are too many variables');
    values.set(variable, value);
  }
  const need = (variable: string): string => {
    const value = values.get(variable);
    if (value === undefined) throw importRefused('wrong-row', `${metaFile}: ${variable} is missing.`);
    return value;
  };
  const kind = need('ExtractType');
  if (kind.toLowerCase() === 'update') {
    throw importRefused(
      'update-not-supported',
      'This is an update file. Updates cannot be imported yet: import a full file (KboOpenData_…_Full.zip).',
    );
  }
  if (kind.toLowerCase() !== 'full') {
    throw importRefused('wrong-row', `${metaFile}: ExtractType is ${JSON.stringify(kind.slice(0, 40))}, not full.`);
  }
  const written = need('SnapshotDate');
  const snapshotDate = /^\d{2}-\d{2}-\d{4}$/.test(written) ? parseLocalDate(written) : null;
  if (snapshotDate === null) {
    throw importRefused(
      'wrong-row',
      `${metaFile}: SnapshotDate is ${JSON.stringify(written.slice(0, 40))}, not a date such as 31-12-2026.`,
    );
  }
  return { snapshotDate, extractNumber: need('ExtractNumber'), version: need('Version') };
}
