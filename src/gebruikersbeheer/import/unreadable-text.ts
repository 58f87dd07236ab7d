import type { Language } from '#web/languages.ts';
import type { FileWrong } from './read-rights-file.ts';
import { text } from '../messages/index.ts';

/** Why a file of rights as a whole cannot be read, as it was kept. */
export function unreadableText(kept: unknown, language: Language): string {
  const t = text(language);
  const wrong = kept as FileWrong;
  if (wrong.because === 'columns-missing') {
    return t('import.unreadable.columns-missing', { columns: wrong.columns.join(', ') });
  }
  if (wrong.because === 'broken') return t('import.unreadable.broken', { line: wrong.line });
  return t(`import.unreadable.${wrong.because}`);
}
