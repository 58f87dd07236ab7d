import { link } from '#web/components/link.ts';
import { html } from '#web/html.ts';
import { page, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { text as lineText } from '../line/messages/index.ts';
import { linePaths } from '../line/paths.ts';
import { paths } from './paths.ts';

/** For who does not keep the help: who they are here, and whom to ask. */
export function staffRefused({ language, person }: SignedInVisit): PageAnswer {
  const t = text(language);
  return page({
    status: 403,
    refusal: { because: 'not-help-staff', company: null },
    title: t('staff.refused.title'),
    body: html`<h1 class="govuk-heading-xl">${t('staff.refused.title')}</h1>
      <p class="govuk-body">${t('staff.refused', { person: `${person.givenName} ${person.familyName}` })}</p>
      <p class="govuk-body">${link({ text: lineText(language)('board.title'), href: linePaths.board })}</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.front}">${t('search.empty.all')}</a></p>`,
  });
}
