import type { JWK } from 'jose';
import type { ClientMetadata } from 'oidc-provider';
import type { KeyUrn } from '../rules/accepted-keys.ts';
import type { ApiAgreement } from './api-agreement.ts';

/** What was agreed with an application: where people may be sent, what it may learn, which keys it takes. */
export interface ClientDossier {
  readonly clientId: string;
  /** What people read on the sign-in page. */
  readonly name: string;
  /** Proved with basic or in the body; absent for an application that signs its requests. */
  readonly clientSecret?: string;
  /** Public keys with which it signs (private_key_jwt, RFC 7523), instead of a secret. */
  readonly publicKeys?: readonly JWK[];
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly keys: readonly KeyUrn[];
  /** Keys that its sign-in page shows first, in this order; the others follow in the order of the deployment. */
  readonly keysFirst?: readonly KeyUrn[];
  /**
   * `person`: signs in the person only (target group BUR). Otherwise the right, or the rights, that give a capacity:
   * enterprises and authorities in which the person holds one of them, and nobody without it enters.
   */
  readonly capacities: 'person' | { readonly right: string; readonly orRights?: readonly string[] };
  readonly requirePkce: boolean;
  /** The ID token names the key that was used, also when the request had no `acr_values`. */
  readonly namesKey?: boolean;
  readonly backchannelLogoutUri?: string;
  /** Where *Terug* and a failed sign-in lead. */
  readonly homeUri: string;
  /** What its own programs may ask of our APIs; absent: nothing. It needs public keys. */
  readonly api?: ApiAgreement;
}

/** The codes of the rights that let somebody in; none when the application takes anybody as a person. */
export const rightsThatOpen = ({ capacities }: Pick<ClientDossier, 'capacities'>): readonly string[] =>
  capacities === 'person' ? [] : [capacities.right, ...(capacities.orRights ?? [])];

/** The dossier in the words of OpenID Connect Dynamic Client Registration 1.0, as oidc-provider takes it. */
export const clientMetadata = (dossier: ClientDossier, working: readonly KeyUrn[]): ClientMetadata => ({
  client_id: dossier.clientId,
  client_name: dossier.name,
  client_uri: dossier.homeUri,
  redirect_uris: [...dossier.redirectUris],
  post_logout_redirect_uris: [...dossier.postLogoutRedirectUris],
  scope: dossier.scopes.join(' '),
  // An application without an address to come back to signs nobody in: its programs call our APIs, and no more.
  response_types: dossier.redirectUris.length === 0 ? [] : ['code'],
  grant_types: [
    ...(dossier.redirectUris.length === 0 ? [] : ['authorization_code']),
    ...(dossier.api === undefined ? [] : ['client_credentials']),
  ],
  id_token_signed_response_alg: 'RS256',
  ...(dossier.namesKey === true
    ? { default_acr_values: dossier.keys.filter((key) => working.includes(key)), require_auth_time: true }
    : {}),
  ...proofOf(dossier),
  ...(dossier.backchannelLogoutUri === undefined
    ? {}
    : { backchannel_logout_uri: dossier.backchannelLogoutUri, backchannel_logout_session_required: true }),
});

/** @throws Error when the dossier gives the application no way, or a way too weak, to prove who it is */
function proofOf({ clientId, clientSecret, publicKeys, api }: ClientDossier): Partial<ClientMetadata> {
  if (publicKeys !== undefined) {
    const keys = publicKeys.map((key) => ({ ...key, kty: key.kty ?? 'RSA' }));
    return { token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'RS256', jwks: { keys } };
  }
  if (api !== undefined)
    throw new Error(`the programs of ${clientId} sign their requests: its dossier needs public keys`);
  if (clientSecret === undefined) throw new Error(`the dossier of ${clientId} has neither a secret nor public keys`);
  // The credentials may also come in the body: the library takes basic and post alike.
  return { token_endpoint_auth_method: 'client_secret_basic', client_secret: clientSecret };
}
