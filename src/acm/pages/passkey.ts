import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { assetPath } from '#web/look/assets.ts';
import type { PublicPage } from '#web/site.ts';
import { leaveTo, page, type PageAnswer, type CookieToSet, type Visit } from '#web/visit.ts';
import { longestPasskeyAnswer, type KeyKind, type PasskeySignIn } from '#sleutels/index.ts';
import { text } from '../messages/index.ts';
import { summaryOf } from './form-errors.ts';
import { enterWith, keyPage, logRefusal, placeOf } from './key-page.ts';
import type { PageParts, SignInPage } from './parts.ts';
import { keyRefusal, passkeySentence } from './refusal-sentence.ts';
import type { SignInContext } from './sign-in-context.ts';

/** Where a browser is sent in which a passkey was just added: it gets our cookie, and goes back to its keys. */
export const passkeyRememberPath = '/passkey/onthouden';

const yearSeconds = 31_536_000;

/** Says of a browser that a passkey was added or used in it, and nothing of whose. */
const rememberPasskey: CookieToSet = { name: 'passkey', value: '1', maxAgeSeconds: yearSeconds };

/** More than an answer in letters of a form; what is too long is refused with its own reason. */
const formLimit = 4 * longestPasskeyAnswer;

/**
 * The keys to show. A passkey is for who has one: on a device where one was added or used, or when somebody is signed
 * in already who has one. The others find it by a link below the keys.
 */
export async function shownKeys(
  { sleutels }: Pick<PageParts, 'sleutels'>,
  visit: Visit,
  { offered, sub }: Pick<SignInContext, 'offered' | 'sub'>,
): Promise<readonly KeyKind[]> {
  if (!offered.includes('passkey') || offered.length === 1 || visit.cookies['passkey'] !== undefined) return offered;
  const held = sub === null ? [] : await sleutels.usableKeys(sub);
  return held.includes('passkey') ? offered : offered.filter((kind) => kind !== 'passkey');
}

/** For whoever has a passkey on another device, or in a browser that forgot our cookie. */
export const hiddenPasskey = (
  visit: Visit,
  { uid, offered }: Pick<SignInContext, 'uid' | 'offered'>,
  shown: readonly KeyKind[],
): Html | null =>
  offered.includes('passkey') && !shown.includes('passkey')
    ? html`<p class="govuk-body">
        <a class="govuk-link" href="/aanmelden/${uid}/passkey">${text(visit.language)('choose.passkey')}</a>
      </p>`
    : null;

/** Outside a sign-in: the browser in which a passkey was added is remembered. */
export function passkeyPublicPages({ sleutels, links }: Pick<PageParts, 'sleutels' | 'links'>): readonly PublicPage[] {
  if (sleutels.passkey === null) return [];
  const back = new URL('/mijn-sleutels?gedaan=passkey', links.sleutels);
  return [
    {
      method: 'GET',
      path: passkeyRememberPath,
      access: 'public',
      notAPage: 'sets a cookie and leads back',
      handle: async (visit) => leaveTo(new URL(inLanguage(back, visit.language)), [rememberPasskey]),
    },
  ];
}

/** The passkey: the page's script asks the browser to let it sign, and posts what comes back. */
export function passkeyPages(parts: PageParts): readonly SignInPage[] {
  const path = '/aanmelden/:uid/passkey';
  const { passkey } = parts.sleutels;
  if (passkey === null) return [];
  const ask = async (visit: Visit, uid: string, error: string | null): Promise<PageAnswer> =>
    view(visit, uid, passkey, await passkey.challenge(uid, visit.now), error);
  const pages: readonly SignInPage[] = [
    { method: 'GET', path, handle: async (visit, { uid }) => ask(visit, uid, null) },
    {
      method: 'POST',
      path,
      bodyLimit: formLimit,
      handle: async (visit, context, raw) => {
        const { uid } = context;
        const answer = visit.form.get('antwoord') ?? '';
        if (answer === '') return ask(visit, uid, text(visit.language)('passkey.noScript'));
        const verdict = await passkey.check({ binding: uid, answer, place: placeOf(visit, context) }, visit.now);
        if (verdict.ok) return enterWith(parts, raw, verdict, [rememberPasskey]);
        logRefusal(visit, 'passkey', verdict.because, verdict.detail);
        const again = await ask(visit, uid, passkeySentence(verdict.because, visit.language));
        return { ...again, ...keyRefusal('passkey', verdict.because, context) };
      },
    },
  ];
  return pages.map((one) => keyPage(parts, 'passkey', one));
}

/** Without script there is no way to a passkey: the page says so, and the other keys stay one press away. */
function view(visit: Visit, uid: string, { rpId }: PasskeySignIn, challenge: string, error: string | null): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('passkey.title'),
    hasErrors: error !== null,
    body: html`${summaryOf(t('errors.title'), error === null ? [] : [{ field: 'passkey-begin', text: error }])}
      <h1 class="govuk-heading-l">${t('passkey.title')}</h1>
      <p class="govuk-body">${t('passkey.what')}</p>
      <form
        method="post"
        action="/aanmelden/${uid}/passkey"
        data-passkey="use"
        data-challenge="${challenge}"
        data-rp-id="${rpId}"
        novalidate
      >
        ${visit.csrfField}
        <input type="hidden" name="antwoord" value="" />
        ${button({ text: t('passkey.begin'), id: 'passkey-begin' })}
      </form>
      <div data-passkey-status role="status" aria-live="polite"></div>
      ${problemKinds.map(
        (kind) => html`<template data-passkey-problem="${kind}">${insetText(t(`passkey.problem.${kind}`))}</template>`,
      )}
      <noscript>${insetText(t('passkey.noScript'))}</noscript>
      <p class="govuk-body"><a class="govuk-link" href="/aanmelden/${uid}">${t('otherKey')}</a></p>
      <script type="module" src="${assetPath('passkey')}"></script>`,
  });
}

/** What the script shows of what went wrong on this device. */
const problemKinds = ['working', 'cancelled', 'unsupported', 'other'] as const;
