import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { link } from '#web/components/link.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { daysKept } from '../drafts.ts';
import type { AppointerVisit } from './as-appointer.ts';

export interface StepShown {
  readonly step: 1 | 2 | 3 | 4;
  readonly title: string;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly body: Html;
}

export const stepPaths = {
  1: paths.appoint,
  2: paths.appointDetails,
  3: paths.appointTask,
  4: paths.appointCheck,
} as const;

/** One step of the guide: which one it is, the way back, what is wrong, and that one can stop and go on later. */
export function stepPage(
  { visit, company, draft }: AppointerVisit,
  { step, title, errors, body }: StepShown,
): PageAnswer {
  const t = text(visit.language);
  const back =
    step === 1
      ? { text: t('detail.back', { company: company.name }), href: paths.company(company.number) }
      : { text: t('appoint.back'), href: stepPaths[step === 2 ? 1 : step === 3 ? 2 : 3](company.number) };
  return page({
    title,
    hasErrors: errors.length > 0,
    body: html`${backLink(back)} ${errorSummary({ title: t('error.summary'), errors })}
      <span class="govuk-caption-l">${t('guide.step', { step, company: company.name })}</span>
      <h1 class="govuk-heading-l">${title}</h1>
      ${body}
      ${
        step === 1 && draft === null
          ? html`<p class="govuk-hint">${t('guide.kept', { days: daysKept })}</p>`
          : html`<p class="govuk-body">
              ${link({ text: t('guide.later'), href: paths.company(company.number) })}
            </p>
            <p class="govuk-hint">${t('guide.later.hint', { days: daysKept })}</p>`
      }`,
  });
}
