import { brusselsDate } from '#belgian/local-date.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import type { SignedInPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import type { AsStaff } from '../as-staff.ts';
import { text } from '../messages/index.ts';
import { reviewState } from '../rules/review-state.ts';
import { feedbackPerPage } from '../store/feedback-per-page.ts';
import { missedSearches } from '../store/missed-searches.ts';
import { remarks } from '../store/remarks.ts';
import type { PageDeps } from './page-deps.ts';
import { paths } from './paths.ts';
import { staffRefused } from './staff-refused.ts';
import { missesTable, pagesTable, remarksTable } from './staff-tables.ts';

/** So far back the page looks, in days. */
const lookBack = 90;
const day = 24 * 60 * 60_000;
const rowsPerPage = 20;

/** For who keeps the help: what helped, what people wrote, what they did not find, and which pages are past their date. */
export const staffPage = ({ library, asStaff }: PageDeps & { readonly asStaff: AsStaff }): SignedInPage => ({
  method: 'GET',
  path: paths.staff,
  access: 'signed-in',
  handle: async (visit) => {
    const t = text(visit.language);
    const since = new Date(visit.now.getTime() - lookBack * day);
    const of = library.page(visit.language, visit.query.get('van') ?? '');
    const [remarkPage, missPage] = ['opmerkingen', 'gezocht'].map((name) => pageNumber(visit.query.get(name)));
    const part = (number = 1) => ({ limit: rowsPerPage, offset: (number - 1) * rowsPerPage });
    const found = await asStaff(visit, async (tx) => ({
      perPage: await feedbackPerPage(tx, since),
      remarks: await remarks(tx, { page: of?.slug ?? null, since }, part(remarkPage)),
      misses: await missedSearches(tx, since, part(missPage)),
    }));
    if (found === null) return staffRefused(visit);
    const today = brusselsDate(visit.now);
    const pages = library.pages[visit.language];
    const late = pages.filter(({ review }) => reviewState(review, today) !== 'in-time').length;
    const list = { of, remarkPage: remarkPage ?? 1, missPage: missPage ?? 1, rowsPerPage };
    return page({
      title: t('staff.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-xl">${t('staff.title')}</h1>
        <p class="govuk-body">${t('staff.lead', { days: lookBack })}</p>
        <p class="govuk-body">
          ${late === 0 ? t('staff.overdue.none') : t(`staff.overdue.${plural(late, visit.language)}`, { count: late })}
        </p>
        ${pagesTable(visit.language, pages, found.perPage, today)} ${remarksTable(visit.language, library, found.remarks, list)}
        ${missesTable(visit.language, found.misses, list)}`,
    });
  },
});
