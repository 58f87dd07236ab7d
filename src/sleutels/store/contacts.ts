import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';

export type ContactKind = 'mail' | 'phone';

export interface Contact {
  readonly value_sealed: Buffer;
  readonly language: Language;
  readonly confirmed_at: Date;
}

/** The confirmed address or number of a person; null when there is none. */
export async function contactOf(tx: Tx, person: string, kind: ContactKind): Promise<Contact | null> {
  const found = await sql<Contact>`
    select value_sealed, language, confirmed_at from contact where person = ${person} and kind = ${kind}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Only for what was just confirmed; an earlier one makes way. */
export async function saveContact(
  tx: Tx,
  contact: {
    readonly person: string;
    readonly kind: ContactKind;
    readonly sealed: Buffer;
    readonly language: Language;
    readonly at: Date;
  },
): Promise<void> {
  await sql`
    insert into contact (person, kind, value_sealed, confirmed_at, language)
    values (${contact.person}, ${contact.kind}, ${contact.sealed}, ${contact.at}, ${contact.language})
    on conflict (person, kind) do update set value_sealed = excluded.value_sealed,
      confirmed_at = excluded.confirmed_at, language = excluded.language`.execute(tx);
}
