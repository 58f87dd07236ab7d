import { createHash } from 'node:crypto';
import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { UploadedFile } from '#web/visit.ts';
import { hashOfSecret, type ContactParts } from './contact-parts.ts';
import { takeSourceTurns, type TooMuch } from './limits.ts';
import { tellSender } from './mails.ts';
import { tellStaff } from './tell-staff.ts';
import { makeCaseNumber, type CaseNumber } from './rules/case-number.ts';
import { teamOf, type ContactRead } from './rules/contact-form.ts';
import { deadlinesOf } from './rules/deadlines.ts';
import { addCase, caseById, type NewCase } from './store/cases.ts';
import { addEntry } from './store/entries.ts';
import { senderActor } from './take-step.ts';
import { keepFiles, readFiles, type NoRoom, type RefusedFile } from './take-files.ts';

export interface SendCase {
  /** UUID of the form: pressed twice with the same in it, it makes one case; changed and sent again, another. */
  readonly form: string;
  readonly read: ContactRead;
  readonly files: readonly UploadedFile[];
  /** What a file without a name is called. */
  readonly fileName: string;
  readonly language: Language;
  readonly address: string;
  /** For how many it counts among what its sender may send. */
  readonly turns: number;
  /** Who is signed in; null for a stranger, or when the key told no number. */
  readonly person: { readonly insz: Insz; readonly voId: string } | null;
  readonly at: Date;
}

export type SendVerdict =
  | { readonly ok: true; readonly id: string; readonly number: CaseNumber; readonly secret: string }
  | { readonly ok: false; readonly because: TooMuch | NoRoom }
  | { readonly ok: false; readonly because: 'files'; readonly refused: readonly RefusedFile[] };

/** The same for the same form with the same in it. Nobody chooses it: only we make the identifier of a form. */
function caseIdOf({ form, read, files }: Pick<SendCase, 'form' | 'read' | 'files'>): string {
  const hash = createHash('sha256').update(JSON.stringify([form, read]));
  for (const { name, bytes } of files) hash.update(JSON.stringify([name, bytes.length])).update(bytes);
  const digits = hash.digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-');
}

/** Numbers that are tried: by chance one of ten million is taken sometimes. */
const mostTries = 8;

/** Rolls the transaction back, with what it counted. */
class Refused extends Error {
  readonly because: NoRoom;
  constructor(because: NoRoom) {
    super(because);
    this.because = because;
  }
}

/** Takes a question or complaint in, tells its sender by mail, and lets them follow it. */
export const sendCase =
  (parts: ContactParts) =>
  async (command: SendCase): Promise<SendVerdict> => {
    const { address, read, at } = command;
    const id = caseIdOf(command);
    const secret = parts.seals.secretOf(id);
    const follow = hashOfSecret(secret);
    const person = command.person === null ? null : parts.vault.index(command.person.insz);
    const files = readFiles(parts, command.files, command.fileName, at);
    if (!files.ok) return { ok: false, because: 'files', refused: files.refused };
    const done = (number: CaseNumber): SendVerdict => ({ ok: true, id, number, secret });
    try {
      return await parts.db.transaction({ person: follow.toString('hex'), across: 'sign-in' }, async (tx) => {
        const before = await caseById(tx, id);
        if (before !== null) return done(before.number);
        const source = { address, person: person?.toString('hex') ?? null, mail: read.mail };
        const tooMuch = await takeSourceTurns(tx, parts, source, at, command.turns);
        const added = tooMuch === null ? await add(tx, parts, command, { id, follow, person }) : null;
        // Pressed twice at once: what the other press made is there by now.
        const [there, fresh] = added === null ? [await caseById(tx, id), false] : [added, true];
        if (there === null) return { ok: false, because: tooMuch ?? 'source' };
        if (fresh)
          await welcome(tx, parts, command, { ...(added ?? there), id }, { files: files.files, sender: source });
        return done(there.number);
      });
    } catch (error) {
      if (error instanceof Refused) return { ok: false, because: error.because };
      throw error;
    }
  };

/** null: there is one of this identifier already. */
async function add(
  tx: Tx,
  { seals, chance }: ContactParts,
  { read, language, at }: SendCase,
  { id, follow, person }: { readonly id: string; readonly follow: Buffer; readonly person: Buffer | null },
): Promise<NewCase | null> {
  const { confirmBy, answerBy } = deadlinesOf(read.kind, brusselsDate(at));
  const { title, name, mail, phone } = read;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const one: NewCase = {
      id,
      number: makeCaseNumber(chance(10_000_000)),
      kind: read.kind,
      topic: read.topic,
      language,
      sealed: seals.sealSender({ title, name, mail, phone }),
      way: read.way,
      has_mail: mail !== null,
      reference: read.reference,
      follow_hash: follow,
      sender_index: person,
      team: teamOf[read.topic],
      received_at: at,
      confirm_by: confirmBy,
      answer_by: answerBy,
      // The mail that goes at once confirms it; who gave no address is called.
      confirmed_at: mail === null ? null : at,
      due_on: mail === null ? confirmBy : answerBy,
    };
    if (await addCase(tx, one)) return one;
    if ((await caseById(tx, id)) !== null) return null;
  }
  throw new Error('no free number was found for a case');
}

async function welcome(
  tx: Tx,
  parts: ContactParts,
  { read, person, at }: SendCase,
  row: Pick<NewCase, 'id' | 'number' | 'kind' | 'language' | 'follow_hash' | 'sealed' | 'answer_by' | 'due_on'>,
  { files, sender }: Pick<Parameters<typeof keepFiles>[2], 'files' | 'sender'>,
): Promise<void> {
  const { id } = row;
  const noRoom = await keepFiles(tx, parts, { id, files, sender, at });
  if (noRoom !== null) throw new Refused(noRoom);
  const sealed = parts.seals.words.seal(read.text);
  await addEntry(tx, id, { at, kind: 'received', by_role: 'sender', by_name: null, inside: false, sealed, what: null });
  await record(tx, {
    at,
    action: 'hulp.contact-received',
    company: null,
    actor: senderActor(person?.voId),
    subject: `contact:${id}`,
    after: { kind: read.kind, topic: read.topic, files: files.length },
  });
  await tellSender(tx, parts, row, 'received', row.answer_by);
  await tellStaff(tx, parts, row, 'received', row.due_on);
}
