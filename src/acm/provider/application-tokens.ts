import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { OfferedApi } from '../clients/api-agreement.ts';
import type { ClientDossier } from '../clients/dossier.ts';
import { apiScopes } from '../rules/api-scopes.ts';
import { assertionRefusal } from '../rules/client-assertion.ts';
import { roleScopesOf } from './claims.ts';
import { lifetimes } from './lifetimes.ts';

export interface ApplicationTokenDeps {
  readonly apis: readonly OfferedApi[];
  readonly dossierOf: (clientId: string) => Promise<ClientDossier | null>;
  readonly clock: () => Date;
}

type Indicators = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>;

export const clientCredentials = 'client_credentials';

/**
 * Tokens for the programs of applications (RFC 6749 4.4): each names the one API that it is for (RFC 8707) and is a JWT
 * that the API checks by itself (RFC 9068). Scopes come from the dossier, read at this moment.
 */
export const apiIndicators = ({ apis, dossierOf }: ApplicationTokenDeps): Indicators => ({
  enabled: true,
  defaultResource: async (ctx) => {
    if (isForApplication(ctx)) throw new errors.InvalidTarget('name the API that the token is for, as resource');
    return [];
  },
  useGrantedResource: async () => false,
  getResourceServerInfo: async (ctx, resource, client) => {
    const api = apis.find(({ resource: { href } }) => href === resource);
    // People who sign in get tokens of their own kind: no API of ours takes them.
    if (api === undefined || !isForApplication(ctx)) throw new errors.InvalidTarget('no API has this address');
    const agreed = (await dossierOf(client.clientId))?.api;
    const { scope } = ctx.oidc.params ?? {};
    const decision = apiScopes(typeof scope === 'string' ? scope : undefined, agreed?.scopes ?? [], api.scopes);
    if (!decision.granted) throw new errors.InvalidScope(refusals[decision.because], decision.which);
    return {
      scope: decision.scopes.join(' '),
      audience: api.resource.href,
      accessTokenFormat: 'jwt',
      accessTokenTTL: lifetimes.ClientCredentials,
      jwt: { sign: { alg: 'RS256' } },
    };
  },
});

const refusals = {
  'no-scope': 'name the scopes that the token is for',
  'not-in-dossier': 'the dossier of this application does not have every scope that was asked for',
  'not-of-this-api': 'this API does not have every scope that was asked for',
} as const;

/**
 * What the API must know besides: who calls, of which companies it may know, about which rights, and with which scopes
 * its sign-ins ask for the roles that rights become.
 */
export const applicationClaims =
  ({ dossierOf }: ApplicationTokenDeps): NonNullable<Configuration['extraTokenClaims']> =>
  async (_ctx, token) => {
    if (token.kind !== 'ClientCredentials') return undefined;
    const dossier = token.clientId === undefined ? null : await dossierOf(token.clientId);
    if (dossier?.api === undefined) throw new errors.InvalidClient('the dossier has no agreement about APIs');
    const { companies, rights } = dossier.api;
    return { vo_applicatienaam: dossier.name, companies, rights, role_scopes: roleScopesOf(dossier.scopes) };
  };

/** @throws InvalidClientAuth for a proof that is for others too, or that lives too long to be remembered */
export const checkAssertion =
  ({ clock }: ApplicationTokenDeps): NonNullable<Configuration['assertJwtClientAuthClaimsAndHeader']> =>
  async (ctx, claims) => {
    const now = Math.floor(clock().getTime() / 1000);
    const refusal = assertionRefusal(claims, { issuer: ctx.oidc.issuer, now });
    if (refusal !== null) throw new errors.InvalidClientAuth(refusal);
  };

const isForApplication = (ctx: KoaContextWithOIDC): boolean =>
  ctx.oidc.route === 'token' && ctx.oidc.params?.['grant_type'] === clientCredentials;
