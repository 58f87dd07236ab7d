import { createHash } from 'node:crypto';
import { acrOf, deviceClaim, nationalNumberClaim, ongoingCallClaim } from './claim-names.ts';
import type { ItsmeMetadata } from './metadata.ts';

/** What the browser is sent with must come back with it; kept by the caller, for one sign-in, once. */
export interface ItsmePending {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636) */
  readonly codeVerifier: string;
}

export interface AuthorizationRequest {
  readonly clientId: string;
  readonly serviceCode: string;
  readonly redirectUri: URL;
  readonly advanced: boolean;
  readonly language: 'nl' | 'fr' | 'de' | 'en';
  readonly pending: ItsmePending;
}

/** Asked for beside the scopes, and where the answer must stand. */
const claims = {
  id_token: { [nationalNumberClaim]: { essential: true } },
  userinfo: {
    [nationalNumberClaim]: { essential: true },
    [ongoingCallClaim]: null,
    [deviceClaim]: null,
  },
};

/** The address to which a person goes to sign in. */
export function authorizationUrl(
  { authorization }: Pick<ItsmeMetadata, 'authorization'>,
  { clientId, serviceCode, redirectUri, advanced, language, pending }: AuthorizationRequest,
): URL {
  const url = new URL(authorization);
  for (const [name, value] of Object.entries({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri.href,
    scope: `openid service:${serviceCode} profile eid`,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: createHash('sha256').update(pending.codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    acr_values: advanced ? acrOf.advanced : acrOf.basic,
    ui_locales: language,
    claims: JSON.stringify(claims),
  })) {
    url.searchParams.set(name, value);
  }
  return url;
}
