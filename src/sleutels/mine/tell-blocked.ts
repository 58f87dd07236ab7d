import { moment } from '#belgian/moment.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import type { KeyKind } from '../key-kind.ts';
import { keyTitle } from '../key-title.ts';
import { text } from '../messages/index.ts';
import { paths } from '../pages/paths.ts';
import { contactOf } from '../store/contacts.ts';

/** Mails somebody, as part of `tx`, that a key of theirs was blocked and how they come back. */
export type TellBlocked = (
  tx: Tx,
  blocked: { readonly person: string; readonly kind: KeyKind; readonly name: string | null },
  now: Date,
) => Promise<void>;

/** @param site the site of one's own keys */
export const tellBlocked =
  (contacts: Seal, site: URL): TellBlocked =>
  async (tx, { person, kind, name }, now) => {
    const contact = await contactOf(tx, person, 'mail');
    if (contact === null) return;
    const t = text(contact.language);
    const facts = { key: keyTitle({ kind, name }, contact.language), when: moment(now, contact.language) };
    await postMail(tx, {
      to: contacts.open(contact.value_sealed),
      language: contact.language,
      subject: t('blocked.mail.subject'),
      text: t('blocked.mail', { ...facts, link: new URL(paths.forgotten, site).href }),
    });
  };
