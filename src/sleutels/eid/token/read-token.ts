import { fromBase64 } from '../base64.ts';
import { refused, type Refused } from '../refusal.ts';
import { tokenAlgorithms, type TokenAlgorithm } from './algorithms.ts';

/** What the browser extension hands over, read but not believed. */
export interface EidToken {
  /** Base64 as it came: the same text is the same certificate. */
  readonly certificate: string;
  readonly algorithm: TokenAlgorithm;
  readonly signature: Buffer;
}

export type TokenRead = { readonly ok: true; readonly token: EidToken } | Refused;

const shortest = 100;
const longest = 10_000;

/** Web eID, "Token format": major version 1; a minor version only adds fields. */
const knownFormat = /^web-eid:1(?:\.\d{1,3})?$/;

/**
 * Reads a Web eID authentication token.
 * @param text JSON; refused unread outside 100 to 10,000 characters, as the Web eID libraries do
 */
export function readToken(text: string): TokenRead {
  if (text.length > longest) return refused('too-long');
  if (text.length < shortest) return refused('not-a-token', 'too short');
  const fields = fieldsOf(text);
  if (fields === null) return refused('not-a-token', 'not a JSON object');
  const { format, algorithm, signature, unverifiedCertificate } = fields;
  if (typeof format !== 'string') return refused('not-a-token', 'no format');
  if (!knownFormat.test(format)) return refused('unknown-format');
  if (typeof algorithm !== 'string') return refused('not-a-token', 'no algorithm');
  const known = tokenAlgorithms.get(algorithm);
  if (known === undefined) return refused('unknown-algorithm');
  const signatureBytes = typeof signature === 'string' ? fromBase64(signature) : null;
  if (signatureBytes === null) return refused('not-a-token', 'no signature in base64');
  if (typeof unverifiedCertificate !== 'string') return refused('not-a-token', 'no certificate');
  return { ok: true, token: { certificate: unverifiedCertificate, algorithm: known, signature: signatureBytes } };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
