import { radios } from '#web/components/radios.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { mailLanguages } from '../rules/relation-fields.ts';

/** Asks in which language mails to the address of a work relation are; the texts of the page are in `language`. */
export function mailLanguageQuestion(value: string, error: string | undefined, language: Language): Html {
  const t = text(language);
  return radios({
    name: 'taal',
    label: t('link.taal'),
    hint: t('link.taal.hint'),
    value,
    error,
    choices: mailLanguages.map((one) => ({ value: one, label: t(`language.${one}`) })),
  });
}
