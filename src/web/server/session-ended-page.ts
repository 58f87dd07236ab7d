import { insetText } from '../components/inset-text.ts';
import { linkButton } from '../components/link-button.ts';
import { html } from '../html.ts';
import type { Language } from '../languages.ts';
import { page, type PageAnswer } from '../visit.ts';
import { text } from './messages/index.ts';

/** Why a session that this browser still names is no longer open. */
export type SessionEnd = 'idle' | 'too-old' | 'signed-out' | 'provider';

/** What became of the form that arrived too late. */
type Sent = 'kept' | 'not-kept';

/** Says why, and leads back to the page that was asked for: a silent new sign-in would hide that something ended. */
export function sessionEndedPage(
  why: SessionEnd,
  language: Language,
  back: string,
  anyKey = false,
  sent?: Sent,
): PageAnswer {
  const t = text(language);
  return page({
    status: 401,
    title: t('session.title'),
    body: html`<h1 class="govuk-heading-l">${t('session.title')}</h1>
      <p class="govuk-body">${t(`session.${why}`)}</p>
      ${sent === undefined ? null : insetText(t(`session.${sent}`))}
      <p class="govuk-body">${t('session.next')}</p>
      ${linkButton({ text: t('session.again'), href: signInPath(back, anyKey) })}`,
  });
}

/**
 * Where a stranger goes to sign in, and comes back from to `back`.
 * @param anyKey the page takes more keys than the site asks for
 */
export const signInPath = (back: string, anyKey = false): string =>
  `/aanmelden?${new URLSearchParams({ ...(anyKey ? { sleutel: 'elke' } : {}), terug: back }).toString()}`;
