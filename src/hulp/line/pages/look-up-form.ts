import { button } from '#web/components/button.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { linePaths } from '../paths.ts';

/** Where the reference is typed as the caller reads it out. A GET: it changes nothing. */
export function lookUpForm(language: Language, typed = '', error?: string): Html {
  const t = text(language);
  return html`<form method="get" action="${linePaths.lookUp}" novalidate>
    ${textInput({
      name: 'verwijzing',
      label: t('look-up.label'),
      hint: t('look-up.hint'),
      value: typed.slice(0, 40),
      error,
      autocomplete: 'off',
      width: 20,
      figures: true,
    })}
    ${button({ text: t('look-up.button') })}
  </form>`;
}
