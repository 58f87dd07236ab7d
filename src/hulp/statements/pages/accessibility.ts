import { formatLocalDate } from '#belgian/local-date.ts';
import { contactLink } from '#web/components/contact-link.ts';
import { link } from '#web/components/link.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { text } from '../messages/index.ts';
import { statementsReviewed } from '../reviewed.ts';
import { notConfirmed } from './not-confirmed.ts';
import { formLink } from './form-link.ts';
import { statementPage, type StatementDeps } from './statement-page.ts';

const missing = ['card', 'itsme', 'dutch', 'native', 'documents', 'people'] as const;
const methods = ['axe', 'keyboard', 'focus', 'narrow', 'script'] as const;
const about = ['zone', 'acm', 'gebruikersbeheer', 'btb', 'kbo', 'sleutels', 'hulp'] as const;

/**
 * The accessibility statement. Its parts are those of the model of implementing decision (EU) 2018/1523: status, what is
 * not accessible, how and when it was examined, how to report, and who enforces.
 */
export const accessibilityPage = ({ operator, urls }: StatementDeps): PublicPage =>
  statementPage('accessibility', ({ language }) => {
    const t = text(language);
    const who = { operator: operator.name };
    return {
      lead: t('accessibility.lead', who),
      body: html`<h2 class="govuk-heading-m">${t('accessibility.status')}</h2>
        <p class="govuk-body">${tag({ text: t('accessibility.status.tag'), state: 'attention' })}</p>
        <p class="govuk-body">${t('accessibility.status.what')}</p>
        <p class="govuk-body">${t('accessibility.status.norm')}</p>
        <h2 class="govuk-heading-m">${t('accessibility.missing')}</h2>
        ${bullets(missing.map((one) => t(`accessibility.missing.${one}`)))}
        <h2 class="govuk-heading-m">${t('accessibility.report')}</h2>
        <p class="govuk-body">${t('accessibility.report.what')}</p>
        <p class="govuk-body">${formLink(language)}</p>
        <p class="govuk-body">${t('accessibility.report.to')} ${contactLink(operator.contact)}</p>
        ${notConfirmed(language, t('accessibility.report.term', who))}
        <h2 class="govuk-heading-m">${t('accessibility.enforcement')}</h2>
        ${notConfirmed(language, t('accessibility.enforcement.what', who))}
        <h2 class="govuk-heading-m">${t('accessibility.method')}</h2>
        <p class="govuk-body">
          ${t('accessibility.method.self', { date: formatLocalDate(statementsReviewed, language) })}
        </p>
        ${bullets(methods.map((one) => t(`accessibility.method.${one}`)))}
        <h2 class="govuk-heading-m">${t('accessibility.scope')}</h2>
        ${bullets(about.map((site) => siteLink(site, urls, language)))}`,
    };
  });

function siteLink(site: (typeof about)[number], urls: StatementDeps['urls'], language: Language): Html | string {
  const name = text(language)(`system.${site}`);
  const url = urls[site];
  return url === undefined ? name : link({ text: name, href: url.href });
}

const bullets = (items: readonly (Html | string)[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
