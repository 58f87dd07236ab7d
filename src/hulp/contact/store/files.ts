import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { fileKinds } from '../rules/file-limits.ts';

export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof fileKinds)[number];
  /** bytes */
  readonly size: number;
  readonly added_at: Date;
}

export type SealedFile = FileRow & { readonly sealed: Buffer };

export async function addFile(tx: Tx, id: string, one: SealedFile): Promise<void> {
  await sql`insert into contact_file (id, contact_case, name, kind, size, sealed, added_at)
    values (${one.id}, ${id}, ${one.name}, ${one.kind}, ${one.size}, ${one.sealed}, ${one.added_at})`.execute(tx);
}

export async function filesOf(tx: Tx, id: string): Promise<readonly FileRow[]> {
  const { rows } = await sql<FileRow>`select id, name, kind, size, added_at from contact_file
    where contact_case = ${id} order by added_at, id limit 100`.execute(tx);
  return rows;
}

export async function sealedFile(tx: Tx, id: string, file: string): Promise<SealedFile | null> {
  const { rows } = await sql<SealedFile>`select id, name, kind, size, added_at, sealed from contact_file
    where contact_case = ${id} and id = ${file}`.execute(tx);
  return rows[0] ?? null;
}

/** Counts bytes for this day, unless they would be too many; false then. */
export async function takeRoom(tx: Tx, day: LocalDate, bytes: number, most: number): Promise<boolean> {
  if (bytes > most) return false;
  const { rows } = await sql`insert into contact_day as d (day, bytes) values (${day}, ${bytes})
    on conflict (day) do update set bytes = d.bytes + excluded.bytes where d.bytes + excluded.bytes <= ${most}
    returning day`.execute(tx);
  return rows.length === 1;
}

/**
 * The same for one source.
 * @param subject keyed hash of the source
 */
export async function takeSourceRoom(
  tx: Tx,
  subject: Buffer,
  day: LocalDate,
  bytes: number,
  most: number,
): Promise<boolean> {
  if (bytes > most) return false;
  const { rows } =
    await sql`insert into contact_source_day as d (subject, day, bytes) values (${subject}, ${day}, ${bytes})
    on conflict (subject, day) do update set bytes = d.bytes + excluded.bytes where d.bytes + excluded.bytes <= ${most}
    returning day`.execute(tx);
  return rows.length === 1;
}
