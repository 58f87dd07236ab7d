import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { localDate, type LocalDate } from '#belgian/local-date.ts';

export type RightField = 'vestiging' | 'tot';

export type RightFieldError = 'no-context' | 'foreign-context' | 'not-a-date' | 'until-in-the-past' | 'until-too-far';

export interface RightFormTyped {
  /** Numbers of establishments as they came, and `alle`. */
  readonly contexts: readonly string[];
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface RightFormValues {
  readonly contexts: readonly EstablishmentNumber[];
  /** null: nothing was typed */
  readonly until: LocalDate | null;
}

export type RightFormRead =
  | { readonly ok: true; readonly values: RightFormValues; readonly typed: RightFormTyped }
  | { readonly ok: false; readonly errors: ReadonlyMap<RightField, RightFieldError>; readonly typed: RightFormTyped };

/** The value of the box that stands for every establishment. */
export const everyEstablishment = 'alle';

export interface RightFormBounds {
  readonly establishments: readonly EstablishmentNumber[];
  readonly today: LocalDate;
  /** The last day that may be chosen; null: no limit. */
  readonly latest: LocalDate | null;
}

/** Reads for which establishments and until when a right is to be given. */
export function readRightForm(form: URLSearchParams, bounds: RightFormBounds): RightFormRead {
  const part = (name: string): string => (form.get(`tot-${name}`) ?? '').trim().slice(0, 10);
  const typed: RightFormTyped = {
    contexts: form.getAll('vestiging').map((value) => value.slice(0, 10)),
    day: part('day'),
    month: part('month'),
    year: part('year'),
  };
  const errors = new Map<RightField, RightFieldError>();
  const every = typed.contexts.includes(everyEstablishment);
  const named = typed.contexts.filter((value) => value !== everyEstablishment);
  const known = bounds.establishments.filter((number) => every || named.includes(number));
  if (named.some((value) => !bounds.establishments.some((number) => number === value))) {
    errors.set('vestiging', 'foreign-context');
  } else if (known.length === 0) errors.set('vestiging', 'no-context');
  const until = readUntil(typed);
  if (until === 'not-a-date') errors.set('tot', 'not-a-date');
  else if (until !== null && until < bounds.today) errors.set('tot', 'until-in-the-past');
  else if (until !== null && bounds.latest !== null && until > bounds.latest) errors.set('tot', 'until-too-far');
  if (errors.size > 0 || until === 'not-a-date') return { ok: false, errors, typed };
  return { ok: true, values: { contexts: known, until }, typed };
}

function readUntil({ day, month, year }: RightFormTyped): LocalDate | null | 'not-a-date' {
  if (day === '' && month === '' && year === '') return null;
  if (![day, month].every((text) => /^\d{1,2}$/.test(text)) || !/^\d{4}$/.test(year)) return 'not-a-date';
  return localDate(Number(year), Number(month), Number(day)) ?? 'not-a-date';
}
