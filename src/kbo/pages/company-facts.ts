import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Company } from '../index.ts';
import { text } from '../messages/index.ts';
import { addressText } from './address-text.ts';

/** The facts of a company with their names. */
export function companyFacts(language: Language, company: Company): Html {
  const t = text(language);
  const others = company.names.filter((name) => name.text !== company.name);
  return summaryList([
    { key: t('company.number'), value: html`<span class="figures">${formatEnterpriseNumber(company.number)}</span>` },
    {
      key: t('company.status'),
      value: tag({ text: t(`company.status.${company.status}`), state: company.status === 'active' ? 'good' : 'over' }),
    },
    { key: t('company.situation'), value: situationText(language, company) },
    { key: t('company.form'), value: formText(language, company) },
    { key: t('company.since'), value: formatLocalDate(company.since, language) },
    {
      key: t('company.address'),
      value: company.address === null ? t('company.address.none') : addressText(language, company.address),
    },
    ...(others.length === 0
      ? []
      : [
          {
            key: t('company.names'),
            value: html`<ul class="govuk-list">
              ${others.map((name) => html`<li>${name.text} (${t(`company.name.${name.kind}`)})</li>`)}
            </ul>`,
          },
        ]),
  ]);
}

function situationText(language: Language, { situation, situationDescription, snapshotDate }: Company): string {
  const t = text(language);
  const own = t(`situation.${situation.meaning}`, { code: situation.code });
  const since = t('company.situation.since-snapshot', { date: formatLocalDate(snapshotDate, language) });
  return `${situationDescription[language] ?? own}, ${since}`;
}

function formText(language: Language, { kind, legalForm }: Company): string {
  const t = text(language);
  if (legalForm === null) return t(kind === 'natural' ? 'company.form.natural' : 'company.form.none');
  const { description, code } = legalForm;
  return (
    description[language] ?? description.nl ?? description.fr ?? description.de ?? t('company.form.code', { code })
  );
}
