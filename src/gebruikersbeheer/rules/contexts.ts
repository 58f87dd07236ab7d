import type { EstablishmentNumber } from '#belgian/establishment-number.ts';

/** For which establishments a right holds. `every` follows them: one that opens is in it, one that closes is not. */
export type Contexts = 'every' | readonly EstablishmentNumber[];

/** Have the two an establishment in common? */
export const overlap = (one: Contexts, other: Contexts): boolean => {
  if (one === 'every') return other === 'every' || other.length > 0;
  return other === 'every' ? one.length > 0 : one.some((context) => other.includes(context));
};

/** Each of these establishments, as far as the right holds for it. */
export const contextsAmong = (
  contexts: Contexts,
  establishments: readonly EstablishmentNumber[],
): readonly EstablishmentNumber[] => (contexts === 'every' ? establishments : contexts);
