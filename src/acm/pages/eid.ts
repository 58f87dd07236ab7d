import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { html, type Html } from '#web/html.ts';
import { assetPath } from '#web/look/assets.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { summaryOf } from './form-errors.ts';
import { enterWith, keyPage, logRefusal, placeOf } from './key-page.ts';
import type { PageParts, SignInPage } from './parts.ts';
import { eidSentence, keyRefusal } from './refusal-sentence.ts';

/** The checker takes 10,000 characters; what is more is refused there, and far more not even read. */
const formLimit = 32 * 1024;

/** The card: the page's script asks the browser extension to let it sign, and posts what comes back. */
export function eidPages(parts: PageParts): readonly SignInPage[] {
  const path = '/aanmelden/:uid/eid';
  const { eid } = parts.sleutels;
  if (eid === null) return [];
  const ask = async (visit: Visit, uid: string, error: string | null): Promise<PageAnswer> =>
    view(visit, uid, await eid.challenge(uid, visit.now), error);
  const pages: readonly SignInPage[] = [
    { method: 'GET', path, handle: async (visit, { uid }) => ask(visit, uid, null) },
    {
      method: 'POST',
      path,
      bodyLimit: formLimit,
      handle: async (visit, context, raw) => {
        const { uid } = context;
        const token = visit.form.get('token') ?? '';
        if (token === '') return ask(visit, uid, text(visit.language)('eid.noScript'));
        const verdict = await eid.check({ binding: uid, token, place: placeOf(visit, context) }, visit.now);
        if (verdict.ok) return enterWith(parts, raw, verdict);
        logRefusal(visit, 'eid', verdict.because, verdict.detail);
        const answer = await ask(visit, uid, eidSentence(verdict.because, visit.language));
        return { ...answer, ...keyRefusal('card', verdict.because, context) };
      },
    },
  ];
  return pages.map((one) => keyPage(parts, 'eid', one));
}

/** Without script there is no way to a card: the page says so, and the other keys stay one press away. */
function view(visit: Visit, uid: string, nonce: string, error: string | null): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('eid.title'),
    hasErrors: error !== null,
    body: html`${summaryOf(t('errors.title'), error === null ? [] : [{ field: 'eid-begin', text: error }])}
      <h1 class="govuk-heading-l">${t('eid.title')}</h1>
      <ol class="govuk-list govuk-list--number">
        <li>${t('eid.step.reader')}</li>
        <li>${t('eid.step.card')}</li>
        <li>${t('eid.step.pin')}</li>
      </ol>
      <form
        method="post"
        action="/aanmelden/${uid}/eid"
        data-web-eid
        data-nonce="${nonce}"
        data-language="${visit.language}"
        novalidate
      >
        ${visit.csrfField}
        <input type="hidden" name="token" value="" />
        ${button({ text: t('eid.begin'), id: 'eid-begin' })}
      </form>
      <div data-web-eid-status role="status" aria-live="polite"></div>
      ${problems(visit)}
      <noscript>${insetText(t('eid.noScript'))}</noscript>
      <p class="govuk-body"><a class="govuk-link" href="/aanmelden/${uid}">${t('otherKey')}</a></p>
      <script type="module" src="${assetPath('web-eid')}"></script>`,
  });
}

const problemKinds = ['working', 'extension', 'native', 'reader', 'cancelled', 'timeout', 'context', 'other'] as const;

/** What the script shows of what went wrong on this computer: the words are the server's, in the reader's language. */
function problems(visit: Visit): Html {
  const t = text(visit.language);
  return html`${problemKinds.map(
    (kind) => html`<template data-web-eid-problem="${kind}">${insetText(t(`eid.problem.${kind}`))}</template>`,
  )}`;
}
