import { createHash, createPublicKey, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWTPayload } from 'jose';

/** What this issuer does wrong, one thing at a time; `honest` does nothing wrong. */
export type Lie =
  | 'honest'
  | 'away'
  | 'wrong-issuer'
  | 'wrong-audience'
  | 'wrong-nonce'
  | 'no-nonce'
  | 'bad-signature'
  | 'unpublished-key'
  | 'other-algorithm'
  | 'expired'
  | 'alg-none'
  | 'hs256-with-public-key'
  | 'no-id-token'
  | 'no-vo-id'
  | 'rrn-is-no-number'
  | 'other-key-used';

export interface LyingIssuer {
  readonly issuer: URL;
  /** From now on this lie. */
  readonly tell: (lie: Lie) => void;
  /** What the person's browser brings back for an authorisation request. */
  readonly answer: (authorization: URL) => URLSearchParams;
  /** Signed with the key that this issuer publishes, or with another one. */
  readonly sign: (payload: JWTPayload, typ: string, published?: boolean, alg?: 'RS256' | 'RS512') => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly nonce: string;
  readonly challenge: string;
  readonly clientId: string;
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const secondsNow = (): number => Math.floor(Date.now() / 1000);

/** A small OpenID provider on this machine. It checks client and PKCE as a real one does, and lies when told to. */
export async function lyingIssuer(): Promise<LyingIssuer> {
  const published = await generateKeyPair('RS256', { extractable: true });
  const hidden = await generateKeyPair('RS256', { extractable: true });
  // Without `alg`, as many providers publish their keys: what it signs with is for the application to check.
  const jwk = { ...(await exportJWK(published.publicKey)), kid: 'one', use: 'sig' };
  const pem = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const codes = new Map<string, Asked>();
  const state: { lie: Lie; origin: string } = { lie: 'honest', origin: '' };

  const published512 = await importJWK(await exportJWK(published.privateKey), 'RS512');
  const keyFor = { RS256: published.privateKey, RS512: published512 };
  const sign: LyingIssuer['sign'] = (payload, typ, ours = true, alg = 'RS256') =>
    new CompactSign(Buffer.from(JSON.stringify(payload)))
      .setProtectedHeader({ alg, kid: 'one', typ })
      .sign(ours ? keyFor[alg] : hidden.privateKey);

  const idTokenOf = async (payload: JWTPayload): Promise<string> => {
    const lie: string = state.lie;
    switch (lie) {
      case 'alg-none':
        return `${encoded({ alg: 'none' })}.${encoded(payload)}.`;
      case 'hs256-with-public-key':
        return new CompactSign(Buffer.from(JSON.stringify(payload)))
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(await importJWK({ kty: 'oct', k: Buffer.from(pem).toString('base64url') }, 'HS256'));
      case 'unpublished-key':
        return sign(payload, 'JWT', false);
      case 'other-algorithm':
        return sign(payload, 'JWT', true, 'RS512');
      case 'bad-signature': {
        const [header, , signature] = (await sign({ ...payload, sub: 'somebody-else' }, 'JWT')).split('.');
        return [header, encoded(payload), signature].join('.');
      }
      default:
        return sign(payload, 'JWT');
    }
  };

  const server = Fastify();
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(body.toString()));
  });
  server.addHook('onRequest', async (_request, reply) => {
    if (state.lie === 'away') await reply.code(503).send();
  });
  server.get('/.well-known/openid-configuration', async () => ({
    issuer: state.origin,
    authorization_endpoint: `${state.origin}/auth`,
    token_endpoint: `${state.origin}/token`,
    jwks_uri: `${state.origin}/keys`,
    end_session_endpoint: `${state.origin}/logout`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'RS512', 'HS256', 'none'],
    code_challenge_methods_supported: ['S256'],
  }));
  server.get('/keys', async () => ({ keys: [jwk] }));
  server.post('/token', async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const asked = codes.get(form.get('code') ?? '');
    const basic = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString();
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked === undefined || !basic.startsWith(`${asked.clientId}:`) || asked.challenge !== challenge) {
      return reply.code(400).send({ error: 'invalid_grant' });
    }
    const { lie } = state;
    const accessToken = randomUUID();
    const payload: JWTPayload = {
      iss: lie === 'wrong-issuer' ? 'https://somebody-else.example' : state.origin,
      aud: lie === 'wrong-audience' ? 'another-client' : asked.clientId,
      sub: 'person-1',
      iat: secondsNow() - (lie === 'expired' ? 7200 : 0),
      exp: secondsNow() + (lie === 'expired' ? -3600 : 3600),
      ...(lie === 'no-nonce' ? {} : { nonce: lie === 'wrong-nonce' ? 'another' : asked.nonce }),
      at_hash: createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url'),
      sid: 'session-1',
      given_name: 'Proef',
      family_name: 'Persoon',
      ...(lie === 'no-vo-id' ? {} : { vo_id: 'a5720746-4c9e-48a8-9aa0-7ab456648487' }),
      rrn: lie === 'rrn-is-no-number' ? '12345678901' : '93112198428',
      acr: `urn:be:vlaanderen:authmech:${lie === 'other-key-used' ? 'password' : 'csamtotp'}`,
      vo_doelgroepcode: 'BUR',
    };
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: 3600,
      ...(lie === 'no-id-token' ? {} : { id_token: await idTokenOf(payload) }),
    };
  });
  state.origin = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    issuer: new URL(state.origin),
    tell: (lie) => {
      state.lie = lie;
    },
    answer: (authorization) => {
      const { searchParams: asked } = authorization;
      const code = randomUUID();
      codes.set(code, {
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
        clientId: asked.get('client_id') ?? '',
      });
      return new URLSearchParams({ code, state: asked.get('state') ?? '' });
    },
    sign,
    close: () => server.close(),
  };
}
