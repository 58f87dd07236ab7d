import { sql } from 'kysely';
import { enqueue } from '../jobs/index.ts';
import type { Tx } from '../database.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text, lines of at most 78 characters where possible; links stand alone on a line. */
  readonly text: string;
  readonly language: 'nl' | 'en';
}

/** Writes a mail as part of `tx`; it leaves after the commit, is tried again for a day, and is sent once. */
export async function postMail(tx: Tx, mail: Mail): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into post.message (recipient, subject, body, language)
    values (${mail.to}, ${mail.subject}, ${mail.text}, ${mail.language}) returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the mail was not written');
  await enqueue(tx, 'post.send', { id });
}
