import * as client from 'openid-client';
import { parseClaims } from './parse-claims.ts';
import type { Pending } from './pending.ts';
import type { SignedIn } from './signed-in.ts';

export interface RelyingPartyOptions {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: URL;
  readonly postLogoutRedirectUri: URL;
  readonly scopes: readonly string[];
  /** Keys that this site accepts; null: whatever the provider's dossier says. */
  readonly acrValues: readonly string[] | null;
  /** What `strong` asks for: the keys of level high. */
  readonly strongAcrValues?: readonly string[];
}

/** What came back from the provider, checked. */
export interface Entered {
  readonly person: SignedIn;
  readonly sid: string | null;
  readonly idToken: string;
  /** When the provider wrote the ID token (`iat`). */
  readonly issuedAt: Date;
}

/** A strict OpenID Connect relying party: nothing that a provider says counts before it is checked. */
export interface RelyingParty {
  readonly options: RelyingPartyOptions;
  /** Where to send the person, and what to remember until they come back. */
  readonly start: (input: {
    readonly returnTo: string;
    readonly language: string;
    /** Only a key of level high will do for what the person wants. */
    readonly strong?: boolean;
    /** Any key that the dossier has, where the site itself asks for some of them only. */
    readonly anyKey?: boolean;
    /** The person must prove anew who they are, whatever session the provider has. */
    readonly again?: boolean;
  }) => Promise<{ readonly url: URL; readonly pending: Pending }>;
  /**
   * Exchanges the code that came with `callback` (its query) and checks everything.
   * @throws AuthorizationResponseError when the provider answered with an error; any other error: refuse
   */
  readonly finish: (callback: URLSearchParams, pending: Pending) => Promise<Entered>;
  /** The provider's way out; null when it has none. */
  readonly logoutUrl: (idToken: string | null) => Promise<URL | null>;
  /** The provider's own choice of another capacity, without a new key. */
  readonly switchUrl: () => Promise<URL | null>;
  /** For logout tokens: who issues them, and the address of the keys. */
  readonly metadata: () => Promise<{ readonly issuer: string; readonly jwksUri: URL }>;
}

/** The provider may be down when a site starts: it is asked when first needed, and again after a failure. */
const timeLimitSeconds = 5;

export function relyingParty(options: RelyingPartyOptions): RelyingParty {
  let found: Promise<client.Configuration> | null = null;
  const configuration = (): Promise<client.Configuration> => {
    found ??= discover(options).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    options,
    start: async ({ returnTo, language, strong = false, anyKey = false, again = false }) => {
      const config = await configuration();
      const pending: Pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        returnTo,
        strong,
        ...(anyKey ? { anyKey } : {}),
      };
      const acrValues = acrValuesFor(options, pending);
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: options.redirectUri.href,
        scope: options.scopes.join(' '),
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        ...(acrValues === null ? {} : { acr_values: acrValues.join(' ') }),
        ...(again ? { prompt: 'login' } : {}),
      });
      return { url, pending };
    },
    finish: async (callback, pending) => {
      const config = await configuration();
      const current = new URL(options.redirectUri);
      current.search = callback.toString();
      const tokens = await client.authorizationCodeGrant(config, current, {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new Error('the provider sent no ID token');
      const sid = typeof claims['sid'] === 'string' ? claims['sid'] : null;
      return {
        person: parseClaims(claims, { ...options, acrValues: acrValuesFor(options, pending) }),
        sid,
        idToken: tokens.id_token,
        issuedAt: new Date(claims.iat * 1000),
      };
    },
    logoutUrl: async (idToken) => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: options.postLogoutRedirectUri.href,
        ...(idToken === null ? {} : { id_token_hint: idToken }),
      });
    },
    switchUrl: async () => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      const back = new URL('/aanmelden', options.redirectUri);
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: back.href, switch: 'true' });
    },
    metadata: async () => {
      const { issuer, jwks_uri: jwksUri } = (await configuration()).serverMetadata();
      if (jwksUri === undefined) throw new Error('the provider publishes no keys');
      return { issuer, jwksUri: new URL(jwksUri) };
    },
  };
}

/** The keys that do for a request; null: whatever the provider's dossier says. */
const acrValuesFor = (
  { acrValues, strongAcrValues }: RelyingPartyOptions,
  { strong, anyKey }: Pick<Pending, 'strong' | 'anyKey'>,
): readonly string[] | null => {
  if (strong && strongAcrValues !== undefined) return strongAcrValues;
  return anyKey === true ? null : acrValues;
};

async function discover(options: RelyingPartyOptions): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = options;
  // The signature of the ID token is checked as well, and not trusted to the connection.
  const execute = [client.enableNonRepudiationChecks];
  if (issuer.protocol === 'http:') {
    if (!/^(localhost|127\.0\.0\.1|\[::1\])$/.test(issuer.hostname))
      throw new Error('an issuer without https must be on this machine');
    execute.push(client.allowInsecureRequests);
  }
  return client.discovery(
    issuer,
    clientId,
    { client_secret: clientSecret, id_token_signed_response_alg: 'RS256' },
    client.ClientSecretBasic(clientSecret),
    { execute, timeout: timeLimitSeconds },
  );
}
