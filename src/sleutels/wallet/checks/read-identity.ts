import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { numberClaim } from '../claims-asked.ts';
import type { Claims } from '../read-jwt.ts';
import { refused, type Refused } from '../refusal.ts';
import type { WalletIssuer } from '../trust/wallet-issuers.ts';

/** Who an identification says it is. */
export interface WalletIdentity {
  readonly kind: WalletIssuer['kind'];
  readonly country: string;
  /** By what they are the same the next time: the number of their state, or the key of this wallet. */
  readonly sameAs: { readonly by: 'number' | 'holder-key'; readonly text: string };
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate;
}

const longestName = 100;
const longestNumber = 100;

/** @param shown claims that were checked; `thumbprint` of the holder's key */
export function readIdentity(
  shown: Claims,
  { kind, country }: WalletIssuer,
  thumbprint: string,
): { readonly ok: true; readonly identity: WalletIdentity } | Refused {
  if (shown['issuing_country'] !== country) return refused('wrong-country');
  const [givenName, familyName] = [textIn(shown['given_name'], longestName), textIn(shown['family_name'], longestName)];
  if (givenName === null || familyName === null) return refused('bad-claim', 'a name');
  const { birthdate } = shown;
  const iso = typeof birthdate === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(birthdate);
  const birthDate = iso ? parseLocalDate(birthdate) : null;
  if (birthDate === null) return refused('bad-claim', 'the birth date');
  const given = shown[numberClaim];
  const number = given === undefined ? null : textIn(given, longestNumber);
  if (given !== undefined && number === null) return refused('bad-claim', 'the number');
  const sameAs =
    number === null ? ({ by: 'holder-key', text: thumbprint } as const) : ({ by: 'number', text: number } as const);
  return { ok: true, identity: { kind, country, sameAs, givenName, familyName, birthDate } };
}

const textIn = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest ? value.trim().normalize('NFC') : null;
