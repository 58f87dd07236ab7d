import { sql } from 'kysely';
import type { Db } from '#store/database.ts';

export interface Mail {
  readonly id: string;
  readonly recipient: string;
  readonly sender: string;
  readonly subject: string;
  readonly body: string;
  readonly received_at: Date;
}

/** What one address received, newest first; everything when no address is given. At most a hundred. */
export async function mailsFor(db: Db, recipient: string | null): Promise<readonly Mail[]> {
  const { rows } = await db.transaction({}, (tx) =>
    sql<Mail>`select id, recipient, sender, subject, body, received_at from mail
      where ${recipient}::text is null or recipient = ${recipient} order by received_at desc limit 100`.execute(tx),
  );
  return rows;
}

export async function countMails(db: Db): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.transaction({}, (tx) =>
    sql<{ recipient: string; count: number }>`select recipient, count(*) as count from mail group by recipient`.execute(
      tx,
    ),
  );
  return new Map(rows.map(({ recipient, count }) => [recipient, count]));
}
