import { sql } from 'kysely';
import type { Db, Tx } from '../database.ts';
import type { JobHandlers } from '../jobs/index.ts';
import type { TextGateway } from './text-gateway.ts';

interface MessageRow {
  readonly recipient: string;
  readonly body: string;
  readonly expires_at: Date | null;
}

/**
 * Sends one text message per job. The row stays locked while the gateway answers, so that two workers cannot send it
 * both; the row's identifier goes along, so that a gateway sees a second delivery as the same message.
 */
export const textHandlers = ({
  db,
  gateway,
  clock,
}: {
  readonly db: Db;
  readonly gateway: TextGateway;
  readonly clock: () => Date;
}): JobHandlers => ({
  'post.send-text': ({ id }) =>
    db.transaction({ across: 'job' }, async (tx) => {
      const { rows } = await sql<MessageRow>`
        select recipient, body, expires_at from text_message
        where id = ${id} and done_at is null for update skip locked`.execute(tx);
      const message = rows[0];
      if (message === undefined) return;
      const now = clock();
      if (message.expires_at !== null && message.expires_at <= now) return done(tx, id, 'expired', now);
      const outcome = await gateway.send({ id: String(id), to: message.recipient, text: message.body });
      await done(tx, id, outcome, now);
    }),
});

const done = async (tx: Tx, id: unknown, outcome: 'sent' | 'expired' | 'refused', now: Date): Promise<void> => {
  await sql`
    update text_message set recipient = '', body = '', done_at = ${now}, outcome = ${outcome} where id = ${id}`.execute(
    tx,
  );
};
