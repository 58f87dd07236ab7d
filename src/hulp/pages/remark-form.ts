import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { textArea } from '#web/components/text-area.ts';
import { html } from '#web/html.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { AboutPage } from './about-page.ts';
import { paths } from './paths.ts';

/** So many characters a remark may have. */
export const longestRemark = 1000;

type About = AboutPage & { readonly id: string };

/** After yes or no: thanks, and room for a remark; with what was wrong when it was sent empty or too long. */
export function remarkForm(
  { slug, title, helped, id }: About,
  visit: Visit,
  sent?: { readonly typed: string; readonly given: number },
): PageAnswer {
  const t = text(visit.language);
  const error =
    sent === undefined
      ? undefined
      : sent.given === 0
        ? t('feedback.error.empty')
        : t('feedback.error.long', { given: sent.given, count: longestRemark + 1 });
  return page({
    title: t('feedback.thanks'),
    hasErrors: error !== undefined,
    body: html`${
      error === undefined
        ? null
        : errorSummary({ title: t('error.summary'), errors: [{ text: error, href: '#opmerking' }] })
    }
      ${backLink({ text: t('feedback.back', { title }), href: paths.pageOf(slug) })}
      <h1 class="govuk-heading-xl">${t('feedback.thanks')}</h1>
      <p class="govuk-body">${t(helped ? 'feedback.thanks.yes' : 'feedback.thanks.no')}</p>
      <form method="post" action="${paths.remark}" novalidate>
        ${visit.csrfField}<input type="hidden" name="pagina" value="${slug}" /><input
          type="hidden"
          name="hielp"
          value="${helped ? 'ja' : 'nee'}"
        /><input type="hidden" name="nr" value="${id}" />
        ${textArea({
          name: 'opmerking',
          label: t('feedback.remark'),
          hint: t('feedback.remark.hint', { count: longestRemark }),
          value: sent?.typed,
          rows: 6,
          ...(error === undefined ? {} : { error }),
        })}
        ${button({ text: t('feedback.send') })}
      </form>`,
  });
}
