import type { CookieToSet, Visit } from '#web/visit.ts';
import type { Contact } from '../open-contact.ts';
import type { Persons } from '../as-sender.ts';

const name = 'vraag';

/** How long a browser that opened a link goes on to see the case, in milliseconds: a working day. */
const openFor = 12 * 60 * 60_000;

/**
 * After the link of a mail, this browser knows the case by a cookie of the site: the secret stands in no address bar, no
 * history and no Referer.
 */
export const followCookie = ({ follow }: Pick<Contact, 'follow'>, person: string, now: Date): CookieToSet => ({
  name,
  value: follow.make({ person, until: now.getTime() + openFor }),
  maxAgeSeconds: openFor / 1_000,
});

export const noFollowCookie: CookieToSet = { name, value: null };

/** The hash of the secret that this browser opened; null: none, or too long ago. */
export function followed(
  { follow }: Pick<Contact, 'follow'>,
  { cookies, now }: Pick<Visit, 'cookies' | 'now'>,
): string | null {
  const read = follow.read(cookies[name]);
  const [person, until] = [read?.['person'], read?.['until']];
  return typeof person === 'string' && typeof until === 'number' && until > now.getTime() ? person : null;
}

/** Everybody that a visitor is here: who opened a link, and who is signed in. */
export function personsOf(
  contact: Pick<Contact, 'follow' | 'personOf'>,
  visit: Pick<Visit, 'cookies' | 'now' | 'person'>,
): Persons {
  const opened = followed(contact, visit);
  const rrn = visit.person?.rrn ?? null;
  return [...(opened === null ? [] : [opened]), ...(rrn === null ? [] : [contact.personOf(rrn)])];
}
