import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import type { Language } from '#web/languages.ts';
import { contactOf } from '../store/contacts.ts';
import { text } from './messages/index.ts';
import type { RequestKind } from './store/requests.ts';

export interface RequestNews {
  readonly what: 'proposed' | 'approved' | 'refused';
  readonly kind: RequestKind;
  readonly office: string;
}

interface Reach {
  readonly to: string;
  readonly language: Language;
}

/**
 * Where whom a request is about can be reached, each address once; to be asked before something is done, as a merge
 * takes the address of the record that goes. Nobody without a confirmed address.
 */
export async function reachOf(tx: Tx, persons: readonly string[], contacts: Seal): Promise<readonly Reach[]> {
  const found = new Map<string, Reach>();
  for (const person of persons) {
    const contact = await contactOf(tx, person, 'mail');
    if (contact === null) continue;
    const to = contacts.open(contact.value_sealed);
    found.set(to, { to, language: contact.language });
  }
  return [...found.values()];
}

export async function tellOfRequest(tx: Tx, reach: readonly Reach[], news: RequestNews): Promise<void> {
  const { what, kind, office } = news;
  for (const { to, language } of reach) {
    const t = text(language);
    await postMail(tx, {
      to,
      language,
      subject: t(`mail.request.${what}.subject`),
      text: t(`mail.request.${what}`, { what: t(`request.${kind}`), office }),
    });
  }
}
