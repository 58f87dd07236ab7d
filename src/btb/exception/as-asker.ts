import { documentName } from '#documents/document-name.ts';
import { readDocument, type DocumentProblem } from '#documents/read-document.ts';
import type { Tx } from '#store/database.ts';
import type { UploadedFile } from '#web/visit.ts';
import { nameOf, type Actor } from '../parts.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { tellAsker } from './mails.ts';
import { documentKinds, largestDocument, mayAddDocument, type MayNotAdd } from './rules/document-limits.ts';
import { mayAsAsker, type AskerAction, type MayNotAsAsker } from './rules/may-as-asker.ts';
import type { RequestState } from './rules/request-state.ts';
import { addDocument, documentsOf, markSent, removeDocument } from './store/documents.ts';
import { lockRequest, removeRequest, type RequestRow } from './store/requests.ts';
import { takeStep, wordsOf } from './take-step.ts';

export interface OfAsker {
  /** UUID of the request */
  readonly id: string;
  readonly actor: Actor;
  readonly at: Date;
}

export interface RefusedFile {
  readonly name: string;
  readonly because: DocumentProblem | MayNotAdd | 'too-large';
}

/** In a transaction of who asks, with the request locked; null: it is not theirs. */
async function ofAsker<T>(
  parts: ExceptionParts,
  { id, actor }: OfAsker,
  work: (tx: Tx, row: RequestRow) => Promise<T>,
): Promise<T | null> {
  const person = parts.vault.index(actor.insz).toString('hex');
  return parts.db.transaction({ person }, async (tx) => {
    const row = await lockRequest(tx, id);
    return row === null ? null : work(tx, row);
  });
}

/** Adds documents to what was not sent yet. Which of them were not taken, and why; null: no such request. */
export const addDocuments =
  (parts: ExceptionParts) =>
  (of: OfAsker, files: readonly UploadedFile[], fallback: string): Promise<readonly RefusedFile[] | null> => {
    // Looked at before the request is locked: it can take some time.
    const all = files.map(({ name, bytes }) => ({
      name,
      read: bytes.length > largestDocument ? null : readDocument(bytes, documentKinds),
    }));
    return ofAsker(parts, of, async (tx, row): Promise<readonly RefusedFile[]> => {
      const refused: RefusedFile[] = [];
      const there = await documentsOf(tx, row.id);
      const count = { unsent: there.filter(({ sent }) => !sent).length, inAll: there.length };
      for (const { name, read } of all) {
        const shown = name.slice(-100);
        const full = row.state === 'draft' || row.state === 'more-asked' ? mayAddDocument(count) : 'too-many-in-all';
        if (read === null) refused.push({ name: shown, because: 'too-large' });
        else if (!read.ok) refused.push({ name: shown, because: read.because });
        else if (full !== null) refused.push({ name: shown, because: full });
        else {
          await addDocument(tx, row.id, {
            id: parts.uuid(),
            name: documentName(name, read.kind, fallback),
            kind: read.kind,
            size: read.bytes.length,
            sealed: parts.documents.seal(read.bytes.toString('base64')),
            added_at: of.at,
          });
          count.unsent += 1;
          count.inAll += 1;
        }
      }
      return refused;
    });
  };

export const takeDocumentAway =
  (parts: ExceptionParts) =>
  (of: OfAsker, document: string): Promise<void | null> =>
    ofAsker(parts, of, (tx, row) => removeDocument(tx, row.id, document));

export type AsAskerVerdict =
  | { readonly ok: true; readonly to: RequestState | 'removed' }
  | { readonly ok: false; readonly because: MayNotAsAsker | 'not-found' };

const kinds = { send: 'sent', answer: 'answered', withdraw: 'withdrawn' } as const;

/** Sends a request, answers what staff asked, or takes it back. */
export const actAsAsker =
  (parts: ExceptionParts) =>
  async (of: OfAsker, action: AskerAction, text: string): Promise<AsAskerVerdict> => {
    const { actor, at } = of;
    const seen = await ofAsker(parts, of, async (_tx, row) => row.company);
    const companyName = seen === null ? '' : ((await parts.kbo.company(seen))?.name ?? seen);
    const verdict = await ofAsker(parts, of, async (tx, row): Promise<AsAskerVerdict> => {
      const words = wordsOf(text);
      const newDocuments = (await documentsOf(tx, row.id)).filter(({ sent }) => !sent).length;
      const decision = mayAsAsker(action, { state: row.state, newDocuments }, words !== null);
      if (!decision.permitted) return { ok: false, because: decision.because };
      if (row.state === 'draft' && action === 'withdraw') {
        // Nobody else ever saw it: nothing of it stays.
        await removeRequest(tx, row.id);
        return { ok: true, to: 'removed' };
      }
      if (action !== 'withdraw') await markSent(tx, row.id);
      const by = { role: 'asker', id: actor.id, name: nameOf(actor), key: actor.key } as const;
      // New documents are looked at by both again.
      await takeStep(tx, row, { kind: kinds[action], change: { state: decision.to, approvedBy: [] }, by, words, at });
      if (action === 'send') await tellAsker(tx, parts, row, companyName, 'sent');
      return { ok: true, to: decision.to };
    });
    return verdict ?? { ok: false, because: 'not-found' };
  };
