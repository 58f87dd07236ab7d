import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { documentKinds } from '../rules/document-limits.ts';

export interface DocumentRow {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof documentKinds)[number];
  /** bytes */
  readonly size: number;
  readonly sent: boolean;
  readonly added_at: Date;
}

export async function documentsOf(tx: Tx, request: string): Promise<readonly DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`select id, name, kind, size, sent, added_at from exception_document
    where request = ${request} order by added_at, id limit 100`.execute(tx);
  return rows;
}

export async function addDocument(
  tx: Tx,
  request: string,
  one: Omit<DocumentRow, 'sent'> & { readonly sealed: Buffer },
): Promise<void> {
  await sql`insert into exception_document (id, request, name, kind, size, sealed, added_at)
    values (${one.id}, ${request}, ${one.name}, ${one.kind}, ${one.size}, ${one.sealed}, ${one.added_at})
    on conflict do nothing`.execute(tx);
}

/** Only what was not sent yet can be taken away. */
export async function removeDocument(tx: Tx, request: string, id: string): Promise<void> {
  await sql`delete from exception_document where request = ${request} and id = ${id} and not sent`.execute(tx);
}

/** How many went. */
export async function removeDocuments(tx: Tx, request: string): Promise<number> {
  const { numAffectedRows } = await sql`delete from exception_document where request = ${request}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

export async function markSent(tx: Tx, request: string): Promise<void> {
  await sql`update exception_document set sent = true where request = ${request} and not sent`.execute(tx);
}

export async function sealedDocument(
  tx: Tx,
  request: string,
  id: string,
): Promise<(DocumentRow & { readonly sealed: Buffer }) | null> {
  const { rows } = await sql<DocumentRow & { readonly sealed: Buffer }>`
    select id, name, kind, size, sent, added_at, sealed from exception_document
    where request = ${request} and id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** A member of staff opened a document. */
export async function noteReading(tx: Tx, document: string, member: string, at: Date): Promise<void> {
  await sql`insert into exception_reading (document, member, at) values (${document}, ${member}, ${at})
    on conflict do nothing`.execute(tx);
}

/** How many documents that were sent this member of staff has not opened. */
export async function unreadBy(tx: Tx, request: string, member: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from exception_document d
    where d.request = ${request} and d.sent
      and not exists (select from exception_reading r where r.document = d.id and r.member = ${member})`.execute(tx);
  return rows[0]?.count ?? 0;
}
