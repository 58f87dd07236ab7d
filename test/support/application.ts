import { randomUUID } from 'node:crypto';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import type { ApiAgreement, ClientDossier } from '#acm/index.ts';

/** The program of an application: it signs who it is, asks for tokens, and calls APIs. */
export interface Application {
  readonly clientId: string;
  readonly dossier: (api: ApiAgreement | undefined) => ClientDossier;
  /** A signed proof of who it is, good unless told otherwise. */
  readonly proof: (changes?: ProofChanges) => Promise<string>;
  readonly askToken: (fields: Readonly<Record<string, string>>, proof?: string) => Promise<Response>;
  /** @throws Error when the provider refuses */
  readonly token: (resource: URL, scope: string) => Promise<string>;
}

export interface ProofChanges {
  /** A claim that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: CryptoKey | Uint8Array;
  readonly header?: JWTHeaderParameters;
}

export const tokenFields = (resource: URL, scope: string): Readonly<Record<string, string>> => ({
  grant_type: 'client_credentials',
  resource: resource.href,
  scope,
});

/** @param issuer of the provider at which it asks for tokens */
export async function application(clientId: string, issuer: URL): Promise<Application> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(pair.publicKey)), kid: `${clientId}-1`, use: 'sig', alg: 'RS256' };
  const proof: Application['proof'] = async ({ claims = {}, key = pair.privateKey, header } = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const good: JWTPayload = {
      iss: clientId,
      sub: clientId,
      aud: issuer.href,
      jti: randomUUID(),
      iat: now,
      exp: now + 60,
    };
    const all = Object.entries({ ...good, ...claims }).filter(([, value]) => value !== undefined);
    return new SignJWT(Object.fromEntries(all)).setProtectedHeader(header ?? { alg: 'RS256' }).sign(key);
  };
  const askToken: Application['askToken'] = async (fields, given) =>
    fetch(`${issuer.href}/v1/token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: given ?? (await proof()),
        ...fields,
      }),
    });
  return {
    clientId,
    dossier: (api) => ({
      clientId,
      name: `Toepassing ${clientId}`,
      publicKeys: [jwk],
      redirectUris: [],
      postLogoutRedirectUris: [],
      scopes: ['openid', 'wsedienstencheques'],
      keys: [],
      capacities: 'person',
      requirePkce: true,
      homeUri: 'https://toepassing.example.be/',
      ...(api === undefined ? {} : { api }),
    }),
    proof,
    askToken,
    token: async (resource, scope) => {
      const answer = await askToken(tokenFields(resource, scope));
      const body = (await answer.json()) as { readonly access_token?: string; readonly error?: string };
      if (body.access_token === undefined) throw new Error(`no token: ${body.error ?? answer.status}`);
      return body.access_token;
    },
  };
}
