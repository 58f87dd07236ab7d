import { addDays, type LocalDate } from '#belgian/local-date.ts';

/** How often rights are confirmed, and how long a confirmation may wait. Ours: no source says. In days. */
export interface ReviewTerms {
  readonly every: number;
  readonly grace: number;
  /** Without an entry for so long, somebody may not need a right any more. */
  readonly absent: number;
}

/** Before a right ends unconfirmed, holder and managers are warned so many days. */
export const warnedDays = 7;

export interface Reviewed {
  /** The day on which it was given. */
  readonly givenOn: LocalDate;
  /** The day on which it was confirmed last; null: never. */
  readonly confirmedOn: LocalDate | null;
  /** Since when its confirmation is asked; null: it is not. */
  readonly askedOn: LocalDate | null;
  /** When it was warned that it ends; null: it was not. */
  readonly warnedOn: LocalDate | null;
}

export type ReviewStep = 'none' | 'ask' | 'wait' | 'warn' | 'end';

/**
 * What is next for a right: to ask for its confirmation, to warn, to end it. Nothing ends without having been asked for,
 * and warned of, the full number of days before: a job that did not run for a while makes it later, never sooner.
 */
export function reviewStep(
  right: Reviewed,
  { every, grace }: Pick<ReviewTerms, 'every' | 'grace'>,
  on: LocalDate,
): ReviewStep {
  const { givenOn, confirmedOn, askedOn, warnedOn } = right;
  if (askedOn === null) return on >= addDays(confirmedOn ?? givenOn, every) ? 'ask' : 'none';
  if (warnedOn === null) return on >= addDays(askedOn, grace - warnedDays) ? 'warn' : 'wait';
  return on >= addDays(askedOn, grace) && on >= addDays(warnedOn, warnedDays) ? 'end' : 'wait';
}

/** The day on which a right ends when nobody confirms it, as far as it is known. */
export const endsUnless = (
  { askedOn, warnedOn }: Pick<Reviewed, 'askedOn' | 'warnedOn'>,
  grace: number,
): LocalDate | null => {
  if (askedOn === null) return null;
  const [asked, warned] = [addDays(askedOn, grace), warnedOn === null ? askedOn : addDays(warnedOn, warnedDays)];
  return warned > asked ? warned : asked;
};
