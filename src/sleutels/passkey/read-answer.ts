import { fromBase64url } from './base64url.ts';
import { refused, type Refused } from './refusal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a browser hands over of a passkey that signed (WebAuthn `AuthenticationResponseJSON`), read but not believed. */
export interface SignedAnswer {
  readonly credentialId: Bytes;
  readonly clientData: Bytes;
  readonly authenticatorData: Bytes;
  readonly signature: Bytes;
  /** The random name that we gave to the person; a passkey that is found by itself always tells it. */
  readonly userHandle: Bytes;
}

/** What a browser hands over of a passkey that was made (`RegistrationResponseJSON`), read but not believed. */
export interface MadeAnswer {
  readonly credentialId: Bytes;
  readonly clientData: Bytes;
  readonly attestation: Bytes;
}

type Fields = Readonly<Record<string, unknown>>;

/** Characters; an answer with the largest RSA key and an attestation is a third of this. */
export const longestAnswer = 12_000;

/** Bytes. A credential identifier has at most 1,023 (WebAuthn Level 2, 6.5.1), a user handle at most 64. */
const most = { credentialId: 1_023, clientData: 2_048, authenticatorData: 2_048, attestation: 6_144, signature: 1_024 };

/** @param text JSON, unread */
export function readSigned(text: string): { readonly ok: true; readonly answer: SignedAnswer } | Refused {
  const read = readOuter(text);
  if (!read.ok) return read;
  const { credentialId, clientData, response } = read;
  const authenticatorData = fromBase64url(response['authenticatorData'], most.authenticatorData);
  const signature = fromBase64url(response['signature'], most.signature);
  const userHandle = fromBase64url(response['userHandle'], 64);
  if (authenticatorData === null || signature === null) return refused('not-an-answer', 'nothing signed');
  if (userHandle === null) return refused('not-an-answer', 'no user handle');
  return { ok: true, answer: { credentialId, clientData, authenticatorData, signature, userHandle } };
}

/** @param text JSON, unread */
export function readMade(text: string): { readonly ok: true; readonly answer: MadeAnswer } | Refused {
  const read = readOuter(text);
  if (!read.ok) return read;
  const { credentialId, clientData, response } = read;
  const attestation = fromBase64url(response['attestationObject'], most.attestation);
  if (attestation === null) return refused('not-an-answer', 'no attestation object');
  return { ok: true, answer: { credentialId, clientData, attestation } };
}

type Outer =
  { readonly ok: true; readonly credentialId: Bytes; readonly clientData: Bytes; readonly response: Fields } | Refused;

function readOuter(text: string): Outer {
  if (text.length > longestAnswer) return refused('too-long');
  const fields = objectIn(text);
  if (fields === null) return refused('not-an-answer', 'not a JSON object');
  const { id, rawId, type, response } = fields;
  if (type !== 'public-key' || id !== rawId) return refused('not-an-answer', 'no public-key credential');
  const credentialId = fromBase64url(id, most.credentialId);
  if (credentialId === null || !isObject(response)) return refused('not-an-answer', 'no credential');
  const clientData = fromBase64url(response['clientDataJSON'], most.clientData);
  if (clientData === null) return refused('not-an-answer', 'no client data');
  return { ok: true, credentialId, clientData, response };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON object in a text; null when there is none. */
export function objectIn(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
