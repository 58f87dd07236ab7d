import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';

/** What somebody may give to others. `every` holds for what comes later too: a new service, a new establishment. */
export interface Bounds {
  /** Codes of rights of the catalogue. */
  readonly services: 'every' | readonly string[];
  readonly establishments: 'every' | readonly EstablishmentNumber[];
  /** May appoint access managers, within these same bounds. */
  readonly mayAppoint: boolean;
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
}

/** Those of who is in charge of everything. */
export const unbounded: Bounds = { services: 'every', establishments: 'every', mayAppoint: true, until: null };

export type Within =
  | { readonly within: true }
  | { readonly within: false; readonly exceeds: 'services' | 'establishments' | 'until' | 'may-not-appoint' };

/**
 * Does `inner` hold nothing that `outer` lacks? Whoever may not appoint gives no bounds to anybody. An empty list holds
 * nothing, and is within everything.
 */
export function within(inner: Bounds, outer: Bounds): Within {
  if (!outer.mayAppoint) return { within: false, exceeds: 'may-not-appoint' };
  if (!covers(outer.services, inner.services)) return { within: false, exceeds: 'services' };
  if (!covers(outer.establishments, inner.establishments)) return { within: false, exceeds: 'establishments' };
  const { until } = outer;
  const tooLong = until !== null && (inner.until === null || inner.until > until);
  return tooLong ? { within: false, exceeds: 'until' } : { within: true };
}

/** Is all of `inner` in `outer`? What is `every` today grows, so no list covers it. */
export const covers = <T extends string>(outer: 'every' | readonly T[], inner: 'every' | readonly T[]): boolean =>
  outer === 'every' || (inner !== 'every' && inner.every((one) => outer.includes(one)));
