import type { Language } from '#web/languages.ts';
import type { Subject } from './items.ts';

/** In the order in which they are asked. */
export const noticeLanguages = ['nl', 'fr', 'de', 'en'] as const satisfies readonly Language[];

/** How bad it is: something to know, something that goes with difficulty, something that does not work. */
export const severities = ['info', 'slow', 'down'] as const;

export type Severity = (typeof severities)[number];

/** The words of a notice: Dutch always, the others where somebody wrote them; each on one line. */
export type NoticeTexts = Readonly<Record<'nl', string> & Record<Exclude<Language, 'nl'>, string | null>>;

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
