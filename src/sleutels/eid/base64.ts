/**
 * Reads base64 (RFC 4648, section 4) in its one spelling: with padding, without spaces, unused bits zero.
 * @returns null for any other spelling, so that a changed text is never the same bytes
 */
export function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : null;
}
