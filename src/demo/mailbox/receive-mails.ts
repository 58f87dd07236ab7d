import { sql } from 'kysely';
import { text } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import type { Db } from '#store/database.ts';
import { parseMail } from './parse-mail.ts';

export interface Mailbox {
  /** smtp://127.0.0.1:port */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const largest = 256 * 1024;

/** The mail server of the demo people: takes mails over SMTP on loopback and keeps them for the demo desk. */
export async function receiveMails(db: Db, clock: () => Date): Promise<Mailbox> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largest,
    logger: false,
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      // The sender is told of a failure, so that it tries again.
      const answer = callbackify(async () => keep(db, recipients, await text(stream), clock()));
      answer(done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mailbox has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function keep(db: Db, recipients: readonly string[], source: string, at: Date): Promise<void> {
  const mail = parseMail(source);
  await db.transaction({}, async (tx) => {
    for (const recipient of recipients) {
      await sql`insert into mail (message_id, recipient, sender, subject, body, received_at)
        values (${`${mail.messageId} ${recipient}`}, ${recipient}, ${mail.from}, ${mail.subject}, ${mail.text}, ${at})
        on conflict (message_id) do nothing`.execute(tx);
    }
  });
}
