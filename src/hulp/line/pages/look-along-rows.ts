import { moment } from '#belgian/moment.ts';
import { html } from '#web/html.ts';
import type { SummaryRow } from '#web/components/summary-list.ts';
import { plural, type Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { opensUntil, type LookAlongState } from '../rules/look-along.ts';
import type { LookAlong } from '../store/look-alongs.ts';
import { stateTag } from './state-tag.ts';

/**
 * Of one that is over: when, why, what became of it, how long it was open, and how often it was opened.
 * @param reader `part` of a company: the reason stays away, as it can tell of somebody elsewhere in it
 */
export function lookAlongRows(
  one: LookAlong,
  state: LookAlongState,
  language: Language,
  reader: 'whole' | 'part' = 'whole',
): readonly SummaryRow[] {
  const t = text(language);
  const minutes = minutesOpen(one);
  const opened = one.openings.length;
  return [
    { key: t('fact.asked'), value: moment(one.askedAt, language) },
    ...(reader === 'part' ? [] : [{ key: t('fact.why'), value: one.reason }]),
    { key: t('fact.state'), value: stateTag(state, language) },
    ...(minutes === null
      ? []
      : [
          {
            key: t('fact.long'),
            value: t(`minutes.${plural(minutes, language)}`, { count: minutes }),
          },
          {
            key: t('fact.opened'),
            value:
              opened === 0
                ? t('opened.none')
                : html`${t(`opened.${plural(opened, language)}`, { count: opened })}${one.openings
                    .slice(0, mostTimes)
                    .map((at) => html`<br />${moment(at, language)}`)}`,
          },
        ]),
  ];
}

/** Fifteen minutes hold few openings that differ. */
const mostTimes = 10;

/** How long it could be seen, in whole minutes and at least one; null: never. */
function minutesOpen(one: LookAlong): number | null {
  const until = opensUntil(one);
  if (until === null || one.answer === null) return null;
  const ended = one.end !== null && one.end.at < until ? one.end.at : until;
  return Math.max(1, Math.ceil((ended.getTime() - one.answer.at.getTime()) / 60_000));
}
