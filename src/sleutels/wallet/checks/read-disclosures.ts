import { createHash } from 'node:crypto';
import { claimsAsked, isAsked } from '../claims-asked.ts';
import { readJson, type Claims } from '../read-jwt.ts';
import type { Presentation } from '../read-presentation.ts';
import { refused, type Refused } from '../refusal.ts';

/**
 * What the holder chose to show (RFC 9901, section 7.1): each disclosure must be one that the issuer put its hash of in
 * the credential, once, and be something that was asked. Only claims at the top are asked, so nothing deeper is read.
 */
export function readDisclosures({
  credential,
  disclosures,
}: Pick<Presentation, 'credential' | 'disclosures'>): { readonly ok: true; readonly shown: Claims } | Refused {
  const { _sd: digests, _sd_alg: hash = 'sha-256' } = credential.claims;
  if (hash !== 'sha-256') return refused('wrong-algorithm', 'of the hashes');
  const known = new Set<unknown>(Array.isArray(digests) ? digests : []);
  const shown = new Map<string, unknown>();
  for (const disclosure of disclosures) {
    // A hash that was used is taken away: a second disclosure with it finds nothing.
    if (!known.delete(createHash('sha256').update(disclosure, 'ascii').digest('base64url'))) {
      return refused(
        disclosures.indexOf(disclosure) === disclosures.lastIndexOf(disclosure)
          ? 'tampered-disclosure'
          : 'repeated-disclosure',
      );
    }
    const read = readJson(disclosure);
    if (!Array.isArray(read) || read.length !== 3) return refused('tampered-disclosure', 'not of a claim');
    const [, name, value] = read as readonly unknown[];
    if (typeof name !== 'string' || !isAsked(name)) return refused('unrequested-claim');
    if (shown.has(name) || Object.hasOwn(credential.claims, name)) return refused('repeated-disclosure');
    shown.set(name, value);
  }
  // An issuer may also leave a claim that we ask in the open.
  for (const name of claimsAsked) {
    if (!shown.has(name) && Object.hasOwn(credential.claims, name)) shown.set(name, credential.claims[name]);
  }
  return { ok: true, shown: Object.fromEntries(shown) };
}
