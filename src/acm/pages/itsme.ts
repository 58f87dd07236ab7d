import { button } from '#web/components/button.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { leaveTo, page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { enterWith, keyPage, logRefusal, placeOf } from './key-page.ts';
import { lostPage, type PageParts, type SignInPage } from './parts.ts';
import { provedCookie, provedSeal } from './proved.ts';
import { itsmeSentence, keyRefusal } from './refusal-sentence.ts';
import type { SignInContext } from './sign-in-context.ts';

/** The one address to which itsme sends people back. */
export const itsmeCallbackPath = '/itsme/terug';

/** Where itsme fetches our public keys. */
export const itsmeKeysPath = '/itsme/jwks.json';

const longestQuery = 4000;

/** What itsme itself calls or leads to, outside a sign-in's own address. */
export function itsmePublicPages({ sleutels, links }: PageParts): readonly PublicPage[] {
  const { itsme } = sleutels;
  if (itsme === null) return [];
  return [
    {
      method: 'GET',
      path: itsmeKeysPath,
      access: 'public',
      notAPage: 'public keys, read by itsme',
      handle: async () => ({
        kind: 'raw',
        status: 200,
        contentType: 'application/jwk-set+json',
        // itsme keeps them for half an hour at least; an old key stays here for longer than that.
        headers: { 'cache-control': 'public, max-age=1800' },
        body: JSON.stringify(sleutels.itsmeJwks()),
      }),
    },
    {
      method: 'GET',
      path: itsmeCallbackPath,
      access: 'public',
      // The cookie of a sign-in has its address as path: only there can the browser show that it is its own.
      handle: async (visit) => {
        const query = visit.query.toString();
        const state = visit.query.get('state') ?? '';
        const uid = query.length > longestQuery ? null : await itsme.bindingOf(state, visit.now);
        return uid === null ? lostPage(visit, links.zone) : redirect(`/aanmelden/${uid}/itsme/terug?${query}`);
      },
    },
  ];
}

/** itsme: the person goes to its site or app, and comes back. */
export function itsmePages(parts: PageParts): readonly SignInPage[] {
  const { itsme } = parts.sleutels;
  if (itsme === null) return [];
  const seal = provedSeal(parts.keys);
  const pages: readonly SignInPage[] = [
    {
      method: 'POST',
      path: '/aanmelden/:uid/itsme',
      handle: async (visit, context) => {
        const { uid } = context;
        const url = await itsme.begin({ binding: uid, advanced: true, language: visit.language }, visit.now);
        return url === null ? refusedPage(visit, context, 'unreachable') : leaveTo(url);
      },
    },
    // Somebody who reloads, or comes back with the browser's own button.
    {
      method: 'GET',
      path: '/aanmelden/:uid/itsme',
      handle: async (_visit, { uid }) => redirect(`/aanmelden/${uid}`),
    },
    {
      method: 'GET',
      path: '/aanmelden/:uid/itsme/terug',
      handle: async (visit, context, raw) => {
        const { uid } = context;
        const input = { binding: uid, callback: visit.query, place: placeOf(visit, context) };
        const verdict = await itsme.finish(input, visit.now);
        if (verdict.ok) {
          if (!verdict.ongoingCall) return enterWith(parts, raw, verdict);
          return { ...callPage(visit, uid), cookies: [provedCookie(seal, uid, verdict, visit.now)] };
        }
        if (verdict.because === 'rebind') return rebindPage(visit, uid);
        logRefusal(visit, 'itsme', verdict.because, verdict.detail);
        return refusedPage(visit, context, verdict.because);
      },
    },
    {
      method: 'POST',
      path: '/aanmelden/:uid/itsme/bellen',
      handle: async (visit, context, raw) => {
        const { uid } = context;
        const proved = seal.open(visit.cookies['proved'], uid, visit.now);
        if (proved === null) return refusedPage(visit, context, 'request-over');
        return enterWith(parts, raw, proved, [{ name: 'proved', value: null }]);
      },
    },
    {
      method: 'POST',
      path: '/aanmelden/:uid/itsme/nieuw',
      handle: async (visit, context, raw) => {
        const verdict = await itsme.confirmRebind(context.uid, placeOf(visit, context), visit.now);
        if (verdict.ok) return enterWith(parts, raw, verdict);
        logRefusal(visit, 'itsme', verdict.because);
        return refusedPage(visit, context, verdict.because);
      },
    },
  ];
  return pages.map((one) => keyPage(parts, 'itsme', one));
}

function refusedPage(visit: Visit, context: SignInContext, because: Parameters<typeof itsmeSentence>[0]): Answer {
  const t = text(visit.language);
  const { uid } = context;
  return page({
    ...keyRefusal('itsme', because, context),
    status: because === 'unreachable' ? 503 : 403,
    title: t('itsme.refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('itsme.refused.title')}</h1>
      <p class="govuk-body">${itsmeSentence(because, visit.language)}</p>
      <form method="post" action="/aanmelden/${uid}/itsme">
        ${visit.csrfField} ${button({ text: t('itsme.again') })}
      </form>
      <p class="govuk-body"><a class="govuk-link" href="/aanmelden/${uid}">${t('otherKey')}</a></p>`,
  });
}

/** Who confirms while on the telephone may be led by somebody else. */
function callPage(visit: Visit, uid: string): Answer & { readonly kind: 'page' } {
  const t = text(visit.language);
  return page({
    title: t('itsme.call.title'),
    body: html`<h1 class="govuk-heading-l">${t('itsme.call.title')}</h1>
      ${warningText({ text: t('itsme.call.warning'), label: t('warning') })}
      <p class="govuk-body">${t('itsme.call.what')}</p>
      <form method="post" action="/aanmelden/${uid}/terug">
        ${visit.csrfField} ${button({ text: t('itsme.call.stop') })}
      </form>
      <form method="post" action="/aanmelden/${uid}/itsme/bellen">
        ${visit.csrfField} ${button({ text: t('itsme.call.go'), kind: 'secondary' })}
      </form>`,
  });
}

/** itsme names somebody whom we know by another account of theirs. */
function rebindPage(visit: Visit, uid: string): Answer {
  const t = text(visit.language);
  return page({
    title: t('itsme.rebind.title'),
    body: html`<h1 class="govuk-heading-l">${t('itsme.rebind.title')}</h1>
      <p class="govuk-body">${t('itsme.rebind.what')}</p>
      <p class="govuk-body">${t('itsme.rebind.after')}</p>
      <form method="post" action="/aanmelden/${uid}/itsme/nieuw">
        ${visit.csrfField} ${button({ text: t('itsme.rebind.yes') })}
      </form>
      <form method="post" action="/aanmelden/${uid}/terug">
        ${visit.csrfField} ${button({ text: t('itsme.rebind.no'), kind: 'secondary' })}
      </form>`,
  });
}
