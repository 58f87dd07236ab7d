import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { Tx } from '#store/database.ts';
import { postMail, postTextMessage } from '#store/outbox/index.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { ContactKind } from '../store/contacts.ts';

/** Posts the code that shows that an address or number is somebody's own, as part of `tx`. */
export type PostConfirmation = (
  tx: Tx,
  confirmation: {
    readonly kind: ContactKind;
    readonly value: string;
    readonly code: string;
    readonly language: Language;
    readonly expiresAt: Date;
  },
) => Promise<void>;

/** @param site where the code is typed */
export const postConfirmation =
  (site: URL): PostConfirmation =>
  async (tx, { kind, value, code, language, expiresAt }) => {
    const t = text(language);
    if (kind === 'mail') {
      const content = { subject: t('confirm.mail.subject'), text: t('confirm.mail', { code }) };
      return postMail(tx, { to: value, language, ...content });
    }
    const to = parsePhoneNumber(value);
    if (!to.ok) throw new Error('a phone number that was read is none');
    const message = t('confirm.text', { code, host: site.hostname });
    return postTextMessage(tx, { to: to.number, language, expiresAt, text: message });
  };
