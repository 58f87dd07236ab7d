import type { Bounds } from '#btb/index.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { dateTyped, everyEstablishment, readContexts, readDate, type DateTyped } from './right-form.ts';

export type BoundsField = 'rechten' | 'vestiging' | 'tot';

export type BoundsFieldError = 'no-service' | 'no-context' | 'foreign-context' | 'not-a-date' | 'until-in-the-past';

export interface BoundsTyped {
  /** Codes of rights, and `alle`. */
  readonly services: readonly string[];
  readonly contexts: readonly string[];
  readonly mayAppoint: boolean;
  readonly until: DateTyped;
}

export type BoundsRead =
  | { readonly ok: true; readonly bounds: Bounds; readonly typed: BoundsTyped }
  | { readonly ok: false; readonly errors: ReadonlyMap<BoundsField, BoundsFieldError>; readonly typed: BoundsTyped };

export interface BoundsChoice {
  readonly codes: readonly string[];
  readonly establishments: readonly EstablishmentNumber[];
  readonly today: LocalDate;
}

/** Reads what an administrator may give: which rights, for which establishments, to appoint or not, until when. */
export function readBoundsForm(form: URLSearchParams, { codes, establishments, today }: BoundsChoice): BoundsRead {
  const all = (name: string): readonly string[] =>
    form
      .getAll(name)
      .slice(0, 10_000)
      .map((value) => value.slice(0, 100));
  const typed: BoundsTyped = {
    services: all('rechten'),
    contexts: all('vestiging'),
    mayAppoint: form.get('benoemen') === 'ja',
    until: dateTyped(form, 'tot'),
  };
  const errors = new Map<BoundsField, BoundsFieldError>();
  const services = typed.services.includes(everyEstablishment)
    ? 'every'
    : codes.filter((code) => typed.services.includes(code));
  if (services.length === 0) errors.set('rechten', 'no-service');
  const contexts = readContexts(typed.contexts, establishments);
  if (contexts === 'no-context' || contexts === 'foreign-context') errors.set('vestiging', contexts);
  const until = readDate(typed.until);
  if (until === 'not-a-date') errors.set('tot', 'not-a-date');
  else if (until !== null && until < today) errors.set('tot', 'until-in-the-past');
  if (errors.size > 0 || contexts === 'no-context' || contexts === 'foreign-context' || until === 'not-a-date') {
    return { ok: false, errors, typed };
  }
  return { ok: true, bounds: { services, establishments: contexts, mayAppoint: typed.mayAppoint, until }, typed };
}
