import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { importRefused } from './import-refused.ts';
import type { ImportLimits } from './limits.ts';

/** A zip whose entries were checked: exactly the files expected, none too large. */
export interface OpenZip {
  /** Unpacks one file; the stream fails when it is longer or shorter than the zip says. */
  readonly read: (name: string) => Promise<{ readonly stream: Readable; readonly crc32: number }>;
  readonly close: () => void;
}

/**
 * @param names the files that it must hold, and no others
 * @throws ImportRefused
 */
export async function openZip(path: string, names: readonly string[], limits: ImportLimits): Promise<OpenZip> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true }).catch(
    (error: unknown) => {
      throw isMissing(error)
        ? importRefused('no-file', `There is no file ${path} that can be read.`, error)
        : importRefused('no-zip', `${path} is no zip file, or a part of it is missing.`, error);
    },
  );
  try {
    const entries = await entriesOf(zip, path, names, limits);
    return {
      read: async (name) => {
        const entry = entries.get(name);
        if (entry === undefined) throw importRefused('wrong-files', `${name} is missing in the zip.`);
        const stream = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
          throw importRefused('damaged', `${name} cannot be unpacked: the zip is damaged.`, error);
        });
        return { stream, crc32: entry.crc32 };
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(
  zip: ZipFile,
  path: string,
  names: readonly string[],
  limits: ImportLimits,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      checkEntry(entry, names, entries, limits);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ImportRefused') throw error;
    throw importRefused('damaged', `${path} is damaged: its list of files cannot be read.`, error);
  }
  const missing = names.filter((name) => !entries.has(name));
  if (missing.length > 0) {
    throw importRefused(
      'wrong-files',
      `The zip lacks ${missing.join(', ')}. A full file of KBO Open Data has ${names.join(', ')}.`,
    );
  }
  return entries;
}

function checkEntry(
  entry: Entry,
  names: readonly string[],
  before: ReadonlyMap<string, Entry>,
  limits: ImportLimits,
): void {
  const name = entry.fileName;
  if (/_(delete|insert)\.csv$/.test(name)) {
    throw importRefused(
      'update-not-supported',
      'This is an update file. Updates cannot be imported yet: import a full file (KboOpenData_…_Full.zip).',
    );
  }
  if (!names.includes(name)) {
    const shown = JSON.stringify(name.slice(0, 60));
    throw importRefused('wrong-files', `The zip holds ${shown}, which is no file of KBO Open Data.`);
  }
  if (before.has(name)) throw importRefused('wrong-files', `The zip holds ${name} twice.`);
  if (entry.isEncrypted()) throw importRefused('damaged', `${name} is encrypted.`);
  const { uncompressedSize, compressedSize } = entry;
  const unlikely = uncompressedSize > limits.freeBytes && uncompressedSize > compressedSize * limits.ratio;
  if (uncompressedSize > limits.fileBytes || unlikely) {
    throw importRefused('too-large', `${name} would unpack to ${uncompressedSize} bytes: too large for this file.`);
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR');
