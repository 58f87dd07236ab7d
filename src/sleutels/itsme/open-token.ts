import { compactDecrypt, decodeProtectedHeader, errors, type ProtectedHeaderParameters } from 'jose';
import { isCompactToken } from './is-compact-token.ts';
import type { ItsmeKeys } from './own-keys.ts';
import { refused, type Refused } from './refusal.ts';

/** Real tokens are under 8 kB, a photo not asked for. */
export const longestToken = 10_000;

export type Opened = { readonly ok: true; readonly jws: string } | Refused;

/** itsme encrypts with these and with nothing else (its discovery document). */
const [keyAlgorithm, contentAlgorithm] = ['RSA-OAEP-256', 'A128CBC-HS256'];

/** Takes the signed token out of what itsme encrypted for us (RFC 7519, section 11.2: signed first, then encrypted). */
export async function openToken(token: string, { encryption }: Pick<ItsmeKeys, 'encryption'>): Promise<Opened> {
  if (token.length > longestToken) return refused('not-an-answer', 'too long');
  if (isCompactToken(token, 3)) return refused('not-encrypted');
  if (!isCompactToken(token, 5)) return refused('not-an-answer', 'no token');
  const header = headerOf(token);
  if (header === null) return refused('not-an-answer', 'no header');
  if (header.alg !== keyAlgorithm || header['enc'] !== contentAlgorithm || 'zip' in header) {
    return refused('wrong-encryption-algorithm');
  }
  const named = encryption.filter(({ kid }) => header.kid === undefined || header.kid === kid);
  if (named.length === 0) return refused('unknown-encryption-key');
  for (const { key } of named) {
    try {
      const { plaintext } = await compactDecrypt(token, key, {
        keyManagementAlgorithms: [keyAlgorithm],
        contentEncryptionAlgorithms: [contentAlgorithm],
      });
      return { ok: true, jws: new TextDecoder('utf-8', { fatal: true }).decode(plaintext) };
    } catch (error) {
      // A token without a kid may be for one of the older keys.
      if (!(error instanceof errors.JWEDecryptionFailed)) return refused('cannot-be-decrypted');
    }
  }
  return refused('cannot-be-decrypted');
}

function headerOf(token: string): ProtectedHeaderParameters | null {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return null;
  }
}
