import { sql } from 'kysely';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { Db } from '#store/database.ts';
import type { DemoPerson } from '../world/people.ts';

/** A mail, or a text message, which has no subject. */
export interface Message {
  readonly id: string;
  readonly recipient: string;
  readonly sender: string;
  readonly subject: string | null;
  readonly body: string;
  readonly received_at: Date;
}

type Addressee = Pick<DemoPerson, 'email' | 'phone'>;

/** As the gateway knows the phone (E.164). */
function phoneOf({ phone }: Addressee): string {
  const parsed = parsePhoneNumber(phone);
  return parsed.ok ? parsed.number : phone;
}

/** What one person received, newest first; what everybody received when nobody is given. At most forty. */
export async function messagesFor(db: Db, person: Addressee | null): Promise<readonly Message[]> {
  const addresses = person === null ? null : [person.email, phoneOf(person)];
  const { rows } = await db.transaction({}, (tx) =>
    sql<Message>`
      select id, recipient, sender, subject, body, received_at from (
        select id, recipient, sender, subject, body, received_at from mail
        union all
        select id, recipient, sender, null, body, received_at from text_message
      ) as message
      where ${addresses}::text[] is null or recipient = any(${addresses}::text[])
      order by received_at desc limit 40`.execute(tx),
  );
  return rows;
}

/** How many messages each of these people received, in the same order. */
export async function countMessages(db: Db, people: readonly Addressee[]): Promise<readonly number[]> {
  const { rows } = await db.transaction({}, (tx) =>
    sql<{ recipient: string; count: number }>`
      select recipient, count(*)::integer as count
      from (select recipient from mail union all select recipient from text_message) as message
      group by recipient`.execute(tx),
  );
  const counts = new Map(rows.map(({ recipient, count }) => [recipient, count]));
  return people.map((person) => (counts.get(person.email) ?? 0) + (counts.get(phoneOf(person)) ?? 0));
}
