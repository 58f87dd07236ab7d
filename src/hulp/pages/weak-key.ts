import { linkButton } from '#web/components/link-button.ts';
import { html } from '#web/html.ts';
import { page, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../line/messages/index.ts';

/** Somebody of staff signed in with a key that does not suffice for that: which ones do, and the way back. */
export function weakKey({ language, path }: SignedInVisit): PageAnswer {
  const t = text(language);
  return page({
    status: 403,
    refusal: { because: 'staff-key', company: null },
    title: t('weak.title'),
    body: html`<h1 class="govuk-heading-xl">${t('weak.title')}</h1>
      <p class="govuk-body">${t('weak.what')}</p>
      ${linkButton({ text: t('weak.go'), href: `/aanmelden?${new URLSearchParams({ sterk: '1', terug: path }).toString()}` })}`,
  });
}
