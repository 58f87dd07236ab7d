import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { ApiProblem } from './problem.ts';

/** The application that calls, as its token says: what was agreed with it when the token was given. */
export interface Caller {
  readonly clientId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly companies: 'every' | readonly string[];
  /** Which rights of the catalogue it may know about: those that it registered, or every one. */
  readonly rights: 'own' | 'every';
  /** Scopes with which its sign-ins ask for the roles that rights become. */
  readonly roleScopes: readonly string[];
}

export type CallerDecision =
  { readonly ok: true; readonly caller: Caller } | { readonly ok: false; readonly problem: ApiProblem };

export interface TokenTrust {
  readonly issuer: URL;
  readonly keysUrl: URL;
}

/** Seconds by which clocks may differ. */
const tolerance = 5;

const refused = (detail: string): CallerDecision => ({
  ok: false,
  problem: { status: 401, code: 'token-refused', detail },
});

/**
 * Checks a token as RFC 9068 section 4 says: `at+jwt`, signed by our provider, for this API alone, and not too old.
 * Its keys are fetched once and kept.
 * @param resource the address of the API, which is the audience of its tokens
 */
export function callerFrom({ issuer, keysUrl }: TokenTrust, resource: URL, clock: () => Date) {
  const keys = createRemoteJWKSet(keysUrl, { timeoutDuration: 5_000 });
  return async (authorization: string | undefined): Promise<CallerDecision> => {
    if (authorization === undefined) {
      const detail = 'Send a token of the provider: Authorization: Bearer ….';
      return { ok: false, problem: { status: 401, code: 'token-missing', detail } };
    }
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined || token.length > 40_000) {
      return refused('This is no token: Authorization: Bearer, and the token as it was given.');
    }
    try {
      return callerOf(await verified(token, keys, { issuer, resource, now: clock() }));
    } catch (error) {
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) {
        const detail = 'The keys of the provider could not be read just now. Try again in a minute.';
        return { ok: false, problem: { status: 503, code: 'provider-away', detail } };
      }
      const late = error instanceof errors.JWTExpired;
      return refused(late ? 'The token is too old: ask for a new one.' : 'The token is not one of ours for this API.');
    }
  };
}

const verified = async (
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, resource, now }: { readonly issuer: URL; readonly resource: URL; readonly now: Date },
): Promise<JWTPayload> => {
  const { payload } = await jwtVerify(token, keys, {
    issuer: issuer.href,
    audience: resource.href,
    typ: 'at+jwt',
    algorithms: ['RS256'],
    clockTolerance: tolerance,
    requiredClaims: ['exp', 'client_id', 'scope'],
    currentDate: now,
  });
  return payload;
};

const texts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;

/** Claims of ours are read as strictly as those of others: what is not said is not agreed. */
function callerOf(claims: JWTPayload): CallerDecision {
  const { client_id: clientId, scope, vo_applicatienaam: name, companies, rights, role_scopes: roleScopes } = claims;
  const some = companies === 'every' ? companies : texts(companies);
  if (typeof clientId !== 'string' || typeof scope !== 'string' || some === null) {
    return refused('The token does not say what was agreed.');
  }
  return {
    ok: true,
    caller: {
      clientId,
      name: typeof name === 'string' ? name : clientId,
      scopes: scope.split(' '),
      companies: some,
      rights: rights === 'every' ? 'every' : 'own',
      roleScopes: texts(roleScopes) ?? [],
    },
  };
}

/** Does the agreement with this application cover this company? */
export const covers = ({ companies }: Caller, company: EnterpriseNumber): boolean =>
  companies === 'every' || companies.includes(company);
