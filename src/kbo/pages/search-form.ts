import { button } from '#web/components/button.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { longestSearch } from '../rules/search-terms.ts';
import { paths } from './paths.ts';

/** The one form of the site; a GET, so that a search is an address that one can keep and share. */
export function searchForm(language: Language, typed: string): Html {
  const t = text(language);
  return html`<form method="get" action="${paths.search}" role="search" novalidate>
    ${textInput({
      id: 'q',
      name: 'q',
      label: t('search.label'),
      hint: t('search.hint'),
      value: typed,
      type: 'search',
      maxlength: longestSearch,
      spellcheck: false,
      autocomplete: 'off',
    })}
    ${button({ text: t('search.button') })}
  </form>`;
}
