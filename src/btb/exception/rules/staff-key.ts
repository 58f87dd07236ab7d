import { keysOfTheRealOne } from '../../rules/keys-accepted.ts';

/** So long after it was used, a key counts as used now: time to read the documents of one request. */
const minutesOfNow = 15;

/** Clocks differ a little. */
const skewSeconds = 60;

export interface UsedKey {
  /** As the ID token names it; null: not told. */
  readonly acr: string | null;
  /** Seconds since 1970; null: not told. */
  readonly authTime: number | null;
}

/** Is this a key of level high (eID, itsme)? Staff see nothing with less, whatever BTB takes of others. */
export const isStaffKey = ({ acr }: Pick<UsedKey, 'acr'>): boolean => keysOfTheRealOne.some((key) => key === acr);

/** Was it used now? Staff decide nothing in a session that was left open. */
export function isKeyUsedNow({ authTime }: Pick<UsedKey, 'authTime'>, now: Date): boolean {
  if (authTime === null) return false;
  const age = now.getTime() / 1_000 - authTime;
  return age <= minutesOfNow * 60 && age >= -skewSeconds;
}
