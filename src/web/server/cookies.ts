import type { SiteName } from '#store/systems.ts';
import type { CookieToSet } from '../visit.ts';
import type { CookieSerializeOptions } from '@fastify/cookie';

/**
 * Cookies are shared over all ports of a host, so each name carries its system. On https the `__Host-` prefix ties
 * a cookie to exactly this host; on http://localhost browsers refuse that prefix.
 */
export const cookieName = (system: SiteName, secure: boolean, name: string): string =>
  `${secure ? '__Host-' : ''}${system}-${name}`;

/** `SameSite=Lax`: a strict cookie would be lost on the way back from a foreign issuer. */
export const cookieOptions = (secure: boolean, cookie?: CookieToSet): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  secure,
  sameSite: 'lax',
  ...(cookie?.maxAgeSeconds === undefined ? {} : { maxAge: cookie.maxAgeSeconds }),
});
