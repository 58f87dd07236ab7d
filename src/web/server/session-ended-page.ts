import { copyText } from '../components/copy-text.ts';
import { insetText } from '../components/inset-text.ts';
import { linkButton } from '../components/link-button.ts';
import { html, type Html } from '../html.ts';
import type { Language } from '../languages.ts';
import { page, type PageAnswer } from '../visit.ts';
import { text } from './messages/index.ts';

/** Why a session that this browser still names is no longer open; `gone`: a form came without one. */
export type SessionEnd = 'idle' | 'too-old' | 'signed-out' | 'provider' | 'gone';

interface Ended {
  readonly why: SessionEnd;
  readonly language: Language;
  /** Where signing in leads. */
  readonly back: string;
  readonly anyKey?: boolean | undefined;
  /** What became of the form that arrived too late: kept, or else what was written in it. */
  readonly sent?: 'kept' | readonly string[];
}

/** Says why, and leads back to the page that was asked for: a silent new sign-in would hide that something ended. */
export function sessionEndedPage({ why, language, back, anyKey = false, sent }: Ended): PageAnswer {
  const t = text(language);
  return page({
    status: 401,
    title: t('session.title'),
    body: html`<h1 class="govuk-heading-l">${t('session.title')}</h1>
      <p class="govuk-body">${t(`session.${why}`)}</p>
      ${sent === undefined ? null : insetText(t(sent === 'kept' ? 'session.kept' : 'session.not-kept'))}
      ${sent === undefined || sent === 'kept' ? null : written(sent, language)}
      <p class="govuk-body">${t('session.next')}</p>
      ${linkButton({ text: t('session.again'), href: signInPath(back, anyKey) })}`,
  });
}

/** Nothing of it is kept: it stands on this one page only, as the browser's way back would ask for the form anew. */
function written(typed: readonly string[], language: Language): Html {
  const t = text(language);
  if (typed.length === 0) return html`<p class="govuk-body">${t('session.fill-in')}</p>`;
  return copyText({
    id: 'geschreven',
    label: t('session.typed'),
    hint: t('session.typed.how'),
    text: typed.join('\n\n'),
    copy: t('session.copy'),
    copied: t('session.copied'),
  });
}

/**
 * Where a stranger goes to sign in, and comes back from to `back`.
 * @param anyKey the page takes more keys than the site asks for
 */
export const signInPath = (back: string, anyKey = false): string =>
  `/aanmelden?${new URLSearchParams({ ...(anyKey ? { sleutel: 'elke' } : {}), terug: back }).toString()}`;
