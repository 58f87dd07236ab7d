import { verify, type KeyObject } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

/** A signed token that was taken apart; nothing of it is believed yet. */
export interface Jwt {
  readonly text: string;
  readonly header: Claims;
  readonly claims: Claims;
}

const wellFormed = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;

/** @returns null when it is no compact JWS with two JSON objects */
export function readJwt(text: string): Jwt | null {
  if (!wellFormed.test(text)) return null;
  const [head = '', body = '', signature = ''] = text.split('.');
  const [header, claims] = [readObject(head), readObject(body)];
  // One spelling of the signature as well: a changed text is never the same token.
  const isSpelledRight = Buffer.from(signature, 'base64url').toString('base64url') === signature;
  return header === null || claims === null || !isSpelledRight ? null : { text, header, claims };
}

/** A JSON object out of base64url; null for anything else. */
export function readObject(part: string): Claims | null {
  const value = readJson(part);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** JSON out of base64url in its one spelling and right UTF-8; undefined for anything else. */
export function readJson(part: string): unknown {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** HAIP 1.0 demands this one of everybody; nothing else is verified, `none` and shared secrets least of all. */
export const algorithm = 'ES256';

/** Both halves of a signature on P-256. */
const signatureBytes = 64;

export function isSignedBy({ text }: Jwt, key: KeyObject): boolean {
  const end = text.lastIndexOf('.');
  const signature = Buffer.from(text.slice(end + 1), 'base64url');
  if (signature.length !== signatureBytes || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false;
  return verify('sha256', Buffer.from(text.slice(0, end)), { key, dsaEncoding: 'ieee-p1363' }, signature);
}

export const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** Clocks may differ this much, in seconds. */
export const skew = 60;
