import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { RelyingParty } from './relying-party.ts';

export interface LogoutNotice {
  readonly sid: string | null;
  readonly sub: string | null;
  readonly jti: string;
  /** When the provider wrote it (`iat`). */
  readonly issuedAt: Date;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';

/** Seconds that a logout token may be old. */
const freshness = 300;

/** OpenID Connect Back-Channel Logout 1.0, section 2.6: every check, in its order. */
export function logoutTokens(rp: RelyingParty): {
  readonly verify: (token: string, now: Date) => Promise<LogoutNotice>;
} {
  let keys: { readonly uri: string; readonly get: JWTVerifyGetKey } | null = null;
  return {
    /** @throws Error when any check fails */
    verify: async (token, now) => {
      const { issuer, jwksUri } = await rp.metadata();
      if (keys?.uri !== jwksUri.href)
        keys = { uri: jwksUri.href, get: createRemoteJWKSet(jwksUri, { timeoutDuration: 5_000 }) };
      const { payload } = await jwtVerify(token, keys.get, {
        issuer,
        audience: rp.options.clientId,
        algorithms: ['RS256'],
        typ: 'logout+jwt',
        maxTokenAge: freshness,
        clockTolerance: 30,
        currentDate: now,
        requiredClaims: ['jti', 'iat'],
      });
      const { events, sid, sub, jti, iat = 0 } = payload;
      if (typeof events !== 'object' || events === null || !(event in events))
        throw new Error('the token is no logout token');
      if ('nonce' in payload) throw new Error('a logout token carries no nonce');
      if (typeof sid !== 'string' && typeof sub !== 'string')
        throw new Error('the token names neither session nor person');
      return {
        sid: typeof sid === 'string' ? sid : null,
        sub: typeof sub === 'string' ? sub : null,
        jti: String(jti),
        issuedAt: new Date(iat * 1000),
      };
    },
  };
}
