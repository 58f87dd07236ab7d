import { text } from './messages/index.ts';
import type { Language } from '../languages.ts';
import { href, html, type Html } from '../html.ts';
import { page, type PageAnswer } from '../visit.ts';

/** What can go wrong before or around a page; each has a sentence, and says what was kept and what to do next. */
export const problems = {
  'not-found': 404,
  'too-large': 413,
  'file-too-large': 413,
  'too-many-files': 413,
  'no-form': 415,
  malformed: 400,
  'form-expired': 403,
  'foreign-origin': 403,
  'no-cookies': 403,
  'too-many': 429,
  'database-away': 503,
  unexpected: 500,
} as const;

export type Problem = keyof typeof problems;

/**
 * A page for a problem. Small below it stands the request's identifier, for who reads the log; nobody reads it out, and
 * where nothing went wrong with us it is left out.
 * @param formPath where a form stands whose files could not be taken
 * @param more what else can be done
 */
export function problemPage(
  problem: Problem,
  language: Language,
  requestId: string,
  formPath = '/',
  more: Html | null = null,
): PageAnswer {
  const t = text(language);
  // What was kept before the file that could not be taken stands on the page with the form.
  const back = problem === 'file-too-large' || problem === 'too-many-files' ? formPath : '/';
  return page({
    status: problems[problem],
    title: t(`problem.${problem}.title`),
    body: html`<h1 class="govuk-heading-l">${t(`problem.${problem}.title`)}</h1>
      <p class="govuk-body">${t(`problem.${problem}.what`)}</p>
      <p class="govuk-body">${t(`problem.${problem}.next`)}</p>
      ${more}
      <p class="govuk-body"><a class="govuk-link" href="${href(back)}">${t(back === '/' ? 'problem.home' : 'problem.back')}</a></p>
      ${problem === 'not-found' ? null : html`<p class="govuk-hint govuk-body-s">${t('problem.request', { requestId })}</p>`}`,
  });
}
