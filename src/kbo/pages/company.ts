import { formatEnterpriseNumber, parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { insetText } from '#web/components/inset-text.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type PageAnswer } from '#web/visit.ts';
import type { Company, Kbo } from '../index.ts';
import { text } from '../messages/index.ts';
import { companyFacts } from './company-facts.ts';
import { establishmentsTable } from './establishments-table.ts';
import { functionsTable } from './functions-table.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { paths } from './paths.ts';
import { searchForm } from './search-form.ts';
import { sourceLine } from './source-line.ts';

/** All that the register tells of one company. */
export const companyPage = ({ kbo }: { readonly kbo: Kbo }): PageRoute => ({
  method: 'GET',
  path: paths.company,
  access: 'public',
  handle: async ({ language, params, query, now }) => {
    const written = params['number'] ?? '';
    const parsed = parseEnterpriseNumber(written);
    if (!parsed.ok) return missing(language, text(language)('missing.wrong'));
    const { number } = parsed;
    if (written !== number) return redirect(paths.companyOf(number));
    const company = await kbo.company(number);
    if (company === null) {
      return missing(language, text(language)('missing.unknown', { number: formatEnterpriseNumber(number) }));
    }
    const [establishments, functions, snapshot] = await Promise.all([
      kbo.establishmentsOf(number),
      kbo.functionsOf(number, brusselsDate(now)),
      kbo.snapshot(),
    ]);
    const t = text(language);
    const asked = {
      establishments: pageNumber(query.get('vestigingen')),
      functions: pageNumber(query.get('functies')),
    };
    return page({
      title: `${company.name} (${formatEnterpriseNumber(number)})`,
      wide: true,
      body: html`${backLink({ text: t('company.back'), href: paths.front })}
        <h1 class="govuk-heading-xl">${company.name}</h1>
        ${notice(language, company)} ${companyFacts(language, company)}
        <h2 class="govuk-heading-l">${t('establishments.title')}</h2>
        ${establishmentsTable(language, number, establishments, asked)}
        <h2 class="govuk-heading-l">${t('functions.title')}</h2>
        ${functionsTable(language, number, functions, asked)}
        <h2 class="govuk-heading-l">${t('wrong.title')}</h2>
        <p class="govuk-body">${t('wrong.lead')}</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>${t('wrong.desk')}</li>
          <li>${t('wrong.court')}</li>
        </ul>
        <p class="govuk-body">${t('wrong.then')}</p>
        ${sourceLine(language, snapshot)}`,
    });
  },
});

/** What matters most about a company that does not simply exist and work. */
function notice(language: Language, company: Company): Html {
  const t = text(language);
  if (company.absentSince !== null) {
    return insetText(t('company.ceased', { date: formatLocalDate(company.absentSince, language) }));
  }
  const { meaning } = company.situation;
  return meaning === 'normal' ? html`` : insetText(t(`consequence.${meaning}`));
}

function missing(language: Language, why: string): PageAnswer {
  const t = text(language);
  return page({
    status: 404,
    title: t('missing.title'),
    body: html`<h1 class="govuk-heading-l">${t('missing.title')}</h1>
      <p class="govuk-body">${why}</p>
      ${searchForm(language, '')}`,
  });
}
