/**
 * Whether a text is a compact token (RFC 7515, section 7.1) with every part in the one spelling of its bytes: decoders
 * skip spaces and unused bits, and then a changed text would be the same token (RFC 7515, section 5.2, step 2).
 * @param parts three when signed, five when encrypted
 */
export function isCompactToken(token: string, parts: 3 | 5): boolean {
  const all = token.split('.');
  return all.length === parts && all.every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}
