import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { html, type Html } from '#web/html.ts';
import { plural, type Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import type { ToConfirm } from '../store/to-confirm.ts';
import { asRepresentative, isUuid, type RepresentativeVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { mayNotRepresentPage } from './refusal-pages.ts';

/** A representative of today reads what a former one appointed, and confirms it. */
export const confirm = (deps: PageDeps): readonly PageRoute[] => [
  asRepresentative(deps, { method: 'GET', path: patterns.confirm }, async (representative) =>
    shown(representative, await deps.btb.appointmentsToConfirm(representative.company.number), false),
  ),
  asRepresentative(deps, { method: 'POST', path: patterns.confirm }, async (representative) => {
    const { visit, actor, company } = representative;
    const appointments = visit.form.getAll('aanstelling').filter(isUuid);
    if (appointments.length === 0) {
      return shown(representative, await deps.btb.appointmentsToConfirm(company.number), true);
    }
    const { number } = company;
    const verdict = await deps.btb.confirmAppointments({ company: number, appointments, actor, at: visit.now });
    if (verdict.ok) return redirect(`${paths.confirm(number)}?gelukt=${verdict.confirmed}`);
    return mayNotRepresentPage(visit, deps, number, verdict.why, (await deps.kbo.snapshot())?.date ?? null);
  }),
];

function shown(
  { visit, company }: RepresentativeVisit,
  waiting: readonly ToConfirm[],
  nothingChosen: boolean,
): PageAnswer {
  const t = text(visit.language);
  const error = nothingChosen && waiting.length > 0 ? t('confirm.nothing-chosen') : undefined;
  return page({
    ...(error === undefined ? {} : { status: 422, hasErrors: true }),
    title: t('confirm.title'),
    body: html`${backLink({ text: t('confirm.back'), href: paths.company(company.number) })}
      ${error === undefined ? null : errorSummary({ title: t('error.summary'), errors: [{ text: error, href: '#aanstelling' }] })}
      ${doneBanner(visit.language, visit.query.get('gelukt'))}
      <h1 class="govuk-heading-l">${t('confirm.title')}</h1>
      ${
        waiting.length === 0
          ? emptyState({ title: t('confirm.none.title'), text: t('confirm.none') })
          : html`<p class="govuk-body">${t('confirm.lead')}</p>
            <form method="post" action="${paths.confirm(company.number)}" novalidate>
              ${visit.csrfField} ${choices(visit.language, waiting, error)} ${button({ text: t('confirm.button') })}
            </form>`
      }`,
  });
}

const choices = (language: Language, waiting: readonly ToConfirm[], error: string | undefined): Html =>
  checkboxes({
    name: 'aanstelling',
    label: text(language)('confirm.choose'),
    hint: text(language)('confirm.hint'),
    ...(error === undefined ? {} : { error }),
    choices: waiting.map((one) => ({
      value: one.appointment,
      label: `${one.givenName} ${one.familyName}`,
      hint: text(language)('confirm.by', {
        name: one.appointedBy,
        function: functionName(one.function, language),
        date: formatLocalDate(one.endedOn, language),
      }),
    })),
  });

function doneBanner(language: Language, done: string | null): Html | null {
  if (done === null || !/^[1-9]\d{0,2}$/.test(done)) return null;
  const t = text(language);
  const count = Number(done);
  return notificationBanner({
    title: t('confirm.done'),
    text: t(`confirm.done.${plural(count, language)}`, { count }),
    success: true,
  });
}

/** On the page of a company: what waits for its representative; null when nothing does. */
export async function waitingToConfirm(
  { btb }: Pick<PageDeps, 'btb'>,
  language: Language,
  company: EnterpriseNumber,
): Promise<Html | null> {
  const t = text(language);
  const count = (await btb.appointmentsToConfirm(company)).length;
  if (count === 0) return null;
  return insetText(
    html`<p class="govuk-body">${t(`confirm.waiting.${plural(count, language)}`, { count })}</p>
      ${link({ text: t('confirm.open'), href: paths.confirm(company) })}`,
  );
}
