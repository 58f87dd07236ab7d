import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { errors, interactionPolicy, Provider, type KoaContextWithOIDC } from 'oidc-provider';
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

/** A client of itsme, as it knows one after onboarding. */
export interface ItsmePartner {
  /** As the app shows it. */
  readonly name: string;
  readonly clientId: string;
  readonly serviceCode: string;
  readonly redirectUri: URL;
  readonly jwksUri: URL;
}

export interface ItsmeProviderOptions extends ItsmePartner {
  /** Ends in `/v2`. */
  readonly issuer: URL;
  readonly accountOf: (sub: string) => ItsmeAccount | null;
}

const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;
export const acrOf = { basic: claim('acr_basic'), advanced: claim('acr_advanced') } as const;
const ownClaims = ['BENationalNumber', 'BEeidSn', 'ongoing_call', 'claim_device', 'identification_mode'].map(claim);
const encrypted = ['RSA-OAEP-256', 'A128CBC-HS256'] as const;

/**
 * The protocol of itsme v2: code flow, PKCE, `private_key_jwt`, claims by the `claims` parameter, and an ID token and
 * an answer about the person that are signed and then encrypted. What is under way is kept in memory: nothing of it
 * outlives the demo.
 */
export async function itsmeProvider(options: ItsmeProviderOptions): Promise<Provider> {
  const { issuer, name, clientId, serviceCode, redirectUri, jwksUri, accountOf } = options;
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
        client_name: name,
        default_acr_values: [acrOf.basic],
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
    acrValues: Object.values(acrOf),
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
    interactions: { url: (_ctx, interaction) => `/telefoon/${interaction.uid}`, policy: askEveryTime(serviceCode) },
    enabledJWA: {
      idTokenEncryptionAlgValues: [encrypted[0]],
      idTokenEncryptionEncValues: [encrypted[1]],
      userinfoEncryptionAlgValues: [encrypted[0]],
      userinfoEncryptionEncValues: [encrypted[1]],
    },
    // A request that leads back to nobody ends on the phone, which then has nothing to confirm.
    renderError: (ctx) => ctx.redirect('/telefoon/niets'),
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

/** There is no single sign-on: each time the phone is taken in hand, for a service that itsme knows. */
function askEveryTime(serviceCode: string): interactionPolicy.DefaultPolicy {
  const { Check, base } = interactionPolicy;
  const prompts = base();
  const checks = prompts.get('login')?.checks;
  checks?.add(
    new Check('service_named', 'the service is named', ({ oidc }) => {
      if (!oidc.requestParamScopes.has(`service:${serviceCode}`)) {
        throw new errors.InvalidScope('the service is not named', [...oidc.requestParamScopes].join(' '));
      }
      return Check.NO_NEED_TO_PROMPT;
    }),
  );
  checks?.add(
    new Check('confirmed_on_phone', 'the person confirms each time', ({ oidc }) =>
      oidc.result?.login === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
    ),
  );
  return prompts;
}

/** The strictest of the levels that were asked for. */
export const strictestOf = (acrValues: unknown): string =>
  typeof acrValues === 'string' && acrValues.split(' ').includes(acrOf.advanced) ? acrOf.advanced : acrOf.basic;

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
