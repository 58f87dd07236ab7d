import { shortMoment } from '#belgian/moment.ts';
import { table } from '#web/components/table.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { noticeLanguages } from '../notice.ts';
import type { KeptNotice } from '../store/notices.ts';

/** What stands there and stood there before, the newest first, and who wrote it. */
export function noticeVersions(versions: readonly KeptNotice[], language: Language): Html {
  const t = text(language);
  return table({
    id: 'versions',
    caption: t('one.history'),
    columns: [
      { label: t('one.history.version'), numeric: true },
      { label: t('keep.list.text') },
      { label: t('keep.list.when') },
      { label: t('one.history.by') },
      { label: t('one.history.at') },
    ],
    rows: versions.map((one) => [
      String(one.version),
      html`<strong>${t(`about.${one.about}`)}, ${t(`severity.${one.severity}`)}</strong>
        ${noticeLanguages.map((of) => (one.texts[of] === null ? null : html`<br /><span lang="${of}">${one.texts[of]}</span>`))}`,
      t('keep.from-until', { from: shortMoment(one.startsAt, language), until: shortMoment(one.endsAt, language) }),
      one.writtenBy,
      shortMoment(one.writtenAt, language),
    ]),
    empty: html``,
  });
}
