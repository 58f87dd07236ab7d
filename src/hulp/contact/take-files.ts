import { documentName } from '#documents/document-name.ts';
import { readDocument, type DocumentProblem } from '#documents/read-document.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { UploadedFile } from '#web/visit.ts';
import type { ContactParts } from './contact-parts.ts';
import { takeFileRoom, type NoRoomToday, type Sender } from './limits.ts';
import { fileKinds, mayAddFiles, mostBytes } from './rules/file-limits.ts';
import { addFile, filesOf, type SealedFile } from './store/files.ts';

export interface RefusedFile {
  /** What the browser called it, shortened. */
  readonly name: string;
  readonly because: DocumentProblem;
}

export type FilesRead =
  | { readonly ok: true; readonly files: readonly SealedFile[] }
  | { readonly ok: false; readonly refused: readonly RefusedFile[] };

/** Looks at each file and seals it, before anything is locked: it can take some time. All are good, or none is taken. */
export function readFiles(
  { seals, uuid }: Pick<ContactParts, 'seals' | 'uuid'>,
  given: readonly UploadedFile[],
  fallback: string,
  at: Date,
): FilesRead {
  const refused: RefusedFile[] = [];
  const files = given.flatMap(({ name, bytes }): readonly SealedFile[] => {
    const read = readDocument(bytes, fileKinds);
    if (!read.ok) {
      refused.push({ name: documentNameShown(name), because: read.because });
      return [];
    }
    const sealed = seals.file.seal(read.bytes.toString('base64'));
    const shown = documentName(name, read.kind, fallback);
    return [{ id: uuid(), name: shown, kind: read.kind, size: read.bytes.length, sealed, added_at: at }];
  });
  return refused.length > 0 ? { ok: false, refused } : { ok: true, files };
}

/** The end of a name says most of it; signs that turn text around are left out. */
const documentNameShown = (name: string): string => name.replaceAll(/[\p{C}\uFFFD]/gu, '').slice(-60);

/** `too-many`: for one form or one case. */
export type NoRoom = 'too-many' | NoRoomToday;

/** Adds files to a case, in a transaction of its sender and of the site. What was counted of a refusal is to be rolled back. */
export async function keepFiles(
  tx: Tx,
  parts: Pick<ContactParts, 'turn'>,
  { id, files, sender, at }: KeepFiles,
): Promise<NoRoom | null> {
  const there = files.length === 0 ? 0 : (await filesOf(tx, id)).length;
  const bytes = files.reduce((all, { size }) => all + size, 0);
  if (!mayAddFiles(there, files.length) || bytes > mostBytes) return 'too-many';
  const noRoom = await takeFileRoom(tx, parts, sender, bytes, brusselsDate(at));
  if (noRoom !== null) return noRoom;
  for (const one of files) await addFile(tx, id, one);
  return null;
}

interface KeepFiles {
  /** The case. */
  readonly id: string;
  readonly files: readonly SealedFile[];
  readonly sender: Sender;
  readonly at: Date;
}
