import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { tag } from '#web/components/tag.ts';
import type { KnownEstablishment } from '../below.ts';
import { text } from '../messages/index.ts';
import type { RightOfCatalogue } from '../rules/catalogue-right.ts';
import type { Contexts } from '../rules/contexts.ts';
import { rightState } from '../rules/right-state.ts';
import { rightText } from '../rules/right-text.ts';
import { contextsOf, type RightRow } from '../store/rights.ts';

/** What a right is worth today, in words with a colour. */
export function stateTag(right: RightRow, today: LocalDate, language: Language): Html {
  const t = text(language);
  const { from_date: from, until_date: until, ended_at: endedAt } = right;
  const contexts = contextsOf(right);
  const state = rightState({ from, until, endedAt, contexts }, today);
  const colours = {
    active: 'good',
    ended: 'over',
    expired: 'over',
    'not-yet': 'waiting',
    'no-context': 'attention',
  } as const;
  return tag({ text: t(`state.${state.state}`), state: colours[state.state] });
}

export const untilText = (until: LocalDate | null, language: Language): string =>
  until === null
    ? text(language)('right.no-end')
    : text(language)('right.until', { date: formatLocalDate(until, language) });

/** The establishments of a right by name; one that the register no longer has, by its number. */
export const contextsList = (contexts: Contexts, known: readonly KnownEstablishment[], language: Language): Html =>
  contexts === 'every'
    ? html`${text(language)('right.every')}`
    : html`<ul class="govuk-list">
        ${contexts.map((number) => {
          const name = known.find((one) => one.number === number)?.name ?? formatEstablishmentNumber(number);
          return html`<li>${name}</li>`;
        })}
      </ul>`;

/** The name of a right of the catalogue. */
export const rightName = (
  { catalogue }: { readonly catalogue: readonly Pick<RightOfCatalogue, 'code' | 'texts'>[] },
  code: string,
  language: Language,
): string => rightText(catalogue, code, language).name;
