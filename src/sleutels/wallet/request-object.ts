import { SignJWT } from 'jose';
import type { AccessKey } from './access-key.ts';
import type { WalletPending } from './pending.ts';
import type { DcqlAsked } from './query.ts';

/** The content encryptions of HAIP 1.0. */
export const contentEncryptions = ['A128GCM', 'A256GCM'] as const;

export interface RequestObject {
  readonly pending: WalletPending;
  readonly responseUri: URL;
  readonly query: DcqlAsked;
  readonly now: Date;
  readonly until: Date;
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** What the wallet fetches: our signed question (OpenID4VP 1.0, section 5; RFC 9101), for static discovery. */
export function signRequest(
  { key, chain, clientId }: AccessKey,
  { pending, responseUri, query, now, until }: RequestObject,
): Promise<string> {
  const { kty, crv, x, y, kid } = pending.key;
  return new SignJWT({
    response_type: 'vp_token',
    response_mode: 'direct_post.jwt',
    client_id: clientId,
    response_uri: responseUri.href,
    nonce: pending.nonce,
    state: pending.state,
    dcql_query: query,
    client_metadata: {
      jwks: { keys: [{ kty, crv, x, y, kid, use: 'enc', alg: 'ECDH-ES' }] },
      encrypted_response_enc_values_supported: contentEncryptions,
      vp_formats_supported: { 'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] } },
    },
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'oauth-authz-req+jwt', x5c: [...chain] })
    .setAudience('https://self-issued.me/v2')
    .setIssuedAt(seconds(now))
    .setExpirationTime(seconds(until))
    .sign(key);
}
