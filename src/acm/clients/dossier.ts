import type { ClientMetadata } from 'oidc-provider';
import type { KeyUrn } from '../rules/accepted-keys.ts';

/** What was agreed with an application: where people may be sent, what it may learn, which keys it takes. */
export interface ClientDossier {
  readonly clientId: string;
  /** What people read on the sign-in page. */
  readonly name: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly keys: readonly KeyUrn[];
  /**
   * `person`: signs in the person only (target group BUR). Otherwise the right that gives a capacity: enterprises and
   * authorities in which the person holds it, and nobody without it enters.
   */
  readonly capacities: 'person' | { readonly right: string };
  readonly requirePkce: boolean;
  readonly backchannelLogoutUri?: string;
  /** Where *Terug* and a failed sign-in lead. */
  readonly homeUri: string;
}

/** The dossier in the words of OpenID Connect Dynamic Client Registration 1.0, as oidc-provider takes it. */
export const clientMetadata = (dossier: ClientDossier): ClientMetadata => ({
  client_id: dossier.clientId,
  client_name: dossier.name,
  client_secret: dossier.clientSecret,
  client_uri: dossier.homeUri,
  redirect_uris: [...dossier.redirectUris],
  post_logout_redirect_uris: [...dossier.postLogoutRedirectUris],
  scope: dossier.scopes.join(' '),
  response_types: ['code'],
  grant_types: ['authorization_code'],
  id_token_signed_response_alg: 'RS256',
  // Basic; the credentials may also come in the body, see the provider's settings.
  token_endpoint_auth_method: 'client_secret_basic',
  ...(dossier.backchannelLogoutUri === undefined
    ? {}
    : { backchannel_logout_uri: dossier.backchannelLogoutUri, backchannel_logout_session_required: true }),
});
