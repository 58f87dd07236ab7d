import type { Db } from '#store/database.ts';
import type { Subject } from '../items.ts';
import type { Notice, Severity } from '../notice.ts';

/** A notice as its newest version says it. */
export interface StandingNotice extends Notice {
  readonly id: string;
  readonly version: number;
}

export interface NoticeRow {
  readonly id: string;
  readonly version: number;
  readonly about: Subject;
  readonly severity: Severity;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly nl: string | null;
  readonly fr: string | null;
  readonly de: string | null;
  readonly en: string | null;
}

export const noticeOf = (row: NoticeRow): StandingNotice => ({
  id: row.id,
  version: row.version,
  about: row.about,
  severity: row.severity,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  texts: { nl: row.nl, fr: row.fr, de: row.de, en: row.en },
});

/** Those that were not taken down and are not over, and those that begin soon; for everybody, so without scope. */
export async function standingNotices(db: Db, now: Date): Promise<readonly StandingNotice[]> {
  const rows = await db.read<NoticeRow>({
    name: 'hulp-standing-notices',
    text: `select n.id, n.version, v.about, v.severity, v.starts_at, v.ends_at, v.nl, v.fr, v.de, v.en
      from notice n join notice_version v on v.notice = n.id and v.version = n.version
      where n.taken_down_at is null and v.ends_at > $1 and v.starts_at <= $1::timestamptz + interval '1 hour'
      order by v.starts_at desc limit 50`,
    values: [now],
  });
  return rows.map(noticeOf);
}
