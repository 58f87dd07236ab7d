import type { KeyKind } from '#sleutels/index.ts';
import type { Language } from '#web/languages.ts';

/** Something to know before signing in, in plain text. */
export interface SignInNotice {
  /** One digital key, or signing in as a whole. */
  readonly about: KeyKind | 'sign-in';
  /** The same in the reader's words, as the page about what works calls it. */
  readonly subject: string;
  readonly severity: 'info' | 'slow' | 'down';
  readonly text: string;
  /** Of the text: another one than was asked, where nobody wrote it in that. */
  readonly language: Language;
}

/** What stands now, for a reader of this language. ACM does not know who keeps it. */
export type SignInNotices = (language: Language) => Promise<readonly SignInNotice[]>;
