import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { Notice } from '../notice.ts';

/** What a notice is about, as its readers call it. */
export const subjectOf = ({ about }: Pick<Notice, 'about'>, language: Language): string =>
  text(language)(`about.${about}`);
