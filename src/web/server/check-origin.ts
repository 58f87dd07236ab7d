/**
 * A request that changes something must come from a page of the same origin (OWASP: standard headers to verify
 * origin). Browsers send Origin with every POST; what sends none is no browser page of ours.
 */
export function comesFromOwnPage(origin: string | undefined, publicOrigin: string): boolean {
  return origin === publicOrigin;
}
