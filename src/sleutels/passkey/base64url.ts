/**
 * Reads base64url without padding (RFC 4648, section 5) in its one spelling.
 * @returns null for any other spelling, for nothing, and for more bytes than `most`
 */
export function fromBase64url(text: unknown, most: number): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string' || text.length > Math.ceil((most * 4) / 3)) return null;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === text ? new Uint8Array(bytes) : null;
}

export const toBase64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
