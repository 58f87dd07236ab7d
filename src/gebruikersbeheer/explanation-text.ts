import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { brusselsDate, formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import type { Explanation, ExplainedRight } from './explain-rights.ts';
import { text } from './messages/index.ts';
import { rightText } from './rules/right-text.ts';
import { contextsOf } from './store/rights.ts';

/** Why, or why not, in sentences: the same on the page and at the command line. The first says yes or no. */
export function explanationText(explanation: Explanation, language: Language): readonly string[] {
  const t = text(language);
  const { related, rights, companyName, on } = explanation;
  const day = formatLocalDate(on, language);
  if (related === null) return [t('explain.no-relation', { company: companyName })];
  const name = `${related.given_name} ${related.family_name}`;
  const active = rights.filter(({ state }) => state === 'active').length;
  const verdict = t(active > 0 ? 'explain.may' : 'explain.may-not', { name, company: companyName, day });
  if (rights.length === 0) return [verdict, t('explain.never')];
  return [verdict, ...rights.map((one) => sentence(explanation, one, language))];
}

function sentence(
  { catalogue, establishments }: Explanation,
  { right, state, since }: ExplainedRight,
  language: Language,
): string {
  const t = text(language);
  const date = (value: LocalDate | null): string => (value === null ? '' : formatLocalDate(value, language));
  const contexts = contextsOf(right);
  return t(`explain.${state}`, {
    right: rightText(catalogue, right.code, language).name,
    by: right.given_by_name,
    given: formatLocalDate(brusselsDate(right.given_at), language),
    establishments:
      contexts === 'every'
        ? t('explain.every')
        : contexts
            .map(
              (number) =>
                establishments.find((one) => one.number === number)?.name ?? formatEstablishmentNumber(number),
            )
            .join(', '),
    until: right.until_date === null ? t('explain.no-end') : t('explain.until', { until: date(right.until_date) }),
    from: date(right.from_date),
    since: date(since),
    endedBy: right.ended_by_name ?? t('explain.system'),
  });
}
