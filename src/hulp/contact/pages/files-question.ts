import { fileInput } from '#web/components/file-input.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { mostFiles } from '../rules/file-limits.ts';

/**
 * The last question of its form: what stands before it is kept when the files are too large.
 * @param again the form was refused: a browser does not keep which files were chosen
 */
export function filesQuestion(language: Language, again: boolean, error?: string): Html {
  const t = text(language);
  const hint = t('form.files.hint', { count: mostFiles });
  return fileInput({
    name: 'bijlage',
    label: t('form.files.label'),
    hint: again ? `${t('form.files.again')} ${hint}` : hint,
    accept: 'application/pdf,image/jpeg,image/png',
    multiple: true,
    error,
  });
}
