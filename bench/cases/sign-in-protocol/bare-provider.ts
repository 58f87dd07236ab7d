import { createServer } from 'node:http';
import pg from 'pg';
import { Provider, type ClientMetadata } from 'oidc-provider';
import type { Keys } from '#keys/keys-file.ts';
import { claimsOfScopes } from '#acm/provider/claims.ts';
import { freePort } from '../../../test/support/provider.ts';
import { plainestAdapter, plainestTable } from './plainest-adapter.ts';

export interface BareProvider {
  readonly origin: string;
  readonly issuer: URL;
  readonly close: () => Promise<void>;
}

/** The library alone: the same client, keys and claims, nothing asked of anybody, the plainest store. */
export async function bareProvider(
  superuserUrl: string,
  keys: Keys,
  client: ClientMetadata,
  claims: Readonly<Record<string, unknown>>,
): Promise<BareProvider> {
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 20 });
  await pool.query(plainestTable);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const provider: Provider = new Provider(origin, {
    adapter: plainestAdapter(pool),
    clients: [client],
    jwks: { keys: keys.signing.map((key) => ({ ...key, kty: key.kty ?? 'RSA' })) },
    scopes: Object.keys(claimsOfScopes),
    claims: Object.fromEntries(Object.entries(claimsOfScopes).map(([scope, names]) => [scope, [...names]])),
    conformIdTokenClaims: false,
    cookies: { keys: keys.cookies.map(({ key }) => key) },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub, ...claims }) }),
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 3600, AuthorizationCode: 30, Grant: 7200, IdToken: 3600, Interaction: 1200, Session: 7200 },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) return void answer(request, response);
    void (async () => {
      const { params } = await provider.interactionDetails(request, response);
      const accountId = 'somebody';
      const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) });
      grant.addOIDCScope(String(params['scope']));
      const grantId = await grant.save();
      await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } });
    })();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin,
    issuer: new URL(origin),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}
