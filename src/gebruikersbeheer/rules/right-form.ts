import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { localDate, type LocalDate } from '#belgian/local-date.ts';
import type { Contexts } from './contexts.ts';

export type RightField = 'welk' | 'vestiging' | 'van' | 'tot';

export type RightFieldError =
  | 'no-right'
  | 'no-context'
  | 'foreign-context'
  /** Every establishment, and single ones beside it: which of the two is not said. */
  | 'every-and-some'
  /** Of a change: everything is as it was. */
  | 'nothing-changed'
  | 'not-a-date'
  | 'from-in-the-past'
  | 'until-in-the-past'
  | 'until-too-far';

export interface RightFormTyped {
  /** Numbers of establishments as they came, and `alle`. */
  readonly contexts: readonly string[];
  /** Code of a right. */
  readonly code: string;
  readonly from: DateTyped;
  readonly until: DateTyped;
}

export interface DateTyped {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface RightFormValues {
  readonly code: string;
  readonly contexts: Contexts;
  /** null: nothing was typed */
  readonly from: LocalDate | null;
  /** null: nothing was typed */
  readonly until: LocalDate | null;
}

export type RightFormRead =
  | { readonly ok: true; readonly values: RightFormValues; readonly typed: RightFormTyped }
  | { readonly ok: false; readonly errors: ReadonlyMap<RightField, RightFieldError>; readonly typed: RightFormTyped };

/** The value of the box that stands for every establishment. */
export const everyEstablishment = 'alle';

export interface RightFormBounds {
  /** Those that may be chosen. */
  readonly codes: readonly string[];
  readonly establishments: readonly EstablishmentNumber[];
  readonly today: LocalDate;
  /** The last day that may be chosen for a right that begins on that day; null: no limit. */
  readonly latest: (code: string, from: LocalDate) => LocalDate | null;
}

/** Reads which right is to be given, for which establishments, from when and until when. */
export function readRightForm(form: URLSearchParams, bounds: RightFormBounds): RightFormRead {
  const typed: RightFormTyped = {
    contexts: form
      .getAll('vestiging')
      .flatMap((value) => value.split(','))
      .slice(0, 10_000)
      .map((value) => value.slice(0, 10)),
    code: (form.get('welk') ?? '').slice(0, 100),
    from: dateTyped(form, 'van'),
    until: dateTyped(form, 'tot'),
  };
  const errors = new Map<RightField, RightFieldError>();
  const code = bounds.codes.length === 1 ? (bounds.codes[0] ?? '') : typed.code;
  if (!bounds.codes.includes(code)) errors.set('welk', 'no-right');
  const contexts = readContexts(typed.contexts, bounds.establishments);
  if (typeof contexts === 'string' && contexts !== 'every') errors.set('vestiging', contexts);
  else if (contexts === 'every' && typed.contexts.some((one) => one !== '' && one !== everyEstablishment)) {
    errors.set('vestiging', 'every-and-some');
  }
  const from = readDate(typed.from);
  if (from === 'not-a-date') errors.set('van', 'not-a-date');
  else if (from !== null && from < bounds.today) errors.set('van', 'from-in-the-past');
  const begins = from === null || from === 'not-a-date' ? bounds.today : from;
  const until = readDate(typed.until);
  const latest = bounds.latest(code, begins);
  if (until === 'not-a-date') errors.set('tot', 'not-a-date');
  else if (until !== null && until < begins) errors.set('tot', 'until-in-the-past');
  else if (until !== null && latest !== null && until > latest) errors.set('tot', 'until-too-far');
  if (errors.size > 0 || contexts === 'no-context' || contexts === 'foreign-context')
    return { ok: false, errors, typed };
  if (from === 'not-a-date' || until === 'not-a-date') return { ok: false, errors, typed };
  return { ok: true, values: { code, contexts, from, until }, typed };
}

/** Establishments as they came in a form. */
export function readContexts(
  values: readonly string[],
  establishments: readonly EstablishmentNumber[],
): Contexts | 'no-context' | 'foreign-context' {
  const named = values.filter((value) => value !== everyEstablishment);
  if (named.some((value) => !establishments.some((number) => number === value))) return 'foreign-context';
  if (values.includes(everyEstablishment)) return 'every';
  const known = establishments.filter((number) => named.includes(number));
  return known.length === 0 ? 'no-context' : known;
}

export function dateTyped(form: URLSearchParams, name: string): DateTyped {
  const part = (of: string): string => (form.get(`${name}-${of}`) ?? '').trim().slice(0, 10);
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** null: nothing was typed. */
export function readDate({ day, month, year }: DateTyped): LocalDate | null | 'not-a-date' {
  if (day === '' && month === '' && year === '') return null;
  if (![day, month].every((text) => /^\d{1,2}$/.test(text)) || !/^\d{4}$/.test(year)) return 'not-a-date';
  return localDate(Number(year), Number(month), Number(day)) ?? 'not-a-date';
}

/** What was typed, as the fields of a form: so that it can be carried on, and changed. */
export const rightFormFields = ({ contexts, code, from, until }: RightFormTyped): readonly [string, string][] => [
  ['welk', code],
  // Every one of them holds for the others too; several stand in one field, with commas.
  ['vestiging', contexts.includes(everyEstablishment) ? everyEstablishment : contexts.join(',')],
  ...dateFields('van', from),
  ...dateFields('tot', until),
];

const dateFields = (name: string, { day, month, year }: DateTyped): readonly [string, string][] => [
  [`${name}-day`, day],
  [`${name}-month`, month],
  [`${name}-year`, year],
];

/** A day as it would have been typed; null: nothing. */
export function asTyped(date: LocalDate | null): DateTyped {
  if (date === null) return { day: '', month: '', year: '' };
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}
