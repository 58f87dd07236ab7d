import { brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { table } from '#web/components/table.ts';
import { html, type Html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { confirmRights } from '../confirm-rights.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { reviewedOf } from '../review-rights.ts';
import { powerOver } from '../rules/powers.ts';
import { endsUnless } from '../rules/review-step.ts';
import { whyLeave } from '../rules/why-leave.ts';
import { rightsAsked, type ReviewedRight } from '../store/reviews.ts';
import { inCompany, isUuid, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { contextsList, rightName } from './right-facts.ts';

/** So many stand on the page: who answers for more confirms them, and sees the next. */
const mostShown = 200;

/** The rights whose confirmation is asked, as far as this manager answers for them: confirm, or end. */
export function reviewPages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const confirm = confirmRights(parts);
  const mine = async ({ company, powers, today }: ManagerVisit): Promise<readonly ReviewedRight[]> => {
    const asked = await parts.db.transaction({ company: company.number }, (tx) =>
      rightsAsked(tx, company.number, 20_000),
    );
    const covered = asked.filter((right) => {
      const contexts = right.every_context ? ('every' as const) : right.contexts;
      return powerOver(powers, { code: right.code, contexts, until: today }).covered;
    });
    return covered.slice(0, mostShown);
  };
  return [
    inCompany(deps, { method: 'GET', path: patterns.review }, async (manager) =>
      view(deps, manager, await mine(manager)),
    ),
    inCompany(deps, { method: 'POST', path: patterns.review }, async (manager) => {
      const { visit, company, actor } = manager;
      const shown = await mine(manager);
      const ticked = visit.form.has('alles') ? visit.form.getAll('getoond') : visit.form.getAll('recht');
      const rights = ticked
        .flatMap((value) => value.split(','))
        .filter((id) => isUuid(id) && shown.some((one) => one.id === id));
      if (rights.length === 0) return redirect(`${paths.review(company.number)}?bevestigd=0`);
      const verdict = await confirm({ actor, company: company.number, rights, at: visit.now });
      return verdict.ok
        ? redirect(`${paths.review(company.number)}?bevestigd=${verdict.confirmed}`)
        : mayNotManagePage(visit, verdict.why, deps.btbUrl);
    }),
  ];
}

function view(deps: PageDeps, manager: ManagerVisit, rights: readonly ReviewedRight[]): Answer {
  const { parts } = deps;
  const { visit, company, acting } = manager;
  const { language } = visit;
  const t = text(language);
  const title = t('review.title', { company: company.name });
  const rows = rights.map((one) => {
    const ends = endsUnless(reviewedOf(one), parts.review.grace);
    const name = `${one.given_name} ${one.family_name}`;
    return [
      box(one, t('review.check', { name })),
      // What is done stands under the name: on a narrow screen the first columns are what is seen.
      html`${link({ text: name, href: paths.person(company.number, one.relation) })}<p class="govuk-body-s">${link({ text: t('end.button'), href: paths.end(company.number, one.id), label: `${t('end.button')}: ${name}` })}</p>`,
      html`<strong>${rightName(acting, one.code, language)}</strong>
        ${contextsList(one.every_context ? 'every' : one.contexts, acting.establishments, language)}`,
      ends === null ? '' : formatLocalDate(ends, language),
      hint(deps, manager, one),
    ];
  });
  return page({
    title,
    wide: true,
    body: html`${backLink({ text: t('back.people'), href: paths.company(company.number) })} ${banner(manager)}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${t('review.lead', { every: parts.review.every, grace: parts.review.grace })}</p>
      ${
        rights.length === 0
          ? emptyState({ title: t('review.none.title'), text: t('review.none') })
          : html`<form method="post" action="${paths.review(company.number)}" novalidate>
              ${visit.csrfField}
              <input type="hidden" name="getoond" value="${rights.map(({ id }) => id).join(',')}" />
              ${table({
                id: 'nazicht',
                caption: t('review.caption'),
                captionHidden: true,
                columns: [
                  { label: t('review.column.confirm') },
                  { label: t('people.column.name') },
                  { label: t('people.column.right') },
                  { label: t('review.column.ends') },
                  { label: t('review.column.hint') },
                ],
                rows,
                empty: html``,
              })}
              ${buttonGroup(
                button({ text: t('review.button') }),
                button({ text: t('review.all'), kind: 'secondary', name: 'alles', value: '1' }),
              )}
            </form>`
      }`,
  });
}

const box = ({ id }: ReviewedRight, label: string): Html =>
  html`<div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" type="checkbox" name="recht" id="recht-${id}" value="${id}" />
      <label class="govuk-label govuk-checkboxes__label" for="recht-${id}"
        ><span class="govuk-visually-hidden">${label}</span></label
      >
    </div>
  </div>`;

/** Why somebody may not need it any more. */
function hint({ parts }: PageDeps, { visit, today }: ManagerVisit, right: ReviewedRight): string {
  const why = whyLeave(
    {
      givenOn: brusselsDate(right.given_at),
      until: right.until_date,
      relationEnd: right.relation_end,
      lastEntry: right.last_entry_at === null ? null : brusselsDate(right.last_entry_at),
    },
    parts.review.absent,
    today,
  );
  if (why === null) return '';
  const day = formatLocalDate(why.day, visit.language);
  return text(visit.language)(`review.${why.because}`, { until: day, since: day });
}

function banner({ visit }: ManagerVisit): Html {
  const t = text(visit.language);
  const confirmed = /^\d{1,6}$/.exec(visit.query.get('bevestigd') ?? '')?.[0];
  if (confirmed === undefined) return html``;
  const count = Number(confirmed);
  return count === 0
    ? notificationBanner({ title: t('banner.note'), text: t('review.nothing') })
    : notificationBanner({
        title: t('banner.done'),
        text: t(`review.done.${plural(count, visit.language)}`, { count }),
        success: true,
      });
}
