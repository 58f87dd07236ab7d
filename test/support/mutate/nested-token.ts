import { constants, createCipheriv, createHmac, publicEncrypt, randomBytes, sign, type KeyObject } from 'node:crypto';

const encoded = (part: string | Buffer): string => Buffer.from(part).toString('base64url');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Signs with RS256 whatever the header says, so that it can say anything (RFC 7515, section 5.1). */
export function signedAs(key: KeyObject, header: unknown, payload: unknown): string {
  const input = `${encoded(textOf(header))}.${encoded(Buffer.isBuffer(payload) ? payload : textOf(payload))}`;
  return `${input}.${encoded(sign('sha256', Buffer.from(input), key))}`;
}

/** The old trick against `alg`: a public key, which everybody has, taken for a shared secret. */
export function signedWithSecret(secret: string, header: unknown, payload: unknown): string {
  const input = `${encoded(textOf(header))}.${encoded(textOf(payload))}`;
  return `${input}.${encoded(createHmac('sha256', secret).update(input).digest())}`;
}

/** Encrypts with RSA-OAEP-256 and A128CBC-HS256 whatever the header says (RFC 7516, section 5.1; RFC 7518, 5.2.2). */
export function encryptedAs(key: KeyObject, header: unknown, inside: string): string {
  const [secret, iv] = [randomBytes(32), randomBytes(16)];
  const protectedHeader = encoded(textOf(header));
  const cipher = createCipheriv('aes-128-cbc', secret.subarray(16), iv);
  const ciphertext = Buffer.concat([cipher.update(inside, 'utf8'), cipher.final()]);
  const bits = Buffer.alloc(8);
  bits.writeUInt32BE(protectedHeader.length * 8, 4);
  const mac = createHmac('sha256', secret.subarray(0, 16));
  for (const part of [Buffer.from(protectedHeader), iv, ciphertext, bits]) mac.update(part);
  const wrapped = publicEncrypt({ key, oaepHash: 'sha256', padding: constants.RSA_PKCS1_OAEP_PADDING }, secret);
  return [protectedHeader, ...[wrapped, iv, ciphertext, mac.digest().subarray(0, 16)].map(encoded)].join('.');
}
