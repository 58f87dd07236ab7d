import { moment } from '#belgian/moment.ts';
import type { Seal } from '#keys/sealed.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { Tx } from '#store/database.ts';
import { text } from '../messages/index.ts';
import { paths } from '../pages/paths.ts';
import { contactOf } from '../store/contacts.ts';

/** Mails somebody, as part of `tx`, that a passkey of theirs was blocked because there may be a copy of it. */
export type TellCopied = (
  tx: Tx,
  copied: { readonly person: string; readonly name: string },
  now: Date,
) => Promise<void>;

/** @param site the site of one's own keys */
export const tellCopied =
  (contacts: Seal, site: URL): TellCopied =>
  async (tx, { person, name }, now) => {
    const contact = await contactOf(tx, person, 'mail');
    if (contact === null) return;
    const { language } = contact;
    const t = text(language);
    const facts = { name: oneLine(name), when: moment(now, language), link: new URL(paths.mine, site).href };
    await postMail(tx, {
      to: contacts.open(contact.value_sealed),
      language,
      subject: t('passkey.copied.subject'),
      text: t('passkey.copied', facts),
    });
  };
