import { sql } from 'kysely';
import type { Db, Tx } from '../database.ts';
import type { JobHandlers } from '../jobs/index.ts';
import type { TextGateway } from './text-gateway.ts';

export interface TextOptions {
  readonly db: Db;
  readonly gateway: TextGateway;
  readonly clock: () => Date;
  /** Told of messages that never leave: by identifier and reason, never by number or text. */
  readonly log: (message: string, fields: Readonly<Record<string, string>>) => void;
}

interface MessageRow {
  readonly recipient: string;
  readonly body: string;
  readonly expires_at: Date | null;
}

/**
 * Sends one text message per job. The row stays locked while the gateway answers, so that two workers cannot send it
 * both; the row's identifier goes along, so that a gateway sees a second delivery as the same message.
 */
export const textHandlers = ({ db, gateway, clock, log }: TextOptions): JobHandlers => ({
  'post.send-text': (payload) => {
    const id = String(payload['id']);
    return db.transaction({ across: 'job' }, async (tx) => {
      const { rows } = await sql<MessageRow>`
        select recipient, body, expires_at from text_message
        where id = ${id} and done_at is null for update skip locked`.execute(tx);
      const message = rows[0];
      if (message === undefined) return;
      const now = clock();
      if (message.expires_at !== null && message.expires_at <= now) return done(tx, id, 'expired', null, now);
      const verdict = await gateway.send({ id, to: message.recipient, text: message.body });
      if (verdict.ok) return done(tx, id, 'sent', null, now);
      log('a text message was refused for good', { id, because: verdict.because });
      return done(tx, id, 'refused', verdict.because, now);
    });
  },
});

/** Number and text go: they are a secret that has done its work, or never will. */
async function done(
  tx: Tx,
  id: string,
  outcome: 'sent' | 'expired' | 'refused',
  because: string | null,
  now: Date,
): Promise<void> {
  await sql`
    update text_message set recipient = '', body = '', done_at = ${now}, outcome = ${outcome}, refused_because = ${because}
    where id = ${id}`.execute(tx);
}
