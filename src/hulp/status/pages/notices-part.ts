import { moment } from '#belgian/moment.ts';
import { notices, type Notice as Part } from '#web/components/notices.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { Notice } from '../notice.ts';
import { statusPaths } from '../paths.ts';
import { textFor } from '../rules/notices-now.ts';
import { subjectOf } from './subject-of.ts';

/** Notices as people read them; nothing when there are none. */
export function noticesPart(
  all: readonly Notice[],
  language: Language,
  { linked }: { readonly linked: boolean },
): Html {
  const t = text(language);
  return notices({
    label: t('notices.label'),
    notices: all.map((one) => noticeFor(one, language)),
    ...(linked ? { more: { text: t('notices.more'), href: statusPaths.status } } : {}),
  });
}

function noticeFor(notice: Notice, language: Language): Part {
  const t = text(language);
  const said = textFor(notice, language);
  const until = t('notice.until', { until: moment(notice.endsAt, language) });
  const own = said.language === language;
  return {
    severity: notice.severity,
    word: t(`severity.${notice.severity}`),
    about: subjectOf(notice, language),
    text: said.text,
    ...(own ? {} : { language: said.language }),
    note: own ? until : `${t('notice.only-dutch')} ${until}`,
  };
}
