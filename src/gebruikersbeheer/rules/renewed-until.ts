import { addDays, daysBetween, type LocalDate } from '#belgian/local-date.ts';

/** So many days before its end a right can be renewed in one press: from the first warning on. */
export const renewableDays = 30;

/** Is it time to renew: does the right end within thirty days? */
export const isRenewable = (until: LocalDate | null, on: LocalDate): boolean =>
  until !== null && until >= on && until <= addDays(on, renewableDays);

/**
 * The last day of a right that is renewed: after its end it goes on for as long again as it was given for, and never
 * beyond the limit. null: the limit leaves nothing to win.
 * @param latest the last day that may be given today; null: no limit
 */
export function renewedUntil(
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate | null },
  latest: LocalDate | null,
): LocalDate | null {
  if (until === null) return null;
  const asLongAgain = addDays(until, daysBetween(from, until) + 1);
  const renewed = latest !== null && asLongAgain > latest ? latest : asLongAgain;
  return renewed > until ? renewed : null;
}
