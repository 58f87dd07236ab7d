import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { perLocale } from '#belgian/locales.ts';
import { backLink } from '#web/components/back-link.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { table } from '#web/components/table.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { staffRefused } from '../../pages/staff-refused.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import type { ContactPagesDeps } from './contact-deps.ts';

/** So far back the page looks, in days: what ended before is removed anyhow. */
const lookBack = 366;

const months = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const numbers = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** How many came in each month, how soon they were answered, and how many too late. */
export const statisticsPage = ({ contact }: ContactPagesDeps): SignedInPage => ({
  method: 'GET',
  path: contactPaths.statistics,
  access: 'signed-in',
  handle: async (visit) => {
    const { language } = visit;
    const t = text(language);
    const rows = await contact.keeper.statistics(visit, addDays(brusselsDate(visit.now), -lookBack));
    if (rows === null) return staffRefused(visit);
    return page({
      title: t('statistics.title'),
      wide: true,
      body: html`${backLink({ text: t('staff.back'), href: contactPaths.inbox })}
        <h1 class="govuk-heading-xl">${t('statistics.title')}</h1>
        <p class="govuk-body">${t('statistics.lead')}</p>
        ${table({
          id: 'cijfers',
          caption: t('statistics.title'),
          captionHidden: true,
          columns: [
            { label: t('statistics.month') },
            { label: t('statistics.questions'), numeric: true },
            { label: t('statistics.complaints'), numeric: true },
            { label: t('statistics.answered'), numeric: true },
            { label: t('statistics.median'), numeric: true },
            { label: t('statistics.late'), numeric: true },
          ],
          rows: rows.map((row) => [
            months[language].format(new Date(`${row.month}T00:00:00Z`)),
            String(row.questions),
            String(row.complaints),
            String(row.answered),
            row.median_days === null ? t('statistics.unknown') : numbers[language].format(row.median_days),
            String(row.late),
          ]),
          empty: emptyState({ title: t('statistics.none'), text: t('statistics.none.what') }),
        })}`,
    });
  },
});
