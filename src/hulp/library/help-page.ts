import type { LocalDate } from '#belgian/local-date.ts';
import type { Html } from '#web/html.ts';

/** What a page can be about, in the order in which the subjects are shown. */
export const subjects = ['access', 'trouble', 'keys', 'contact'] as const;

export type Subject = (typeof subjects)[number];

/** A place in a page where something of this moment or this visitor stands. */
export const liveParts = ['cookies', 'check', 'clock', 'lines'] as const;

export type LivePart = (typeof liveParts)[number];

/** A piece of a page: written, or made for each visit. */
export type Block = { readonly html: Html } | { readonly live: LivePart };

/** One help page in one language. */
export interface HelpPage {
  /** The same in every language. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly subject: Subject;
  /** Its place within the subject. */
  readonly order: number;
  /** Who keeps it true. */
  readonly owner: string;
  readonly reviewed: LocalDate;
  /** By when it must be read again. */
  readonly review: LocalDate;
  /** What people may call it besides the words that stand there. */
  readonly keywords: readonly string[];
  /** The digital keys that it is about, such as `itsme`: the last part of their URN. */
  readonly keys: readonly string[];
  /** Pages to read after this one. */
  readonly next: readonly string[];
  readonly blocks: readonly Block[];
  /** Its headings and its other text, without marks: for searching and counting words. */
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
}

/** How to allow cookies in one browser. */
export interface CookieSteps {
  readonly browser: string;
  readonly title: string;
  readonly html: Html;
  readonly sentences: readonly string[];
}
