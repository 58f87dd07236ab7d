import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseInsz } from '#belgian/insz.ts';
import type { SignedIn } from './signed-in.ts';

type Claims = Readonly<Record<string, unknown>>;

const textOf = (claims: Claims, name: string): string | null => {
  const value = claims[name];
  return typeof value === 'string' && value !== '' && value.length <= 300 ? value : null;
};

const required = (claims: Claims, name: string): string => {
  const value = textOf(claims, name);
  if (value === null) throw new Error(`the ID token lacks ${name}`);
  return value;
};

/** An array even for one value; a provider that sends a lone string is understood too. */
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one): one is string => typeof one === 'string' && one.length <= 300)
    .slice(0, 1000);

/**
 * Reads the claims of an ID token whose signature, issuer, audience, times and nonce were checked.
 * @throws Error when a claim that we asked for is missing, is no text, or when a key was used that we do not accept
 */
export function parseClaims(
  claims: Claims,
  expected: { readonly scopes: readonly string[]; readonly acrValues: readonly string[] | null },
): SignedIn {
  const acr = textOf(claims, 'acr');
  if (expected.acrValues !== null && (acr === null || !expected.acrValues.includes(acr))) {
    throw new Error('the digital key that was used is not accepted here');
  }
  const rrn = expected.scopes.includes('rrn') ? parseInsz(required(claims, 'rrn')) : null;
  if (rrn !== null && !rrn.ok) throw new Error('the claim rrn is no national number');
  const code = textOf(claims, 'vo_orgcode');
  const number = code === null ? null : parseEnterpriseNumber(code);
  const authTime = claims['auth_time'];
  return {
    sub: required(claims, 'sub'),
    voId: required(claims, 'vo_id'),
    givenName: textOf(claims, 'given_name') ?? '',
    familyName: required(claims, 'family_name'),
    acr,
    rrn: rrn?.ok === true ? rrn.insz : null,
    targetGroup: textOf(claims, 'vo_doelgroepcode'),
    organisation: number?.ok === true ? { number: number.number, name: textOf(claims, 'vo_orgnaam') ?? '' } : null,
    roles: listOf(claims['wsedienstencheques_rol_3d'] ?? []),
    authTime: typeof authTime === 'number' ? authTime : null,
  };
}
