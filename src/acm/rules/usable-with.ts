import { kindOfUrn } from './accepted-keys.ts';

/**
 * Does what a right opens open with the key that was used? A right may ask for keys of its own beside those of the
 * application: whoever came in with another one can do nothing with it.
 * @param keys short names; null: every key that the application takes
 * @param used URN of the key; undefined when it is not known, which opens only what every key opens
 */
export const usableWith = (keys: readonly string[] | null, used: string | undefined): boolean =>
  keys === null || (used !== undefined && keys.includes(kindOfUrn(used)));
