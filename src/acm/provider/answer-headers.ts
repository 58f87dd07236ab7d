import type { KoaContextWithOIDC } from 'oidc-provider';
import { withFormTargets } from '../pages/allow-way-back.ts';

const policyHeader = 'content-security-policy';

/**
 * Runs around every request of the library. Keys may be kept by applications for a while, as the real provider says
 * (they rotate: the old one stays published). An answer that the browser posts (`form_post`) may go to the application.
 */
export async function answerHeaders(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (ctx.oidc?.route === 'jwks') ctx.set('cache-control', 'max-age=21500, must-revalidate');
  const client = ctx.oidc?.client;
  if (ctx.response.is('html') === false || client?.redirectUris === undefined) return;
  const policy = ctx.response.get(policyHeader);
  if (policy === '') return;
  const origins = client.redirectUris.map((uri) => new URL(uri).origin);
  ctx.set(policyHeader, withFormTargets(policy, origins));
}
