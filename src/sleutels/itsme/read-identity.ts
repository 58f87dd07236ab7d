import { parseInsz, type Insz, type InszParsed } from '#belgian/insz.ts';
import { acrOf, deviceClaim, nationalNumberClaim, ongoingCallClaim, type ItsmeLevel } from './claim-names.ts';
import type { Claims } from './read-token.ts';
import { refused, type Refused } from './refusal.ts';

/** Who itsme says it is. */
export interface ItsmeIdentity {
  /** The account: it changes when somebody makes a new one. */
  readonly sub: string;
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  readonly level: ItsmeLevel;
  /** The person was on the telephone while they confirmed. */
  readonly ongoingCall: boolean;
  /** The phone as itsme names it, shortened. */
  readonly device: string | null;
}

export interface IdentityRules {
  /** The code was asked for, and a fingerprint does not do. */
  readonly advanced: boolean;
  readonly duringCall: 'warn' | 'refuse';
}

const longestName = 100;

/** @param about claims of the answer about the person, `idToken` those of the ID token; both checked */
export function readIdentity(
  idToken: Claims,
  about: Claims,
  { advanced, duringCall }: IdentityRules,
): { readonly ok: true; readonly identity: ItsmeIdentity } | Refused {
  const level: ItsmeLevel | null =
    idToken['acr'] === acrOf.advanced ? 'advanced' : idToken['acr'] === acrOf.basic ? 'basic' : null;
  if (level === null || (advanced && level !== 'advanced')) return refused('level-too-low');
  const [number, again = number] = [about, idToken].flatMap(numberIn);
  if (number?.ok !== true) return refused('no-national-number', number?.because);
  if (!(again?.ok === true && again.insz === number.insz)) return refused('no-national-number', 'two that differ');
  const [givenName, familyName] = [nameIn(about, 'given_name'), nameIn(about, 'family_name')];
  if (givenName === null || familyName === null) return refused('no-name');
  const ongoingCall = isTrue(about[ongoingCallClaim]) || isTrue(idToken[ongoingCallClaim]);
  if (ongoingCall && duringCall === 'refuse') return refused('during-call');
  return {
    ok: true,
    identity: {
      sub: String(idToken['sub']),
      insz: number.insz,
      givenName,
      familyName,
      level,
      ongoingCall,
      device: deviceIn(about[deviceClaim] ?? idToken[deviceClaim]),
    },
  };
}

/** Asked for in both answers, and in one at least. */
function numberIn(claims: Claims): readonly InszParsed[] {
  const value = claims[nationalNumberClaim] ?? null;
  return value === null ? [] : [parseInsz(typeof value === 'string' ? value : '')];
}

function nameIn(claims: Claims, claim: string): string | null {
  const value = claims[claim];
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestName ? value.trim() : null;
}

/** The documentation does not say whether it comes as a boolean or as text. */
const isTrue = (value: unknown): boolean => value === true || value === 'true';

const deviceIn = (value: unknown): string | null =>
  value === undefined || value === null
    ? null
    : (typeof value === 'string' ? value : JSON.stringify(value))
        .replaceAll(/[^\p{L}\p{N} .,:_()/-]/gu, '')
        .slice(0, 100);
