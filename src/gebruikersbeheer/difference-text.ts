import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import type { KnownEstablishment } from './below.ts';
import { text } from './messages/index.ts';
import { differenceOf, type Extent } from './rules/difference.ts';

/** What a change does to a right, a sentence for each part of it; none: nothing. */
export function differenceText(
  before: Extent,
  after: Extent,
  known: readonly KnownEstablishment[],
  language: Language,
): readonly string[] {
  const t = text(language);
  const names = (numbers: readonly KnownEstablishment['number'][]): string =>
    numbers
      .map((number) => known.find((one) => one.number === number)?.name ?? formatEstablishmentNumber(number))
      .join(', ');
  const { contexts, until } = differenceOf(before, after);
  const said: string[] = [];
  if (contexts?.kind === 'to-every') said.push(t('difference.to-every'));
  if (contexts?.kind === 'to-some') said.push(t('difference.to-some', { names: names(contexts.left) }));
  if (contexts?.kind === 'among-some') {
    if (contexts.removed.length > 0) said.push(t('difference.removed', { names: names(contexts.removed) }));
    if (contexts.added.length > 0) said.push(t('difference.added', { names: names(contexts.added) }));
  }
  if (until !== null) {
    const days = { before: dayText(before.until, language), after: dayText(after.until, language) };
    said.push(t(`difference.${until}`, days));
  }
  return said;
}

const dayText = (until: LocalDate | null, language: Language): string =>
  until === null
    ? text(language)('difference.no-end')
    : text(language)('difference.until', { date: formatLocalDate(until, language) });
