import type { KeyKind } from '#sleutels/index.ts';
import type { Language } from '#web/languages.ts';

/** Something to know before signing in, in plain text. */
export interface SignInNotice {
  /** One digital key, or signing in as a whole. */
  readonly about: KeyKind | 'sign-in';
  /** The same in the reader's words, as the page about what works calls it. */
  readonly subject: string;
  readonly severity: 'info' | 'slow' | 'down';
  /** How bad it is, in a word. */
  readonly word: string;
  readonly text: string;
}

/** What stands now, in the language of its reader. ACM does not know who keeps it. */
export type SignInNotices = (language: Language) => Promise<readonly SignInNotice[]>;
