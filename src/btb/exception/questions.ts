import { record, type AuditEvent } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { OpenedDocument } from '#web/document-answer.ts';
import type { Actor } from '../parts.ts';
import { reachRepresentatives } from '../reach-representatives.ts';
import { staffMay, staffOf } from './as-staff.ts';
import type { ExceptionParts } from './exception-parts.ts';
import type { StaffAction } from './rules/may-as-staff.ts';
import { documentsOf, noteReading, sealedDocument, unreadBy, type DocumentRow } from './store/documents.ts';
import { countToDo, requestById, requestsOfAsker, requestsToDo, type RequestRow } from './store/requests.ts';
import type { StaffRow } from './store/staff.ts';
import { stepsOf, type StepRow } from './store/steps.ts';

/** A request with everything that belongs to it, but what is in its documents. */
export interface WholeRequest {
  readonly row: RequestRow;
  readonly documents: readonly DocumentRow[];
  readonly steps: readonly StepRow[];
}

export interface StaffRequest extends WholeRequest {
  /** What this member of staff may do with it now. */
  readonly may: readonly StaffAction[];
  /** How many of its documents they have not opened. */
  readonly unread: number;
}

type Asks = Pick<Actor, 'insz'>;

/** What somebody may read of their own requests. */
export const questionsOfAsker = (parts: ExceptionParts) => {
  const { db, vault } = parts;
  const scopeOf = ({ insz }: Asks) => ({ person: vault.index(insz).toString('hex') });
  return {
    ofAsker: (actor: Asks): Promise<readonly RequestRow[]> =>
      db.look(scopeOf(actor), (tx) => requestsOfAsker(tx, vault.index(actor.insz))),
    /** null: not there, or of somebody else */
    own: (actor: Asks, id: string): Promise<WholeRequest | null> =>
      db.transaction(scopeOf(actor), (tx) => whole(tx, id), { durable: false }),
    ownDocument: (actor: Asks, id: string, document: string): Promise<OpenedDocument | null> =>
      db.transaction(scopeOf(actor), (tx) => opened(parts, tx, id, document), { durable: false }),
  };
};

/** What staff may read: nothing that was not sent, and null for who is no member. */
export const questionsOfStaff = (parts: ExceptionParts) => {
  const { db, vault } = parts;
  const isStaff = staffOf(parts);
  const asMember = async <T>(actor: Asks, work: (tx: Tx, member: StaffRow) => Promise<T>): Promise<T | null> => {
    const member = await isStaff(actor);
    return member === null ? null : db.transaction({ across: 'staff' }, (tx) => work(tx, member));
  };
  /** Somebody of the staff reads something of a request that was sent, under its company, whose record says so. */
  const asReader = async <T>(
    actor: Actor,
    id: string,
    work: (tx: Tx, member: StaffRow, row: RequestRow) => Promise<T | null>,
  ): Promise<T | null> => {
    const member = await isStaff(actor);
    const row = member === null ? null : await db.look({ across: 'staff' }, (tx) => requestById(tx, id));
    if (member === null || row === null || row.state === 'draft') return null;
    return db.transaction({ across: 'staff', company: row.company }, (tx) => work(tx, member, row));
  };
  return {
    /** What waits, the one that waits longest first. */
    toDo: (actor: Asks, { limit, offset }: { readonly limit: number; readonly offset: number }) =>
      asMember(actor, async (tx) => ({ rows: await requestsToDo(tx, limit, offset), total: await countToDo(tx) })),
    forStaff: (actor: Pick<Actor, 'insz' | 'id'>, id: string): Promise<StaffRequest | null> =>
      asMember(actor, async (tx, member) => {
        const found = await whole(tx, id);
        if (found === null || found.row.state === 'draft') return null;
        // What was taken back is no business of staff any more.
        const documents = found.row.state === 'withdrawn' ? [] : found.documents.filter(({ sent }) => sent);
        const may = await staffMay(tx, { member, actor, index: vault.index(actor.insz) }, found.row);
        const unread = await unreadBy(tx, id, member.id);
        return { ...found, documents, may, unread: documents.length === 0 ? 0 : unread };
      }),
    /** That it was opened, and by whom, is recorded. */
    staffDocument: (actor: Actor, id: string, document: string, at: Date): Promise<OpenedDocument | null> =>
      asReader(actor, id, async (tx, member, row) => {
        const sent = (await documentsOf(tx, id)).some((one) => one.id === document && one.sent);
        if (!sent || row.state === 'withdrawn') return null;
        await record(tx, reading('exception-document-opened', actor, row, at, { document }));
        await noteReading(tx, document, member.id, at);
        return opened(parts, tx, id, document);
      }),
    /** Names of those with a say according to KBO whom no mail reaches: staff write them a letter. */
    beyondReach: async (row: RequestRow, on: LocalDate): Promise<readonly string[]> =>
      (await reachRepresentatives(parts)(row.company, on))
        .filter(
          ({ index, address }) => address === null && !index.equals(row.asker_index) && !index.equals(row.insz_index),
        )
        .map(({ name }) => name),
    /** The number of whom a request is about; that it was shown, and to whom, is recorded. */
    numberFor: (actor: Actor, id: string, at: Date): Promise<Insz | null> =>
      asReader(actor, id, async (tx, _member, row) => {
        await record(tx, reading('exception-number-shown', actor, row, at));
        return vault.open(row.insz_sealed);
      }),
  };
};

const reading = (
  what: 'exception-document-opened' | 'exception-number-shown',
  { id, givenName, familyName, key }: Actor,
  { id: request, company }: RequestRow,
  at: Date,
  after?: AuditEvent['after'],
): AuditEvent => ({
  at,
  action: `btb.${what}`,
  company,
  actor: { kind: 'person', id, name: `${givenName} ${familyName}`, capacity: 'staff', key },
  subject: `exception:${request}`,
  ...(after === undefined ? {} : { after }),
});

async function whole(tx: Tx, id: string): Promise<WholeRequest | null> {
  const row = await requestById(tx, id);
  return row === null ? null : { row, documents: await documentsOf(tx, id), steps: await stepsOf(tx, id) };
}

async function opened(
  { documents }: Pick<ExceptionParts, 'documents'>,
  tx: Tx,
  id: string,
  document: string,
): Promise<OpenedDocument | null> {
  const found = await sealedDocument(tx, id, document);
  if (found === null) return null;
  return { name: found.name, kind: found.kind, bytes: Buffer.from(documents.open(found.sealed), 'base64') };
}
