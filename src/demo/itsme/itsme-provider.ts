import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { interactionPolicy, Provider, type KoaContextWithOIDC } from 'oidc-provider';
import { inMemory } from './in-memory.ts';

/** Somebody with the itsme app. */
export interface ItsmeAccount {
  /** Of the account: another one when somebody made it anew. */
  readonly sub: string;
  readonly insz: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly ongoingCall: boolean;
}

export interface ItsmeProviderOptions {
  /** Ends in `/v2`. */
  readonly issuer: URL;
  readonly clientId: string;
  readonly serviceCode: string;
  readonly redirectUri: URL;
  readonly jwksUri: URL;
  readonly accountOf: (sub: string) => ItsmeAccount | null;
}

const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;
const [basic, advanced] = [claim('acr_basic'), claim('acr_advanced')];
const ownClaims = ['BENationalNumber', 'BEeidSn', 'ongoing_call', 'claim_device', 'identification_mode'].map(claim);
const encrypted = ['RSA-OAEP-256', 'A128CBC-HS256'] as const;

/**
 * The protocol of itsme v2: code flow, PKCE, `private_key_jwt`, claims by the `claims` parameter, and an ID token and
 * an answer about the person that are signed and then encrypted. What is under way is kept in memory: nothing of it
 * outlives the demo.
 */
export async function itsmeProvider(options: ItsmeProviderOptions): Promise<Provider> {
  const { issuer, clientId, serviceCode, redirectUri, jwksUri, accountOf } = options;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signing = {
    ...(await exportJWK(privateKey)),
    kty: 'RSA',
    kid: randomBytes(6).toString('hex'),
    alg: 'RS256',
    use: 'sig',
  };
  return new Provider(issuer.href, {
    adapter: inMemory(),
    clients: [
      {
        client_id: clientId,
        redirect_uris: [redirectUri.href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        scope: `openid profile eid service:${serviceCode}`,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'RS256',
        jwks_uri: jwksUri.href,
        id_token_signed_response_alg: 'RS256',
        id_token_encrypted_response_alg: encrypted[0],
        id_token_encrypted_response_enc: encrypted[1],
        userinfo_signed_response_alg: 'RS256',
        userinfo_encrypted_response_alg: encrypted[0],
        userinfo_encrypted_response_enc: encrypted[1],
      },
    ],
    jwks: { keys: [signing] },
    routes: { authorization: '/authorization', token: '/token', userinfo: '/userinfo', jwks: '/jwks' },
    scopes: ['openid', 'profile', 'eid', `service:${serviceCode}`],
    claims: {
      openid: ['sub'],
      profile: ['given_name', 'family_name'],
      eid: [claim('BENationalNumber'), claim('BEeidSn')],
      acr: null,
      ...Object.fromEntries(ownClaims.map((name) => [name, null])),
    },
    acrValues: [basic, advanced],
    responseTypes: ['code'],
    clientAuthMethods: ['private_key_jwt'],
    pkce: { required: () => true },
    ttl: { AuthorizationCode: 180, IdToken: 300, AccessToken: 300, Interaction: 600, Grant: 600, Session: 600 },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      names: { session: 'itsme-session', interaction: 'itsme-interaction', resume: 'itsme-resume' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
      long: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    interactions: { url: (_ctx, interaction) => `/telefoon/${interaction.uid}`, policy: askEveryTime() },
    enabledJWA: {
      idTokenEncryptionAlgValues: [encrypted[0]],
      idTokenEncryptionEncValues: [encrypted[1]],
      userinfoEncryptionAlgValues: [encrypted[0]],
      userinfoEncryptionEncValues: [encrypted[1]],
    },
    loadExistingGrant: async (ctx) => grantOf(ctx),
    findAccount: (_ctx, sub) => {
      const account = accountOf(sub);
      return account === null ? undefined : { accountId: sub, claims: () => claimsOf(account) };
    },
    features: {
      devInteractions: { enabled: false },
      encryption: { enabled: true },
      jwtUserinfo: { enabled: true },
      claimsParameter: { enabled: true },
      userinfo: { enabled: true },
      rpInitiatedLogout: { enabled: false },
    },
    // The library refuses addresses of this machine; the keys of the demo's own ACM are there.
    fetch: (url, init) => {
      const { dispatcher: _guarded, ...rest }: RequestInit & { dispatcher?: unknown } = init ?? {};
      return fetch(url, rest);
    },
  });
}

/** There is no single sign-on: each time the phone is taken in hand. */
function askEveryTime(): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  prompts
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('confirmed_on_phone', 'the person confirms each time', ({ oidc }) =>
        oidc.result?.login === undefined
          ? interactionPolicy.Check.REQUEST_PROMPT
          : interactionPolicy.Check.NO_NEED_TO_PROMPT,
      ),
    );
  return prompts;
}

/** The person confirmed everything at once on the phone: there is no page about scopes. */
async function grantOf({ oidc }: KoaContextWithOIDC) {
  const { session, client, provider } = oidc;
  if (session?.accountId === undefined || client === undefined) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope([...(oidc.requestParamOIDCScopes ?? [])].join(' '));
  grant.addOIDCClaims([...ownClaims, 'given_name', 'family_name', 'acr']);
  await grant.save();
  return grant;
}

const claimsOf = ({ sub, insz, givenName, familyName, ongoingCall }: ItsmeAccount) => ({
  sub,
  given_name: givenName,
  family_name: familyName,
  [claim('BENationalNumber')]: insz,
  [claim('BEeidSn')]: '592000000000',
  [claim('ongoing_call')]: ongoingCall,
  [claim('claim_device')]: 'Demo-telefoon',
  [claim('identification_mode')]: 'QR',
});
