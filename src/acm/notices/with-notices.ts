import { notices as list } from '#web/components/notices.ts';
import { html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { Answer, Visit } from '#web/visit.ts';
import type { PageParts } from '../pages/parts.ts';
import { text } from './messages/index.ts';
import type { SignInNotice } from './sign-in-notice.ts';

/**
 * A page with what stands about these subjects. What went wrong with a form stands first on a page, so there the notices
 * come after it.
 */
export async function withNotices(
  { notices, links }: Pick<PageParts, 'notices' | 'links'>,
  visit: Pick<Visit, 'language'>,
  about: readonly SignInNotice['about'][],
  answering: Answer | Promise<Answer>,
): Promise<Answer> {
  const [answer, all] = await Promise.all([answering, notices(visit.language)]);
  const shown = all.filter((one) => about.includes(one.about));
  if (answer.kind !== 'page' || shown.length === 0) return answer;
  const t = text(visit.language);
  const part = list({
    label: t('label'),
    notices: shown.map(({ subject, severity, word, text: said }) => ({ severity, word, about: subject, text: said })),
    more: { text: t('status'), href: inLanguage(new URL('/status', links.hulp), visit.language) },
  });
  return { ...answer, body: answer.hasErrors ? html`${answer.body}${part}` : html`${part}${answer.body}` };
}
