import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { table } from '#web/components/table.ts';
import { link } from '#web/components/link.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { functionName } from '../function-name.ts';
import type { Holder } from '../index.ts';
import { text } from '../messages/index.ts';
import { windowOf, type AskedPages } from './company-windows.ts';
import { paths } from './paths.ts';

/** Who holds which function today, those who represent the company marked; fifty rows a page. */
export function functionsTable(
  language: Language,
  company: EnterpriseNumber,
  all: readonly Holder[],
  asked: AskedPages,
): Html {
  const t = text(language);
  if (all.length === 0) return emptyState({ title: t('functions.empty.title'), text: t('functions.empty') });
  const representing = all.filter(({ decision }) => decision.permitted);
  const ordered = [...representing, ...all.filter(({ decision }) => !decision.permitted)];
  const { rows, links } = windowOf(language, company, ordered, asked, 'functions');
  return html`<p class="govuk-body">${t('functions.lead')}</p>
    ${table({
      id: 'functions',
      caption: t('functions.title'),
      captionHidden: true,
      columns: [
        { label: t('functions.column.name') },
        { label: t('functions.column.function') },
        { label: t('functions.column.represents') },
        { label: t('functions.column.since') },
      ],
      rows: rows.map((holder) => [
        `${holder.givenName} ${holder.familyName}`,
        functionCell(language, holder),
        representsCell(language, holder),
        term(language, holder),
      ]),
      empty: html``,
    })}
    ${links}
    <p class="govuk-body-s">${t('functions.not-confirmed')}</p>`;
}

/** The function, and the company that holds it when this person acts for that one. */
function functionCell(language: Language, { function: code, of }: Holder): Html | string {
  const name = functionName(code, language);
  if (of === null) return name;
  const through = link({ text: of.name, href: paths.companyOf(of.number) });
  return html`${name}<br />${text(language)('functions.of')} ${through}`;
}

function representsCell(language: Language, { decision }: Holder): Html | string {
  const t = text(language);
  if (decision.permitted) return tag({ text: t('functions.represents'), state: 'good' });
  return decision.because === 'only-together' || decision.because === 'cannot-decide'
    ? t(`functions.represents.${decision.because}`)
    : t('functions.represents.not');
}

function term(language: Language, { since, until }: Holder): string {
  const from = formatLocalDate(since, language);
  return until === null
    ? from
    : `${from}, ${text(language)('functions.until', { date: formatLocalDate(until, language) })}`;
}
