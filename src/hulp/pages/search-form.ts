import { button } from '#web/components/button.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { paths } from './paths.ts';

/** A GET, so that a search is an address that one can keep and share. */
export function searchForm(language: Language, typed: string): Html {
  const t = text(language);
  return html`<form class="help-search" method="get" action="${paths.search}" role="search" novalidate>
    ${textInput({
      name: 'q',
      label: t('search.label'),
      hint: t('search.hint'),
      value: typed,
      type: 'search',
      autocomplete: 'off',
    })}
    ${button({ text: t('search.button') })}
  </form>`;
}
