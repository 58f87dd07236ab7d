import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * `formTargets` are the exact origins that a form of this site may end at: Chromium applies form-action to the
 * redirects after a form too, and the way in goes from site to provider and back.
 */
export async function securityHeaders(
  server: FastifyInstance,
  options: { readonly secure: boolean; readonly demo: boolean; readonly formTargets: readonly string[] },
): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'", ...options.formTargets],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
      },
    },
    // 'no-referrer' would also turn the Origin header of our own forms into "null", and we check that header.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: options.secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    if (options.demo) reply.header('x-robots-tag', 'noindex, nofollow');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
