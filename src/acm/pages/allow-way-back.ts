import type { FastifyReply } from 'fastify';
import type { ClientDossier } from '../clients/dossier.ts';

const policyHeader = 'content-security-policy';

/** The origins to which a sign-in or sign-out for this application may lead. */
export const originsOf = (dossier: Pick<ClientDossier, 'redirectUris' | 'postLogoutRedirectUris'>): readonly string[] =>
  Array.from(new Set([...dossier.redirectUris, ...dossier.postLogoutRedirectUris].map((uri) => new URL(uri).origin)));

/**
 * Chromium holds the redirects after a form to form-action too, and the last form of a sign-in leads back to the
 * application: its origin is added, for this page only.
 */
export function allowWayBack(reply: FastifyReply, dossier: ClientDossier): void {
  const policy = reply.getHeader(policyHeader);
  if (typeof policy === 'string') reply.header(policyHeader, withFormTargets(policy, originsOf(dossier)));
}

export const withFormTargets = (policy: string, origins: readonly string[]): string =>
  policy.replace(/form-action [^;]*/, (directive) =>
    Array.from(new Set([...directive.split(' '), ...origins])).join(' '),
  );
