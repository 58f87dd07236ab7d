import { moment } from '#belgian/moment.ts';
import type { SummaryRow } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { OwnKey } from '../store/own-keys.ts';

/** Of a key that somebody holds: whether it works, since when and how it is theirs, and when it was used last. */
export function keyFacts(key: OwnKey, language: Language): readonly SummaryRow[] {
  const t = text(language);
  return [
    {
      key: t('mine.state'),
      value:
        key.blocked_at !== null
          ? tag({ text: t('key.state.blocked'), state: 'bad' })
          : tag({ text: t('key.state.works'), state: 'good' }),
    },
    {
      key: t('mine.activated'),
      value: html`${moment(key.activated_at, language)}<br />${t(`key.enrolled.${key.enrolled_by}`)}`,
    },
    {
      key: t('mine.last-used'),
      value: key.last_used_at === null ? t('mine.never-used') : moment(key.last_used_at, language),
    },
  ];
}

/** What there is to do with it. */
export const keyActions = (actions: readonly Html[], language: Language): SummaryRow => ({
  key: text(language)('mine.do'),
  value: html`${actions.map((action) => html`<span class="action">${action}</span> `)}`,
});
