import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { OpenedDocument } from '#web/document-answer.ts';
import type { UploadedFile } from '#web/visit.ts';
import { dueAgain, entryOf, factsOf, type Entry } from './case-facts.ts';
import { hashOfSecret, type ContactParts } from './contact-parts.ts';
import { takeContactTurn, type Sender } from './limits.ts';
import type { CaseNumber } from './rules/case-number.ts';
import { mayAsSender, senderActions, type MayNotAsSender, type SenderAction } from './rules/case-state.ts';
import { lengthOf, lines, longestOf } from './rules/contact-form.ts';
import type { SenderFacts } from './seals.ts';
import { caseByNumber, caseBySecret, casesOfSender, isOf, lockCase, type CaseRow, type Change } from './store/cases.ts';
import { entriesOf, mostEntries } from './store/entries.ts';
import { filesOf, sealedFile, type FileRow, type SealedFile } from './store/files.ts';
import { keepFiles, readFiles, type NoRoom, type RefusedFile } from './take-files.ts';
import { senderActor, takeStep } from './take-step.ts';
import { tellStaff } from './tell-staff.ts';

/** A case with everything that its sender may see. */
export interface SenderCase {
  readonly row: CaseRow;
  readonly sender: SenderFacts;
  readonly entries: readonly Entry[];
  readonly files: readonly FileRow[];
  /** What they may do now. */
  readonly may: readonly SenderAction[];
}

/** Whoever asks, as row-level security knows them: the hash of a secret, or of who is signed in; one or both. */
export type Persons = readonly string[];

export interface SenderStep {
  readonly number: CaseNumber;
  readonly action: SenderAction;
  readonly text: string;
  readonly files: readonly UploadedFile[];
  readonly fileName: string;
  readonly voId: string | undefined;
  /** Against whom the files are counted. */
  readonly sender: Sender;
  readonly at: Date;
}

export type SenderVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: MayNotAsSender | NoRoom | 'not-found' | 'no-words' | 'long' | 'too-often' }
  | { readonly ok: false; readonly because: 'files'; readonly refused: readonly RefusedFile[] };

/** Some room stays for what staff have to say. */
const mostOfSender = mostEntries - 100;

/** What the sender of a case may do and see. */
export const asSender = (parts: ContactParts) => {
  const { db, seals } = parts;
  /** Under the first of them whose case it is. */
  const own = async <T>(
    persons: Persons,
    number: CaseNumber,
    find: (tx: Tx, number: CaseNumber) => Promise<CaseRow | null>,
    work: (tx: Tx, row: CaseRow) => Promise<T>,
  ): Promise<T | null> => {
    for (const person of persons) {
      const done = await db.transaction({ person, across: 'sign-in' }, async (tx) => {
        const row = await find(tx, number);
        return row === null || !isOf(row, person) ? null : { result: await work(tx, row) };
      });
      if (done !== null) return done.result;
    }
    return null;
  };
  return {
    /** Which case a secret opens, and what it is known by from then on; null: none. */
    open: (secret: string): Promise<{ readonly number: CaseNumber; readonly person: string } | null> => {
      const hash = hashOfSecret(secret);
      const person = hash.toString('hex');
      return db.transaction({ person }, async (tx) => {
        const row = await caseBySecret(tx, hash);
        return row === null ? null : { number: row.number, person };
      });
    },
    /** Whether another number and secret may be tried from here. */
    mayTry: (network: string, at: Date): Promise<boolean> =>
      db.transaction({ across: 'sign-in' }, (tx) => takeContactTurn(tx, parts, 'secret-hour', network, at)),
    mine: (person: string): Promise<readonly (CaseRow & { readonly title: string })[]> =>
      db.transaction({ person }, async (tx) =>
        (await casesOfSender(tx, person)).map((row) => ({ ...row, title: seals.openSender(row.sealed).title })),
      ),
    read: (persons: Persons, number: CaseNumber, at: Date): Promise<SenderCase | null> =>
      own(persons, number, caseByNumber, async (tx, row) => ({
        row,
        sender: seals.openSender(row.sealed),
        // Row-level security hides what is inside from who sent it, and not from staff that sent something themselves.
        entries: (await entriesOf(tx, row.id)).filter(({ inside }) => !inside).map(entryOf(seals)),
        files: await filesOf(tx, row.id),
        may: allowed(row, at),
      })),
    file: (persons: Persons, number: CaseNumber, file: string): Promise<OpenedDocument | null> =>
      own(persons, number, caseByNumber, (tx, row) => openedFile(parts, tx, row, file)),
    /** Whether it is a case of theirs. */
    sees: async (persons: Persons, number: CaseNumber): Promise<boolean> =>
      (await own(persons, number, caseByNumber, async () => true)) === true,
    /** Whether it is a case of theirs with which they may do something now. */
    mayWrite: async (persons: Persons, number: CaseNumber, at: Date): Promise<boolean> =>
      (await own(persons, number, caseByNumber, async (_tx, row) => allowed(row, at).length > 0)) === true,
    step: async (persons: Persons, step: SenderStep): Promise<SenderVerdict> => {
      // Looking into files takes time: only for whose case it is, and what they may do with it.
      const decision = await own(persons, step.number, caseByNumber, async (_tx, row) =>
        mayAsSender(step.action, factsOf(row), brusselsDate(step.at)),
      );
      if (decision === null) return { ok: false, because: 'not-found' };
      if (!decision.permitted) return { ok: false, because: decision.because };
      const files = readFiles(parts, step.files, step.fileName, step.at);
      if (!files.ok) return { ok: false, because: 'files', refused: files.refused };
      const refused = new RolledBack();
      try {
        const verdict = await own(persons, step.number, lockCase, async (tx, row) => {
          const found = await take(tx, parts, row, step, files.files);
          if (found.ok) return found;
          refused.verdict = found;
          throw refused;
        });
        return verdict ?? { ok: false, because: 'not-found' };
      } catch (error) {
        if (error === refused) return refused.verdict;
        throw error;
      }
    },
  };
};

/** What the sender may do with it now. */
const allowed = (row: CaseRow, at: Date): readonly SenderAction[] =>
  senderActions.filter((action) => mayAsSender(action, factsOf(row), brusselsDate(at)).permitted);

/** Nothing of a step that was refused stays, its files neither. */
class RolledBack extends Error {
  verdict: SenderVerdict = { ok: false, because: 'not-found' };
}

async function take(
  tx: Tx,
  parts: ContactParts,
  row: CaseRow,
  { action, text, voId, sender, at }: SenderStep,
  files: readonly SealedFile[],
): Promise<SenderVerdict> {
  const today = brusselsDate(at);
  const words = lines(text);
  const decision = mayAsSender(action, factsOf(row), today);
  if (!decision.permitted) return { ok: false, because: decision.because };
  if (lengthOf(words) > longestOf.text) return { ok: false, because: 'long' };
  if (action === 'add' && words === '' && files.length === 0) return { ok: false, because: 'no-words' };
  if (!(await takeContactTurn(tx, parts, 'case-hour', row.id, at))) return { ok: false, because: 'too-often' };
  if (action !== 'withdraw' && (await entriesOf(tx, row.id)).length >= mostOfSender) {
    return { ok: false, because: 'too-often' };
  }
  const noRoom = action === 'withdraw' ? null : await keepFiles(tx, parts, { id: row.id, files, sender, at });
  if (noRoom !== null) return { ok: false, because: noRoom };
  const change = changeOf(action, row, decision.to, today, at);
  const kind = kindOf[action];
  await takeStep(tx, parts, row, {
    kind,
    change,
    role: 'sender',
    actor: senderActor(voId),
    words: words === '' ? null : words,
    what: files.length === 0 ? null : String(files.length),
    at,
  });
  if (kind !== 'withdrawn') await tellStaff(tx, parts, row, kind, change.dueOn ?? row.due_on);
  return { ok: true };
}

const kindOf = { add: 'added', withdraw: 'withdrawn', reopen: 'reopened' } as const;

function changeOf(
  action: SenderAction,
  row: CaseRow,
  state: CaseRow['state'],
  today: CaseRow['answer_by'],
  at: Date,
): Change {
  if (action === 'withdraw') return { state, endedAt: at, dueOn: null };
  // Once there was an answer, what is said after it has a term of its own.
  const again = row.state === 'answered' || action === 'reopen' ? { dueOn: dueAgain(row, today) } : {};
  return { state, endedAt: null, closedBecause: null, ...again };
}

/** One file with its bytes; null: not of this case. */
export async function openedFile(
  { seals }: Pick<ContactParts, 'seals'>,
  tx: Tx,
  { id }: Pick<CaseRow, 'id'>,
  file: string,
): Promise<OpenedDocument | null> {
  const found = await sealedFile(tx, id, file);
  if (found === null) return null;
  return { name: found.name, kind: found.kind, bytes: Buffer.from(seals.file.open(found.sealed), 'base64') };
}
