import { sql } from 'kysely';
import type { Db } from '#store/database.ts';

export interface ReceivedText {
  readonly recipient: string;
  readonly sender: string;
  readonly body: string;
  readonly received_at: Date;
}

/** The newest text messages to one phone. */
export const textsTo = async (db: Db, phone: string, most: number): Promise<readonly ReceivedText[]> => {
  const { rows } = await db.transaction({}, (tx) =>
    sql<ReceivedText>`
      select recipient, sender, body, received_at from text_message
      where recipient = ${phone} order by received_at desc limit ${most}`.execute(tx),
  );
  return rows;
};
