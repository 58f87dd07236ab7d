import { sql } from 'kysely';
import type { PhoneNumber } from '#belgian/phone-number.ts';
import type { Tx } from '../database.ts';
import { enqueue, enqueueAll } from '../jobs/index.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text, lines of at most 78 characters where possible; links stand alone on a line. */
  readonly text: string;
  readonly language: 'nl' | 'fr' | 'de' | 'en';
}

/** Writes a mail as part of `tx`; it leaves after the commit, and is tried again for two days. */
export async function postMail(tx: Tx, mail: Mail): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into post.message (recipient, subject, body, language)
    values (${mail.to}, ${mail.subject}, ${mail.text}, ${mail.language}) returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the mail was not written');
  await enqueue(tx, 'post.send', { id });
}

/** Writes many mails at once. */
export async function postMails(tx: Tx, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    insert into post.message (recipient, subject, body, language)
    select mail."to", mail.subject, mail.text, mail.language
    from json_to_recordset(${JSON.stringify(mails)}::json) as mail ("to" text, subject text, text text, language text)
    returning id`.execute(tx);
  await enqueueAll(
    tx,
    rows.map(({ id }) => ({ kind: 'post.send', payload: { id } })),
  );
}

export interface TextMessage {
  readonly to: PhoneNumber;
  /** At most 1,000 characters. */
  readonly text: string;
  readonly language: 'nl' | 'fr' | 'de' | 'en';
  /** A code that arrives after its life is of no use: from this moment on the message is not sent any more. */
  readonly expiresAt?: Date;
}

/** Writes a text message as part of `tx`; it leaves after the commit, and is tried again like a mail. */
export async function postTextMessage(tx: Tx, message: TextMessage): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into post.text_message (recipient, body, language, expires_at)
    values (${message.to}, ${message.text}, ${message.language}, ${message.expiresAt ?? null}) returning id`.execute(
    tx,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the text message was not written');
  await enqueue(tx, 'post.send-text', { id });
}
