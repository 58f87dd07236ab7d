import type { Visitor } from '../../../test/support/visitor.ts';

export interface Walked {
  readonly userinfo: Readonly<Record<string, unknown>>;
}

/** Where one application finds the provider, and who it is there. */
export interface Application {
  readonly issuer: string;
  readonly paths: { readonly auth: string; readonly token: string; readonly userinfo: string };
  readonly clientId: string;
  readonly secret: string;
  readonly redirectUri: string;
  readonly scope: string;
}

// One verifier for all: what the application costs is not measured. SHA-256 in base64url.
const verifier = 'a'.repeat(43);
const challenge = 'ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA';

export function authorisationUrl({ issuer, paths, clientId, redirectUri, scope }: Application): URL {
  const url = new URL(issuer + paths.auth);
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: 'state',
    nonce: 'nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }).toString();
  return url;
}

/** One sign-in of somebody who is signed in at the provider: authorisation, token, userinfo. */
export async function walk(application: Application, browser: Visitor): Promise<Walked> {
  const seen = await browser.open(authorisationUrl(application));
  if (seen.leadsTo === null) throw new Error(`the provider asked something: ${seen.status} ${seen.html.slice(0, 500)}`);
  return exchange(application, seen.leadsTo);
}

export async function exchange(application: Application, back: URL): Promise<Walked> {
  const { issuer, paths, clientId, secret, redirectUri } = application;
  const answer = await fetch(issuer + paths.token, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      code_verifier: verifier,
      redirect_uri: redirectUri,
    }),
  });
  if (answer.status !== 200) throw new Error(`no tokens: ${await answer.text()} ${back.href}`);
  const tokens = (await answer.json()) as { access_token: string };
  const info = await fetch(issuer + paths.userinfo, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  if (info.status !== 200) throw new Error(`no userinfo: ${await info.text()}`);
  return { userinfo: (await info.json()) as Record<string, unknown> };
}
