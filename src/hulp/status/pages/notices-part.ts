import { moment } from '#belgian/moment.ts';
import { notices, type Notice as Part } from '#web/components/notices.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { Notice } from '../notice.ts';
import { statusPaths } from '../paths.ts';
import { asRead } from './as-read.ts';

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
  const { subject, word, text: said, tone } = asRead(notice, language);
  const note = text(language)('notice.until', { until: moment(notice.endsAt, language) });
  return { severity: tone, word, about: subject, text: said, note };
}
