import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { JWK } from 'jose';
import { authorizationUrl, type ItsmePending } from './authorization-url.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { checkClaims } from './check-claims.ts';
import { exchangeCode } from './exchange-code.ts';
import { discover, metadataOf, type ItsmeMetadata } from './metadata.ts';
import { openToken } from './open-token.ts';
import type { ItsmeKeys } from './own-keys.ts';
import { providerKeys } from './provider-keys.ts';
import { readIdentity, type ItsmeIdentity } from './read-identity.ts';
import { readToken, type Read } from './read-token.ts';
import { documentedErrors, refused, type Refused } from './refusal.ts';

export interface ItsmeSettings {
  /** https://idp.prd.itsme.services/v2 */
  readonly issuer: URL;
  readonly clientId: string;
  readonly serviceCode: string;
  readonly redirectUri: URL;
  /** What happens to somebody who confirms during a telephone call. */
  readonly duringCall: 'warn' | 'refuse';
}

/** An OpenID Connect client of itsme v2: nothing that comes back counts before it is checked. */
export interface ItsmeClient {
  readonly begin: (input: {
    readonly advanced: boolean;
    readonly language: 'nl' | 'fr' | 'de' | 'en';
  }) => Promise<{ readonly ok: true; readonly url: URL; readonly pending: ItsmePending } | Refused>;
  /** @param input.callbackUrl our redirect address with the query that came with the browser */
  readonly finish: (input: {
    readonly callbackUrl: URL;
    readonly pending: ItsmePending;
    readonly advanced: boolean;
  }) => Promise<{ readonly ok: true; readonly identity: ItsmeIdentity } | Refused>;
  /** Asks afresh where itsme wants what. @throws Error when it does not answer as itself */
  readonly reach: () => Promise<void>;
  /** Our public keys. */
  readonly jwks: () => { readonly keys: readonly JWK[] };
}

export interface ItsmeClientDeps {
  readonly settings: ItsmeSettings;
  readonly keys: ItsmeKeys;
  readonly clock: () => Date;
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
}

const longestCode = 200;

export function itsmeClient(deps: ItsmeClientDeps): ItsmeClient {
  const { settings, keys, clock, timeoutMs = 5_000 } = deps;
  const { clientId, serviceCode, redirectUri, duringCall } = settings;
  const send = boundedFetch({ fetch: deps.fetch ?? fetch, timeoutMs });
  const metadata = metadataOf(settings.issuer, send, clock);
  const signers = providerKeys(async () => (await metadata()).jwks, send, clock);

  const read = async (token: string): Promise<Read> => {
    const opened = await openToken(token, keys);
    return opened.ok ? readToken(opened.jws, signers) : opened;
  };
  const aboutPerson = async ({ userinfo }: ItsmeMetadata, accessToken: string): Promise<Read> => {
    const answer = await send(userinfo, { headers: { authorization: `Bearer ${accessToken}` } });
    if (answer.status >= 500) throw new Error(`itsme answered ${answer.status}`);
    return answer.status === 200
      ? read(answer.text.trim())
      : refused('access-token-refused', `userinfo ${answer.status}`);
  };

  return {
    reach: async () => void (await discover(settings.issuer, send)),
    jwks: () => keys.jwks,
    begin: ({ advanced, language }) =>
      unlessAway(async () => {
        const [state, nonce, codeVerifier] = [token(), token(), token()];
        const pending = { state, nonce, codeVerifier };
        const request = { clientId, serviceCode, redirectUri, advanced, language, pending };
        return { ok: true, url: authorizationUrl(await metadata(), request), pending } as const;
      }),
    finish: ({ callbackUrl, pending, advanced }) =>
      unlessAway(async () => {
        const came = callbackUrl.searchParams;
        if (!same(came.get('state') ?? '', pending.state)) return refused('wrong-state');
        const error = came.get('error');
        if (error !== null) return refusalOf(error);
        const code = came.get('code') ?? '';
        if (code === '' || code.length > longestCode) return refused('not-an-answer', 'no code');
        const known = await metadata();
        const now = clock();
        const { codeVerifier } = pending;
        const tokens = await exchangeCode(known, keys, send, { code, codeVerifier, redirectUri, clientId, now });
        if (!tokens.ok) return tokens;
        const idToken = await read(tokens.idToken);
        if (!idToken.ok) return idToken;
        const expected = { issuer: known.issuer, clientId, nonce: pending.nonce, subject: null, now };
        const wrong = checkClaims(idToken.claims, expected);
        if (wrong !== null) return wrong;
        const about = await aboutPerson(known, tokens.accessToken);
        if (!about.ok) return about;
        const subject = String(idToken.claims['sub']);
        const alsoWrong = checkClaims(about.claims, { ...expected, nonce: null, subject });
        if (alsoWrong !== null) return alsoWrong;
        return readIdentity(idToken.claims, about.claims, { advanced, duringCall });
      }),
  };
}

/** 32 random bytes (RFC 7636, section 7.1). */
const token = (): string => randomBytes(32).toString('base64url');

const same = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};

function refusalOf(error: string): Refused {
  const known = documentedErrors.find((one) => one === error);
  if (known === 'access_denied') return refused('refused-by-person');
  return known === undefined ? refused('itsme-error-other') : refused(`itsme-error-${known}`);
}

/** Whatever goes wrong on the way there or back means the same: itsme does not answer now. */
async function unlessAway<T>(work: () => Promise<T | Refused>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    return refused('unreachable', toldBy(error));
  }
}

/** `fetch` says only that it failed, and why in the cause of its error. */
function toldBy(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
