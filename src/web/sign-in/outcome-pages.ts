import { linkButton } from '../components/link-button.ts';
import { html, type Html } from '../html.ts';
import { page, type PageAnswer, type Visit } from '../visit.ts';
import { text } from './messages/index.ts';

const again = (visit: Visit): Html => linkButton({ text: text(visit.language)('again'), href: '/aanmelden' });

const paragraphs = (title: string, sentences: readonly string[], more: Html): Html =>
  html`<h1 class="govuk-heading-l">${title}</h1>
    ${sentences.map((sentence) => html`<p class="govuk-body">${sentence}</p>`)} ${more}`;

export function signedOutPage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  return page({ title: t('out.title'), body: paragraphs(t('out.title'), [t('out.what')], again(visit)) });
}

/** The sign-in came back without its cookie: a new attempt by itself would go round for ever. */
export function cookiesOffPage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  const steps = html`<h2 class="govuk-heading-m">${t('cookies.on')}</h2>
    <ol class="govuk-list govuk-list--number">
      <li>${t('cookies.step1')}</li>
      <li>${t('cookies.step2')}</li>
      <li>${t('cookies.step3')}</li>
      <li>${t('cookies.step4')}</li>
    </ol>
    ${again(visit)}`;
  return page({
    status: 400,
    title: t('cookies.title'),
    body: paragraphs(t('cookies.title'), [t('cookies.what')], steps),
  });
}

export function providerAwayPage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 503,
    title: t('away.title'),
    body: paragraphs(t('away.title'), [t('away.what'), t('away.next')], again(visit)),
  });
}

export function deniedPage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  const ways = html`${again(visit)}
    <p class="govuk-body"><a class="govuk-link" href="/">${t('home')}</a></p>`;
  return page({
    status: 403,
    title: t('denied.title'),
    body: paragraphs(t('denied.title'), [t('denied.what'), t('denied.next')], ways),
  });
}

export function refusedPage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  const sentences = [t('refused.what'), t('refused.next')];
  return page({
    status: 403,
    refusal: { because: 'sign-in-refused', company: null },
    title: t('refused.title'),
    body: paragraphs(t('refused.title'), sentences, again(visit)),
  });
}
