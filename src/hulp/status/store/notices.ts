import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Notice } from '../notice.ts';
import { noticeOf, type NoticeRow, type StandingNotice } from './standing.ts';

/** A notice for who keeps them, also one that is over. */
export interface KeptNotice extends StandingNotice {
  readonly takenDownAt: Date | null;
  readonly writtenAt: Date;
  readonly writtenBy: string;
}

/** Who writes: their row on the list of staff, and their name now. */
export interface Writer {
  readonly id: string;
  readonly name: string;
}

type KeptRow = NoticeRow & {
  readonly taken_down_at: Date | null;
  readonly written_at: Date;
  readonly written_by_name: string;
};

const keptOf = (row: KeptRow): KeptNotice => ({
  ...noticeOf(row),
  takenDownAt: row.taken_down_at,
  writtenAt: row.written_at,
  writtenBy: row.written_by_name,
});

const columns = sql`n.id, n.taken_down_at, v.version, v.about, v.severity, v.starts_at, v.ends_at, v.nl, v.fr, v.de, v.en,
  v.written_at, v.written_by_name`;

/** The newest first, by when their words were last written. */
export async function newestNotices(
  tx: Tx,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: readonly KeptNotice[] }> {
  const counted = await sql<{ total: number }>`select count(*) as total from notice`.execute(tx);
  const { rows } = await sql<KeptRow>`
    select ${columns} from notice n join notice_version v on v.notice = n.id and v.version = n.version
    order by v.written_at desc, n.id limit ${limit} offset ${offset}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, rows: rows.map(keptOf) };
}

/** Every version of one, the newest first; empty when there is none. At most a hundred. */
export async function versionsOf(tx: Tx, id: string): Promise<readonly KeptNotice[]> {
  const { rows } = await sql<KeptRow>`
    select ${columns} from notice n join notice_version v on v.notice = n.id
    where n.id = ${id} order by v.version desc limit 100`.execute(tx);
  return rows.map(keptOf);
}

/** The row of one, kept from everybody else until the transaction ends; null when there is none. */
export async function lockNotice(
  tx: Tx,
  id: string,
): Promise<{ readonly version: number; readonly takenDownAt: Date | null } | null> {
  const { rows } = await sql<{ version: number; takenDownAt: Date | null }>`
    select version, taken_down_at as "takenDownAt" from notice where id = ${id} for update`.execute(tx);
  return rows[0] ?? null;
}

export async function addNotice(tx: Tx, id: string): Promise<void> {
  await sql`insert into notice (id, version) values (${id}, 1)`.execute(tx);
}

export async function addVersion(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  { about, severity, startsAt, endsAt, texts }: Notice,
  by: Writer,
  at: Date,
): Promise<void> {
  await sql`
    insert into notice_version
      (notice, version, about, severity, starts_at, ends_at, nl, fr, de, en, written_at, written_by, written_by_name)
    values (${id}, ${version}, ${about}, ${severity}, ${startsAt}, ${endsAt}, ${texts.nl}, ${texts.fr}, ${texts.de},
      ${texts.en}, ${at}, ${by.id}, ${by.name})`.execute(tx);
}

export async function setVersion(tx: Tx, id: string, version: number): Promise<void> {
  await sql`update notice set version = ${version} where id = ${id}`.execute(tx);
}

export async function setTakenDown(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update notice set taken_down_at = ${at} where id = ${id}`.execute(tx);
}
