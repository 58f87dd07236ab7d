import type { Language } from '#web/languages.ts';
import { noticeLanguages } from '../notice.ts';
import type { MomentTyped, NoticeTyped } from '../rules/notice-form.ts';

/** The names of the fields; those of a moment begin with `van` or `tot`. */
export const fieldOf = {
  about: 'over',
  severity: 'ernst',
  from: 'van',
  until: 'tot',
  text: (language: Language): string => `tekst-${language}`,
  hour: (name: 'van' | 'tot'): string => `${name}-uur`,
} as const;

/** More than this is kept of no field. */
const most = 2_000;

/** What came with the form, bounded. */
export function typedIn(form: URLSearchParams): NoticeTyped {
  const field = (name: string): string => (form.get(name) ?? '').slice(0, most);
  const short = (name: string): string => field(name).slice(0, 20);
  const moment = (name: 'van' | 'tot'): MomentTyped => ({
    day: short(`${name}-day`),
    month: short(`${name}-month`),
    year: short(`${name}-year`),
    hour: short(fieldOf.hour(name)),
  });
  const [nl, fr, de, en] = noticeLanguages.map((language) => field(fieldOf.text(language)));
  return {
    about: short(fieldOf.about),
    severity: short(fieldOf.severity),
    from: moment('van'),
    until: moment('tot'),
    texts: { nl: nl ?? '', fr: fr ?? '', de: de ?? '', en: en ?? '' },
  };
}

/** The same as fields again, for the page between writing and putting up. */
export const fieldsOf = ({
  about,
  severity,
  from,
  until,
  texts,
}: NoticeTyped): readonly (readonly [string, string])[] => [
  [fieldOf.about, about],
  [fieldOf.severity, severity],
  ...ofMoment('van', from),
  ...ofMoment('tot', until),
  ...noticeLanguages.map((language) => [fieldOf.text(language), texts[language]] as const),
];

const ofMoment = (
  name: 'van' | 'tot',
  { day, month, year, hour }: MomentTyped,
): readonly (readonly [string, string])[] => [
  [`${name}-day`, day],
  [`${name}-month`, month],
  [`${name}-year`, year],
  [fieldOf.hour(name), hour],
];
