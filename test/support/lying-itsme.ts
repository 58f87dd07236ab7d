import { createHash, randomUUID } from 'node:crypto';
import Fastify, { type FastifyReply } from 'fastify';
import { importJWK, jwtVerify, type JWK } from 'jose';
import { encryptedFor, jwkOf, rsaPair, signedBy, type RsaPair } from './itsme-token.ts';

export type ItsmeClaims = Readonly<Record<string, unknown>>;

/** A step at which a token becomes another one than an honest itsme makes. */
interface TokenLie {
  readonly claims?: (honest: ItsmeClaims) => unknown;
  readonly sign?: (claims: unknown, key: RsaPair) => string | Promise<string>;
  readonly encrypt?: (jws: string, key: JWK) => string | Promise<string>;
}

/** What this itsme does wrong; nothing in it is honest. */
export interface Lie {
  readonly idToken?: TokenLie;
  readonly person?: TokenLie;
  /** Answers one of its addresses (`/v2/token`) in another way; what sends nothing never answers. */
  readonly instead?: Readonly<Record<string, (reply: FastifyReply) => unknown>>;
}

export interface LyingItsme {
  /** Ends in `/v2`. */
  readonly issuer: URL;
  /** From now on this lie. */
  readonly tell: (lie: Lie) => void;
  /** The address to which the person's browser goes back, for an authorization request. */
  readonly confirm: (authorization: URL) => URL;
  /** Signs with a new key from now on, and publishes that one only. */
  readonly rotate: () => void;
  /** How many times each of its addresses was asked. */
  readonly asked: (path: string) => number;
  /** What came to the token endpoint last. */
  readonly lastExchange: () => URLSearchParams;
  readonly close: () => Promise<void>;
}

export interface LyingItsmeOptions {
  readonly clientId: string;
  /** What the client publishes. */
  readonly clientKeys: () => { readonly keys: readonly JWK[] };
  readonly clock: () => Date;
}

const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;

export const chadiasAccount: ItsmeClaims = {
  sub: 'account-of-chadia',
  given_name: 'Chadia',
  family_name: 'El Amrani',
  [claim('BENationalNumber')]: '93112198428',
  [claim('ongoing_call')]: false,
  [claim('claim_device')]: 'iPhone 17',
};

/**
 * A small itsme on this machine. It checks the client's signature, PKCE and that a code is used once, as the real one
 * does, and lies when told to.
 */
export async function lyingItsme({ clientId, clientKeys, clock }: LyingItsmeOptions): Promise<LyingItsme> {
  const state: { lie: Lie; issuer: string; signing: RsaPair; exchange: URLSearchParams } = {
    lie: {},
    issuer: '',
    signing: rsaPair('itsme-1'),
    exchange: new URLSearchParams(),
  };
  const codes = new Map<string, URLSearchParams>();
  const tokens = new Set<string>();
  const counted = new Map<string, number>();
  const keyOf = (use: string): JWK => clientKeys().keys.find((key) => key.use === use) ?? {};
  const seconds = (): number => Math.floor(clock().getTime() / 1000);

  const nested = async (honest: ItsmeClaims, lie: TokenLie = {}): Promise<string> => {
    const claims = lie.claims?.(honest) ?? honest;
    const { signing } = state;
    const jws = await (lie.sign?.(claims, signing) ?? signedBy(signing.privateKey, claims, { kid: signing.kid }));
    return lie.encrypt?.(jws, keyOf('enc')) ?? encryptedFor(keyOf('enc'), jws);
  };
  const isClient = async (form: URLSearchParams): Promise<boolean> => {
    const audience = `${state.issuer}/token`;
    const rules = { issuer: clientId, subject: clientId, audience, algorithms: ['RS256'], currentDate: clock() };
    const key = await importJWK(keyOf('sig'), 'RS256');
    const proof = await jwtVerify(form.get('client_assertion') ?? '', key, rules).catch(() => null);
    return proof !== null && typeof proof.payload.jti === 'string' && typeof proof.payload.exp === 'number';
  };

  const server = Fastify({ forceCloseConnections: true });
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(body.toString()));
  });
  server.addHook('preHandler', async (request, reply) => {
    counted.set(request.url, (counted.get(request.url) ?? 0) + 1);
    const other = state.lie.instead?.[request.url];
    if (other === undefined) return undefined;
    other(reply);
    return reply;
  });
  server.get('/v2/.well-known/openid-configuration', async () => ({
    issuer: state.issuer,
    authorization_endpoint: `${state.issuer}/authorization`,
    token_endpoint: `${state.issuer}/token`,
    userinfo_endpoint: `${state.issuer}/userinfo`,
    jwks_uri: `${state.issuer}/jwks`,
  }));
  server.get('/v2/jwks', async (_request, reply) => {
    void reply.header('cache-control', 'max-age=3600');
    return { keys: [jwkOf(state.signing.publicKey, state.signing.kid, 'sig')] };
  });
  server.post('/v2/token', async ({ body }, reply) => {
    const form = body instanceof URLSearchParams ? body : new URLSearchParams();
    state.exchange = form;
    if (!(await isClient(form))) return reply.code(400).send({ error: 'invalid_client' });
    const code = form.get('code') ?? '';
    const asked = codes.get(code);
    codes.delete(code);
    const verifier = form.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (asked?.get('code_challenge') !== challenge || asked.get('redirect_uri') !== form.get('redirect_uri')) {
      return reply.code(400).send({ error: 'invalid_grant' });
    }
    const accessToken = randomUUID();
    tokens.add(accessToken);
    const claims = {
      iss: state.issuer,
      aud: clientId,
      sub: chadiasAccount['sub'],
      iat: seconds(),
      exp: seconds() + 300,
      nonce: asked.get('nonce'),
      acr: asked.get('acr_values'),
    };
    const idToken = await nested(claims, state.lie.idToken);
    return { access_token: accessToken, token_type: 'Bearer', expires_in: 300, id_token: idToken };
  });
  server.get('/v2/userinfo', async ({ headers }, reply) => {
    if (!tokens.has(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '')) {
      return reply.code(401).header('www-authenticate', 'Bearer error="invalid_token"').send();
    }
    return reply
      .type('application/jwt')
      .send(await nested({ iss: state.issuer, aud: clientId, ...chadiasAccount }, state.lie.person));
  });
  state.issuer = `${await server.listen({ host: '127.0.0.1', port: 0 })}/v2`;
  return {
    issuer: new URL(state.issuer),
    tell: (lie) => {
      state.lie = lie;
    },
    confirm: ({ searchParams: asked }) => {
      const code = randomUUID();
      codes.set(code, asked);
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
      return back;
    },
    rotate: () => {
      state.signing = rsaPair(`itsme-${randomUUID()}`);
    },
    asked: (path) => counted.get(path) ?? 0,
    lastExchange: () => state.exchange,
    close: () => server.close(),
  };
}
