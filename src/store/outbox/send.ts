import { createTransport } from 'nodemailer';
import { sql } from 'kysely';
import type { Db } from '../database.ts';
import type { JobHandlers } from '../jobs/index.ts';

export interface PostOptions {
  readonly db: Db;
  /** smtp://host:port or smtps://user:password@host:port */
  readonly smtpUrl: string;
  /** "Beveiligde Zone <noreply@…>" */
  readonly from: string;
}

interface MessageRow {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly language: string;
}

/**
 * Sends one mail per job. The row stays locked while the mail server answers, so that two workers cannot send it
 * both; the message identifier follows from the row, so that a mail server sees a second delivery as the same mail.
 */
export function postHandlers({ db, smtpUrl, from }: PostOptions): JobHandlers {
  const transport = createTransport({
    url: smtpUrl,
    dnsTimeout: 5_000,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
  });
  return {
    'post.send': ({ id }) =>
      db.transaction({ across: 'job' }, async (tx) => {
        const { rows } = await sql<MessageRow>`
          select recipient, subject, body, language from message
          where id = ${id} and sent_at is null and given_up_at is null for update skip locked`.execute(tx);
        const message = rows[0];
        if (message === undefined) return;
        await transport
          .sendMail({
            from,
            to: message.recipient,
            subject: message.subject,
            text: message.body,
            messageId: `<${id}@beveiligde-zone>`,
            headers: { 'content-language': message.language, 'auto-submitted': 'auto-generated' },
          })
          .catch((error: unknown) => {
            throw new Error(`the mail server took no mail: ${reasonOf(error)}`);
          });
        await sql`update message set sent_at = now(), body = '' where id = ${id}`.execute(tx);
      }),
  };
}

/** Codes only: the sentence of a mail server repeats the address, and this goes to the log and the queue. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as Error & { readonly code?: unknown; readonly responseCode?: unknown };
  return [code, responseCode].filter((one) => typeof one === 'string' || typeof one === 'number').join(' ');
}
