/** Seconds that a signed proof of who an application is may live; what the real provider takes from others. */
export const longestAssertion = 600;

/** Clocks differ: as much as the library allows at the other end. */
const tolerance = 15;

/** The longest name of a proof. Names are remembered until the proof expires. */
const longestJti = 256;

/**
 * Why a signed proof (RFC 7523) is refused though its signature, issuer, subject and expiry are good; null when it counts. Its
 * audience is this provider alone, so that nobody who was shown it can use it here. It ends soon, so that it has to be
 * remembered for minutes only.
 * @param now seconds
 */
export function assertionRefusal(
  claims: Readonly<Record<string, unknown>>,
  { issuer, now }: { readonly issuer: string; readonly now: number },
): string | null {
  const { aud, exp, jti } = claims;
  const audience: unknown = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
  if (audience !== issuer) return 'the audience of a client assertion is the issuer, and nobody else';
  if (typeof exp !== 'number' || exp > now + longestAssertion + tolerance) {
    return `a client assertion ends within ${longestAssertion / 60} minutes`;
  }
  return typeof jti === 'string' && jti.length <= longestJti
    ? null
    : `a jti is a text of at most ${longestJti} characters`;
}
