import * as openid from 'openid-client';
import type { Seen, Visitor } from './visitor.ts';
import { goodCode, goodPassword } from './provider.ts';

/** An application of nobody in particular: `openid-client`, configured from discovery alone. */
export interface RelyingParty {
  readonly config: openid.Configuration;
  readonly redirectUri: string;
  /** A new request: where to send the person, and what to check when they are back. */
  readonly request: (parameters?: Readonly<Record<string, string>>) => Promise<Request>;
}

export interface Request {
  readonly url: URL;
  readonly checks: {
    readonly pkceCodeVerifier: string;
    readonly expectedState: string;
    readonly expectedNonce: string;
  };
}

export async function relyingParty(
  issuer: URL,
  client: { readonly id: string; readonly secret: string; readonly redirectUri: string; readonly scope: string },
): Promise<RelyingParty> {
  const config = await openid.discovery(issuer, client.id, client.secret, undefined, {
    execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks],
  });
  return {
    config,
    redirectUri: client.redirectUri,
    request: async (parameters = {}) => {
      const checks = {
        pkceCodeVerifier: openid.randomPKCECodeVerifier(),
        expectedState: openid.randomState(),
        expectedNonce: openid.randomNonce(),
      };
      const url = openid.buildAuthorizationUrl(config, {
        redirect_uri: client.redirectUri,
        scope: client.scope,
        state: checks.expectedState,
        nonce: checks.expectedNonce,
        code_challenge: await openid.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
        code_challenge_method: 'S256',
        ...parameters,
      });
      return { url, checks };
    },
  };
}

/** Goes through the pages of the provider with the key, up to what comes after the code. */
export async function proveWithKey(
  visitor: Visitor,
  start: URL,
  username: string,
  secrets = { password: goodPassword, code: goodCode },
): Promise<Seen> {
  const choice = await visitor.open(start);
  const password = await visitor.open(new URL(/action="([^"]*\/app)"/.exec(choice.html)?.[1] ?? '/none', choice.url));
  const code = await visitor.send(password, '/app', { gebruikersnaam: username, wachtwoord: secrets.password });
  return visitor.send(code, '/code', { code: secrets.code });
}

/** The address to which the provider sent the person back. */
export function backAt({ leadsTo, status, html }: Seen): URL {
  if (leadsTo === null) throw new Error(`the person is still at the provider: ${status} ${html.slice(0, 3_000)}`);
  return leadsTo;
}

/** From request to tokens, with the key. */
export async function signIn(
  party: RelyingParty,
  visitor: Visitor,
  username: string,
  parameters?: Readonly<Record<string, string>>,
): Promise<Awaited<ReturnType<typeof openid.authorizationCodeGrant>>> {
  const request = await party.request(parameters);
  const back = backAt(await proveWithKey(visitor, request.url, username));
  return openid.authorizationCodeGrant(party.config, back, request.checks);
}
