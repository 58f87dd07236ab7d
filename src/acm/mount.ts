import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';

const prefix = '/op';

/**
 * Puts the provider under `/op`. It reads bodies, sets cookies and answers by itself, so this scope parses nothing.
 * Host and protocol are those of the issuer, whatever the request says: links it makes lead to the configured origin.
 */
export async function mountProvider(server: FastifyInstance, provider: Provider, issuer: URL): Promise<void> {
  const answer = provider.callback();
  provider.proxy = true;
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all(`${prefix}/*`, async (request, reply) => {
      reply.hijack();
      const { raw } = request;
      raw.headers.host = issuer.host;
      raw.headers['x-forwarded-host'] = issuer.host;
      raw.headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
      const url = raw.url ?? '/';
      Object.assign(raw, { originalUrl: url, url: url.slice(prefix.length) || '/' });
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reply.raw.setHeader('x-content-type-options', 'nosniff');
      reply.raw.setHeader('referrer-policy', 'same-origin');
      await answer(raw, reply.raw);
    });
  });
}
