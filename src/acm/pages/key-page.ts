import { mainKind, type KeyAccepted, type KeyKind, type MainKind, type SignInPlace } from '#sleutels/index.ts';
import { leaveTo, redirect, type Answer, type CookieToSet, type Visit } from '#web/visit.ts';
import { urnAmong } from '../rules/accepted-keys.ts';
import { withNotices } from '../notices/with-notices.ts';
import { finish, type PageParts, type SignInPage } from './parts.ts';
import type { SignInContext } from './sign-in-context.ts';

type Raw = Parameters<SignInPage['handle']>[2];

/** A page of one key, at whatever level, with what is said about it; where this request does not accept it, the person chooses another. */
export const keyPage = (parts: PageParts, kind: MainKind, sign: SignInPage): SignInPage => ({
  ...sign,
  handle: async (visit, context, raw) =>
    context.offered.some((one) => mainKind(one) === kind)
      ? withNotices(parts, visit, [kind], sign.handle(visit, context, raw))
      : redirect(`/aanmelden/${context.uid}`),
});

/** A year: a browser in which somebody signs in every day stays known. */
const deviceSeconds = 31_536_000;

/** From where this visit comes, for what is kept of a sign-in. */
export const placeOf = (visit: Visit, { dossier }: SignInContext): SignInPlace => ({
  application: { id: dossier.clientId, name: dossier.name },
  address: visit.address,
  userAgent: visit.userAgent,
  device: visit.cookies['device'] ?? null,
  language: visit.language,
});

/** The key was right: the provider goes on with this person and the key that was really used. */
export async function enterWith(
  parts: PageParts,
  raw: Raw,
  accepted: Omit<KeyAccepted<KeyKind>, 'ok'>,
  cookies: readonly CookieToSet[] = [],
): Promise<Answer> {
  const person = await parts.sleutels.person(accepted.personId);
  if (person === null) throw new Error('a key without a person');
  const acr = urnAmong(parts.working, accepted.key);
  if (acr === undefined) throw new Error('a key that does not work here');
  const back = await finish(parts, raw, {
    person,
    login: {
      accountId: person.sub,
      acr,
      ts: Math.floor(accepted.at.getTime() / 1000),
      remember: true,
    },
  });
  return leaveTo(back, [{ name: 'device', value: accepted.device, maxAgeSeconds: deviceSeconds }, ...cookies]);
}

/** One line for who looks after the product; the page says one calm sentence. */
export const logRefusal = (visit: Visit, key: KeyKind, because: string, detail?: string): void =>
  visit.log('a digital key was refused', { key, because, ...(detail === undefined ? {} : { detail }) });
