import { compactVerify, decodeProtectedHeader, errors } from 'jose';
import { isCompactToken } from './is-compact-token.ts';
import { longestToken } from './open-token.ts';
import type { ProviderKeys } from './provider-keys.ts';
import { refused, type Refused } from './refusal.ts';

export type Claims = Readonly<Record<string, unknown>>;

export type Read = { readonly ok: true; readonly claims: Claims } | Refused;

/** itsme signs with this and with nothing else: `none` and shared secrets are refused before a key is looked for. */
const algorithm = 'RS256';

/**
 * The claims of a token that itsme signed; nothing in them is checked yet.
 * @throws Error when itsme does not answer for its keys
 */
export async function readToken(jws: string, keys: ProviderKeys): Promise<Read> {
  if (jws.length > longestToken) return refused('not-an-answer', 'too long');
  const header = headerOf(jws);
  if (header === null) return refused('not-signed');
  if (header.alg !== algorithm || 'crit' in header)
    return refused('wrong-algorithm', typeof header.alg === 'string' ? header.alg : 'no text');
  const key = typeof header.kid === 'string' ? await keys.find(header.kid) : null;
  if (key === null) return refused('unknown-signing-key');
  try {
    const { payload } = await compactVerify(jws, key, { algorithms: [algorithm] });
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? { ok: true, claims: { ...claims } }
      : refused('not-an-answer', 'no claims');
  } catch (error) {
    return error instanceof errors.JWSSignatureVerificationFailed
      ? refused('bad-signature')
      : refused('not-an-answer', 'no token');
  }
}

function headerOf(jws: string) {
  if (!isCompactToken(jws, 3)) return null;
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return null;
  }
}
