import type { Language } from '#web/languages.ts';
import type { Subject } from './items.ts';

/** In the order in which they are asked. */
export const noticeLanguages = ['nl', 'fr', 'de', 'en'] as const satisfies readonly Language[];

/** How bad it is, the least first: free news, works again, work that is planned, goes with difficulty, does not work. */
export const severities = ['info', 'restored', 'maintenance', 'slow', 'down'] as const;

export type Severity = (typeof severities)[number];

/** What staff wrote themselves, each on one line; null where they left it to the ready-made sentence. */
export type NoticeTexts = Readonly<Record<Language, string | null>>;

/** What staff put up. */
export interface Notice {
  readonly about: Subject;
  readonly severity: Severity;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly texts: NoticeTexts;
}

/** So many characters a text may have. */
export const longestNotice = 300;

/** A notice that stands longer is none that somebody looks after. */
export const mostDays = 31;
