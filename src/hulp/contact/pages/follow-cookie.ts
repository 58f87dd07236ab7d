import type { CookieToSet, Visit } from '#web/visit.ts';
import type { Persons } from '../as-sender.ts';
import type { Contact } from '../open-contact.ts';
import { openHours } from '../rules/keep-until.ts';

const name = 'vraag';

/**
 * Once somebody opened a case by its link or code, or sent it, this browser knows it by a cookie of the site: the secret stands
 * in no address bar, no history and no Referer. It goes when the browser closes, and counts no longer than a working day.
 */
export const followCookie = ({ follow }: Pick<Contact, 'follow'>, person: string, now: Date): CookieToSet => ({
  name,
  value: follow.make({ person, until: now.getTime() + openHours * 60 * 60_000 }),
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
