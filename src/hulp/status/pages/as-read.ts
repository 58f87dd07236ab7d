import type { Language } from '#web/languages.ts';
import { keyItems, type Subject } from '../items.ts';
import { text } from '../messages/index.ts';
import type { Notice } from '../notice.ts';

/** A notice in the words of its reader, always in their language. */
export interface AsRead {
  readonly subject: string;
  /** How bad it is, in a word. */
  readonly word: string;
  readonly text: string;
  /** Whether what it is about goes well now. */
  readonly tone: 'info' | 'slow' | 'down';
}

/** The ready-made sentence of this subject and severity, then what staff wrote in this language. */
export function asRead(notice: Notice, language: Language): AsRead {
  const { about, severity, texts } = notice;
  const t = text(language);
  const own = texts[language];
  // Free news has no sentence of its own: where nobody wrote it in this language, that there is news.
  const phrase =
    severity === 'info' ? (own === null ? t('phrase.news') : null) : t(`phrase.${groupOf(about)}.${severity}`);
  return {
    subject: t(`about.${about}`),
    word: t(`severity.${severity}`),
    text: [phrase, own].filter((part) => part !== null).join(' '),
    tone: severity === 'slow' || severity === 'down' ? severity : 'info',
  };
}

function groupOf(about: Subject): 'all' | 'key' | 'mail' | 'site' {
  if (about === 'all' || about === 'mail') return about;
  return keyItems.some((key) => key === about) ? 'key' : 'site';
}
