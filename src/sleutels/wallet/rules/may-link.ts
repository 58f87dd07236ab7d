import { foldName, sameName } from '#belgian/fold-name.ts';
import { birthDateOf, type Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';

/** Whom the office saw. */
export interface SeenPerson {
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
}

/** Whom the wallet names. */
export interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate;
}

export type LinkDecision =
  | { readonly may: 'link' }
  /** The person has a wallet already: the new one takes its place once they say so. */
  | { readonly may: 'replace' }
  | { readonly may: 'not'; readonly because: 'another-person' | 'key-blocked' };

/**
 * May this wallet become a key of whom the code was for? A code that was lost is worth nothing in the wallet of somebody
 * with another name or birth date. A blocked wallet is not got round with a new one.
 * @param other the wallet that the person has now
 */
export function mayLink(seen: SeenPerson, named: NamedPerson, other: 'open' | 'blocked' | null): LinkDecision {
  if (!sameName(seen.familyName, named.familyName)) return { may: 'not', because: 'another-person' };
  const birthDate = birthDateOf(seen.insz);
  // A BIS number may hold no birth date; then the first of the given names stands in for it.
  const agrees = birthDate === null ? sameFirstName(seen, named) : birthDate === named.birthDate;
  if (!agrees) return { may: 'not', because: 'another-person' };
  if (other === 'blocked') return { may: 'not', because: 'key-blocked' };
  return { may: other === null ? 'link' : 'replace' };
}

const firstName = ({ givenName }: { readonly givenName: string }): string => foldName(givenName).split(' ')[0] ?? '';

const sameFirstName = (one: SeenPerson, other: NamedPerson): boolean =>
  firstName(one) !== '' && firstName(one) === firstName(other);
