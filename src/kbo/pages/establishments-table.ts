import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { table } from '#web/components/table.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Establishment } from '../index.ts';
import { text } from '../messages/index.ts';
import { addressText } from './address-text.ts';
import { windowOf, type AskedPages } from './company-windows.ts';

/** Where a company works, fifty rows a page. */
export function establishmentsTable(
  language: Language,
  company: EnterpriseNumber,
  all: readonly Establishment[],
  asked: AskedPages,
): Html {
  const t = text(language);
  const { rows, links } = windowOf(language, company, all, asked, 'establishments');
  return html`${table({
    id: 'establishments',
    caption: t('establishments.title'),
    captionHidden: true,
    columns: [
      { label: t('establishments.column.name') },
      { label: t('establishments.column.number') },
      { label: t('establishments.column.address') },
      { label: t('establishments.column.since') },
    ],
    rows: rows.map((one) => [
      one.name,
      html`<span class="figures">${formatEstablishmentNumber(one.number)}</span>`,
      one.address === null ? t('company.address.none') : addressText(language, one.address),
      formatLocalDate(one.since, language),
    ]),
    empty: emptyState({ title: t('establishments.empty.title'), text: t('establishments.empty') }),
  })}
  ${links}`;
}
