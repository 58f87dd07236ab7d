import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { BoundedFetch } from './bounded-fetch.ts';
import type { ItsmeMetadata } from './metadata.ts';
import type { ItsmeKeys } from './own-keys.ts';
import { refused, tokenErrors, type Refused } from './refusal.ts';

export interface Exchange {
  readonly code: string;
  readonly codeVerifier: string;
  readonly redirectUri: URL;
  readonly clientId: string;
  readonly now: Date;
}

export type Tokens = { readonly ok: true; readonly idToken: string; readonly accessToken: string } | Refused;

/** Seconds in which our signed proof can be used: it is, at once. */
const assertionLife = 60;

/**
 * Exchanges the code for tokens, and proves who we are with a signature (RFC 7523, `private_key_jwt`).
 * @throws Error when itsme does not answer
 */
export async function exchangeCode(
  { token }: Pick<ItsmeMetadata, 'token'>,
  { signing }: Pick<ItsmeKeys, 'signing'>,
  post: BoundedFetch,
  { code, codeVerifier, redirectUri, clientId, now }: Exchange,
): Promise<Tokens> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', kid: signing.kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(token.href)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + assertionLife)
    .sign(signing.key);
  const answer = await post(token, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri.href,
      code_verifier: codeVerifier,
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  });
  if (answer.status >= 500) throw new Error(`itsme answered ${answer.status}`);
  const body = jsonOf(answer.text);
  if (answer.status !== 200) return refusalOf(body['error']);
  const { id_token: idToken, access_token: accessToken, token_type: tokenType } = body;
  const isBearer = typeof tokenType === 'string' && tokenType.toLowerCase() === 'bearer';
  if (!(isBearer && typeof idToken === 'string' && typeof accessToken === 'string')) {
    return refused('not-an-answer', 'no tokens');
  }
  return { ok: true, idToken, accessToken };
}

/** RFC 6749, section 5.2. */
function refusalOf(error: unknown): Refused {
  if (error === 'invalid_grant') return refused('code-refused', error);
  const known = tokenErrors.find((one) => one === error);
  if (known !== undefined) return refused(`token-error-${known}`);
  return refused('token-error-other', typeof error === 'string' ? error : undefined);
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
