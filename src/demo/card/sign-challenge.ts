import { createHash, sign } from 'node:crypto';
import type { CertifiedKey } from './certified-key.ts';

export interface ToSign {
  readonly card: CertifiedKey;
  /** Of the page that asks: `https://host[:port]`, without a slash at the end. */
  readonly origin: string;
  /** The text that the page was given. */
  readonly nonce: string;
}

/**
 * What the Web eID application does after the PIN: the card signs the hash of the origin and the hash of the nonce.
 * @returns the token as JSON, as `webeid.authenticate` gives it to a page
 */
export function signChallenge({ card, origin, nonce }: ToSign): string {
  const { kind, privateKey } = card.keys;
  const hash = kind === 'ec' ? 'sha384' : 'sha256';
  const digest = (text: string): Buffer => createHash(hash).update(text, 'utf8').digest();
  const signed = Buffer.concat([digest(origin), digest(nonce)]);
  return JSON.stringify({
    action: 'web-eid:authenticate-success',
    algorithm: kind === 'ec' ? 'ES384' : 'RS256',
    appVersion: 'https://web-eid.eu/web-eid-app/releases/2.7.0+965',
    format: 'web-eid:1.0',
    signature: sign(hash, signed, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64'),
    unverifiedCertificate: card.certificate.toString('base64'),
  });
}
