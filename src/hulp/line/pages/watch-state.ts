import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

export interface WatchedState {
  /** What the page shows. */
  readonly state: string;
  /** Answers `{"state": …}` as it is now. */
  readonly stateUrl: string;
  /** The page itself, to look again. */
  readonly href: string;
}

/**
 * A link to look again. With script the page asks by itself, says politely that something changed, and hides what may not be
 * seen any more; it never reloads under somebody's hands.
 */
export function watchState({ state, stateUrl, href }: WatchedState, language: Language): Html {
  const t = text(language);
  return html`<div class="watch-state" data-watch="${stateUrl}" data-state="${state}" data-changed="${t('watch.changed')}">
    <p class="govuk-body" role="status" data-watch-status></p>
    <p class="govuk-body">${link({ text: t('watch.again'), href })}</p>
  </div>`;
}
