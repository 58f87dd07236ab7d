import { brusselsMinutes } from '#belgian/brussels-time.ts';
import { brusselsDate, localDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import { subjects } from '../items.ts';
import { longestNotice, mostDays, noticeLanguages, severities, type Notice } from '../notice.ts';
import { brusselsMoment } from './brussels-moment.ts';

/** A moment as it was typed. */
export interface MomentTyped {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** `14:30` */
  readonly hour: string;
}

/** A notice as it was typed, right or wrong. */
export interface NoticeTyped {
  readonly about: string;
  readonly severity: string;
  readonly from: MomentTyped;
  readonly until: MomentTyped;
  readonly texts: Readonly<Record<Language, string>>;
}

export type NoticeError =
  | { readonly field: Language; readonly because: 'empty' | 'long' }
  | { readonly field: 'about' | 'severity'; readonly because: 'not-chosen' }
  | { readonly field: 'from'; readonly because: 'no-moment' | 'far' }
  | { readonly field: 'until'; readonly because: 'no-moment' | 'before-from' | 'over' | 'far' };

export type NoticeRead =
  { readonly ok: true; readonly notice: Notice } | { readonly ok: false; readonly errors: readonly NoticeError[] };

const hour = 3_600_000;
const day = 24 * hour;

/** A notice that nobody takes down stands for a day. */
const standsFor = day;

const most = 2_000;

/**
 * One line of plain text: no line or page of its own, and nothing that turns around the letters beside it.
 * @param typed bounded here
 */
const oneLine = (typed: string): string =>
  typed
    .slice(0, most)
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .trim();

const lengthOf = (text: string): number => Array.from(text).length;

/** Reads what was typed; every mistake at once. */
export function readNotice(typed: NoticeTyped, now: Date): NoticeRead {
  const errors: NoticeError[] = [];
  const about = subjects.find((one) => one === typed.about);
  const severity = severities.find((one) => one === typed.severity);
  if (about === undefined) errors.push({ field: 'about', because: 'not-chosen' });
  if (severity === undefined) errors.push({ field: 'severity', because: 'not-chosen' });
  for (const language of noticeLanguages) {
    const text = oneLine(typed.texts[language]);
    // Free news has no ready-made sentence: nobody gets it in the language of somebody else.
    if (severity === 'info' && text === '') errors.push({ field: language, because: 'empty' });
    if (lengthOf(text) > longestNotice) errors.push({ field: language, because: 'long' });
  }
  const from = readMoment(typed.from);
  const until = readMoment(typed.until);
  if (from === null) errors.push({ field: 'from', because: 'no-moment' });
  else if (from.getTime() > now.getTime() + mostDays * day) errors.push({ field: 'from', because: 'far' });
  if (until === null) errors.push({ field: 'until', because: 'no-moment' });
  else if (from !== null) {
    if (until <= from) errors.push({ field: 'until', because: 'before-from' });
    else if (until <= now) errors.push({ field: 'until', because: 'over' });
    else if (until.getTime() > from.getTime() + mostDays * day) errors.push({ field: 'until', because: 'far' });
  }
  if (errors.length > 0 || about === undefined || severity === undefined || from === null || until === null) {
    return { ok: false, errors };
  }
  const own = (language: Language): string | null => {
    const text = oneLine(typed.texts[language]);
    return text === '' ? null : text;
  };
  const texts = { nl: own('nl'), fr: own('fr'), de: own('de'), en: own('en') };
  return { ok: true, notice: { about, severity, startsAt: from, endsAt: until, texts } };
}

/** Null when no such day, or no such hour on it, exists. */
function readMoment({ day: of, month, year, hour: typed }: MomentTyped): Date | null {
  const found = /^([01]?\d|2[0-3])[:.u]([0-5]\d)$/.exec(typed.trim());
  const numbers = [year, month, of].map((part) => (/^\d{1,4}$/.test(part.trim()) ? Number(part) : NaN));
  const date = localDate(numbers[0] ?? NaN, numbers[1] ?? NaN, numbers[2] ?? NaN);
  if (found === null || date === null) return null;
  return brusselsMoment(date, Number(found[1]) * 60 + Number(found[2]));
}

/** A moment in the fields in which it is typed, by the clocks of Belgium. */
function typedMoment(at: Date): MomentTyped {
  const [year = '', month = '', of = ''] = brusselsDate(at).split('-');
  const minutes = brusselsMinutes(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return { day: of, month, year, hour: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/** An empty form: from now, for a day. */
export const emptyNotice = (now: Date): NoticeTyped => ({
  about: '',
  severity: '',
  from: typedMoment(now),
  until: typedMoment(new Date(now.getTime() + standsFor)),
  texts: { nl: '', fr: '', de: '', en: '' },
});

/** A notice as somebody would type it. */
export const typedNotice = ({ about, severity, startsAt, endsAt, texts }: Notice): NoticeTyped => ({
  about,
  severity,
  from: typedMoment(startsAt),
  until: typedMoment(endsAt),
  texts: { nl: texts.nl ?? '', fr: texts.fr ?? '', de: texts.de ?? '', en: texts.en ?? '' },
});
