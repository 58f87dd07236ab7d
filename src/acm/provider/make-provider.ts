import { errors, Provider, type Adapter, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Keys } from '#keys/keys-file.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Person } from '#sleutels/index.ts';
import type { Language } from '#web/languages.ts';
import { chosenCapacity, citizen, keyOfGrant, type ChosenCapacity } from '../capacity.ts';
import { clientMetadata, type ClientDossier } from '../clients/dossier.ts';
import type { KeyUrn } from '../rules/accepted-keys.ts';
import type { OfferedApi } from '../clients/api-agreement.ts';
import { apiIndicators, applicationClaims, checkAssertion } from './application-tokens.ts';
import { claimsOf, claimsOfScopes } from './claims.ts';
import { existingGrant } from './existing-grant.ts';
import { languageAsked } from './language-asked.ts';
import { interactionsOf } from './interaction-policy.ts';
import { carryMore, knownPerson } from './known-person.ts';
import { refuseEarly } from './refuse-early.ts';
import { lifetimes, sessionSecondsLeft } from './lifetimes.ts';

export interface ProviderDeps {
  readonly issuer: string;
  readonly keys: Keys;
  readonly adapter: (model: string) => Adapter;
  readonly ownClients: readonly ClientDossier[];
  readonly dossierOf: (clientId: string) => Promise<ClientDossier | null>;
  readonly rights: Pick<Gebruikersbeheer, 'capacitiesOf' | 'rightsIn'>;
  readonly clock: () => Date;
  /** The keys that work here. */
  readonly keyUrns: readonly KeyUrn[];
  readonly apis: readonly OfferedApi[];
  readonly renderError: NonNullable<Configuration['renderError']>;
  readonly logoutSource: (ctx: KoaContextWithOIDC, form: string) => Promise<undefined>;
  readonly postLogoutSource: (ctx: KoaContextWithOIDC) => Promise<undefined>;
}

/** The OpenID provider on the paths, claims and lifetimes of the real one; what it does not offer is switched off. */
export function makeProvider(deps: ProviderDeps): Provider {
  const secure = deps.issuer.startsWith('https:');
  const kid = deps.keys.signing[0]?.kid ?? '';
  const provider: Provider = new Provider(deps.issuer, {
    adapter: deps.adapter,
    clients: deps.ownClients.map((dossier) => clientMetadata(dossier, deps.keyUrns)),
    jwks: { keys: deps.keys.signing.map((key) => ({ ...key, kty: key.kty ?? 'RSA' })) },
    routes: {
      authorization: '/v1/auth',
      token: '/v1/token',
      userinfo: '/v1/userinfo',
      jwks: '/v1/keys',
      end_session: '/v1/logout',
      introspection: '/v1/introspect',
      revocation: '/v1/revoke',
    },
    scopes: Object.keys(claimsOfScopes),
    claims: {
      ...Object.fromEntries(Object.entries(claimsOfScopes).map(([scope, claims]) => [scope, [...claims]])),
      acr: null,
      auth_time: null,
      iss: null,
      sid: null,
    },
    acrValues: [...deps.keyUrns],
    responseTypes: ['code'],
    subjectTypes: ['public'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    assertJwtClientAuthClaimsAndHeader: checkAssertion(deps),
    extraTokenClaims: applicationClaims(deps),
    conformIdTokenClaims: false,
    pkce: { required: () => false },
    ttl: {
      ...lifetimes,
      Session: (_ctx, session) => sessionSecondsLeft(session.loginTs, deps.clock()),
    },
    cookies: {
      keys: deps.keys.cookies.map(({ key }) => key),
      names: { session: 'acm-provider', interaction: 'acm-interaction', resume: 'acm-resume' },
      long: { signed: true, httpOnly: true, sameSite: 'lax', secure, path: '/' },
      short: { signed: true, httpOnly: true, sameSite: 'lax', secure },
    },
    interactions: {
      url: (_ctx, { uid, params }) => signInAddress(uid, languageAsked(params['ui_locales'])),
      policy: interactionsOf(async (clientId) => (await deps.dossierOf(clientId))?.keys ?? []),
    },
    extraParams: {
      // Present or not, this runs once the client and its redirect are known and before the person is asked anything.
      switch: refuseEarly(deps.dossierOf, deps.keyUrns),
    },
    loadExistingGrant: (ctx) => existingGrant({ ...deps, provider }, deps.dossierOf)(ctx),
    findAccount: async (ctx, sub) => {
      const { session, result } = ctx.oidc;
      const proved = knownPerson(result);
      // The person who just proved who they are; from now on the session knows them.
      if (session !== undefined && proved?.sub === sub) Object.assign(session, { person: proved });
      if (session !== undefined && knownPerson(session)?.sub !== sub) return undefined;
      return {
        accountId: sub,
        claims: (use, scope) =>
          claimsOf({
            ...granted(ctx),
            scope,
            rights: deps.rights,
            now: deps.clock(),
            idToken:
              use === 'id_token'
                ? {
                    clientId: ctx.oidc.client?.clientId ?? '',
                    kid,
                    accessToken: ctx.oidc.entities.AccessToken?.jti ?? null,
                  }
                : null,
          }),
      };
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: apiIndicators(deps),
      introspection: { enabled: true, allowedPolicy: ownTokensOnly },
      revocation: { enabled: true, allowedPolicy: ownTokensOnly },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: deps.logoutSource,
        postLogoutSuccessSource: deps.postLogoutSource,
      },
      userinfo: { enabled: true },
    },
    // The library refuses addresses of this machine and its network. Where it calls (back-channel logout) stands in a
    // dossier, never in a request, and our own sites are such neighbours. It has set a limit of 2.5 s.
    fetch: (url, options) => {
      const { dispatcher: _guarded, ...rest }: RequestInit & { dispatcher?: unknown } = options ?? {};
      return fetch(url, rest);
    },
    renderError: deps.renderError,
  });
  carryMore(provider);
  return provider;
}

/** RFC 7662 section 4 and RFC 7009 section 2.1: an application learns of, and ends, its own tokens only. */
const ownTokensOnly = async (
  _ctx: KoaContextWithOIDC,
  client: { readonly clientId: string },
  token: { readonly clientId?: string | undefined },
): Promise<boolean> => token.clientId === client.clientId;

/** For whom, in which capacity and with which key the grant of this request is. */
function granted(ctx: KoaContextWithOIDC): {
  readonly person: Person;
  readonly capacity: ChosenCapacity;
  readonly key: string | undefined;
} {
  const grant = ctx.oidc.entities.Grant;
  const person = knownPerson(grant);
  if (person === null) throw new errors.InvalidGrant('the grant names nobody');
  return { person, capacity: chosenCapacity(grant) ?? citizen, key: keyOfGrant(grant) };
}

/** From this page on, our own site keeps the language. */
const signInAddress = (uid: string, language: Language | undefined): string =>
  `/aanmelden/${uid}${language === undefined ? '' : `?taal=${language}`}`;
