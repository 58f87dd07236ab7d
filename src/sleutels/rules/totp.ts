import { Secret, TOTP } from 'otpauth';

/**
 * The one-time code of an authenticator app: RFC 6238 with the values that every app understands. That the real
 * key uses these values is assumed, not confirmed (see docs/decisions/006-password-and-code.md).
 */
export const totpValues = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** One step either way is accepted for clocks that differ and people who type slowly (RFC 6238 section 5.2). */
export const driftInSteps = 1;

/** RFC 4226 R6 recommends 160 bits for a secret that we make ourselves. */
export const newSecretBytes = 20;

/** Less is refused whoever made it: 80 bits is what the smallest authenticator apps were given. */
export const smallestSecretBytes = 10;
const largestSecretBytes = 64;

/** Number of the 30-second step in which `at` falls, counted from 1970 (RFC 6238 section 4.2). */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / totpValues.period);

/**
 * The step to which `code` belongs, or null when it is the code of no step around `now`.
 * The caller must still refuse a step that was used before: a code works once (RFC 6238 section 5.2).
 * @param code what the person typed; spaces between the digits are fine, as apps show `123 456`
 */
export function matchedStep(secret: Uint8Array, code: string, now: Date): number | null {
  if (code.length > 20) return null;
  const token = code.replaceAll(/\s/g, '');
  if (!/^[0-9]{6}$/.test(token)) return null;
  const delta = TOTP.validate({
    ...totpValues,
    secret: new Secret({ buffer: exactly(secret) }),
    token,
    timestamp: now.getTime(),
    window: driftInSteps,
  });
  return delta === null ? null : stepAt(now) + delta;
}

/** Text for a QR code, in the form that authenticator apps read. */
export function enrolmentUri(secret: Uint8Array, issuer: string, account: string): string {
  return new TOTP({
    ...totpValues,
    issuer,
    label: account,
    secret: new Secret({ buffer: exactly(secret) }),
  }).toString();
}

/** The secret as people type it over: base32 without padding (RFC 4648 section 6). */
export const secretAsText = (secret: Uint8Array): string => new Secret({ buffer: exactly(secret) }).base32;

/** Reads a secret given as bytes or as base32 text; null when it is neither or has an impossible length. */
export function readSecret(given: string | Uint8Array): Uint8Array | null {
  const bytes = typeof given === 'string' ? fromText(given) : given;
  return bytes !== null && bytes.length >= smallestSecretBytes && bytes.length <= largestSecretBytes ? bytes : null;
}

function fromText(text: string): Uint8Array | null {
  const plain = text.replaceAll(/[\s=]/g, '').toUpperCase();
  return /^[A-Z2-7]{1,128}$/.test(plain) ? Secret.fromBase32(plain).bytes : null;
}

/** A view on a pool (as Buffers are) has neighbours in its ArrayBuffer; the library takes whole ArrayBuffers. */
const exactly = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
