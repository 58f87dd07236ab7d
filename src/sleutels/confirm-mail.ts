import { record } from '#audit/record.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import { saveContact } from './store/contacts.ts';

export interface ConfirmedMail {
  readonly personId: string;
  /** Confirmed: its holder read a code or followed a link in it. */
  readonly address: string;
  readonly language: Language;
}

/** Keeps the mail address to which news about the keys goes. */
export const confirmMail =
  ({ db, contacts }: { readonly db: Db; readonly contacts: Seal }) =>
  ({ personId, address, language }: ConfirmedMail, at: Date): Promise<void> =>
    db.transaction({ person: personId }, async (tx) => {
      await saveContact(tx, { person: personId, kind: 'mail', sealed: contacts.seal(address), language, at });
      await record(tx, {
        at,
        action: 'sleutels.mail-confirmed',
        company: null,
        actor: { kind: 'person', id: personId },
        subject: `person:${personId}`,
      });
    });
