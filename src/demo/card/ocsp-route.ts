import type { FastifyInstance } from 'fastify';

/** Where the responder of the demo cards answers, on the demo desk. */
export const ocspPath = '/ocsp';

const largest = 10_000;

/** Questions and answers as bytes over HTTP (RFC 6960, appendix A). */
export async function mountResponder(server: FastifyInstance, answer: (request: Buffer) => Buffer): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/ocsp-request',
      { parseAs: 'buffer', bodyLimit: largest },
      (_request, body, done) => done(null, body),
    );
    scope.post(ocspPath, async (request, reply) =>
      Buffer.isBuffer(request.body)
        ? reply.type('application/ocsp-response').send(answer(request.body))
        : reply.code(400).send(),
    );
  });
}
