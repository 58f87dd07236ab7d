import type { FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { KeyKind } from '#sleutels/index.ts';
import type { ClientDossier } from '../clients/dossier.ts';
import { offeredKeys, type KeyUrn } from '../rules/accepted-keys.ts';
import { keyKindOf } from './key-names.ts';

/** The request that brought the person here, as the interaction keeps it. */
export interface SignInContext {
  readonly uid: string;
  readonly prompt: string;
  readonly dossier: ClientDossier;
  readonly scope: string;
  /** The keys that may be used for this request, in the order in which they are shown. */
  readonly offered: readonly KeyKind[];
  /** The key with which the person is signed in, where a stronger one must now be used. */
  readonly usedKey: string | null;
  /** URN of the key with which somebody is signed in already. */
  readonly acr: string | undefined;
  /** Who is signed in already; the page then only asks for the capacity. */
  readonly sub: string | null;
}

/**
 * Reads the interaction of this browser: the library checks that its cookie belongs to this address.
 * @returns null when it is over, belongs to another browser, or cookies are refused
 */
export async function signInContext(
  provider: Provider,
  dossierOf: (clientId: string) => Promise<ClientDossier | null>,
  working: readonly KeyUrn[],
  request: FastifyRequest,
  reply: FastifyReply,
  uid: string,
): Promise<SignInContext | null> {
  const details = await provider.interactionDetails(request.raw, reply.raw).catch((error: unknown) => {
    if (error instanceof errors.SessionNotFound) return null;
    throw error;
  });
  if (details === null || details.uid !== uid) return null;
  const dossier = await dossierOf(String(details.params['client_id']));
  if (dossier === null) return null;
  const text = (name: string): string | undefined =>
    typeof details.params[name] === 'string' ? details.params[name] : undefined;
  return {
    uid,
    prompt: details.prompt.name,
    dossier,
    scope: text('scope') ?? 'openid',
    offered: offeredKeys(working, dossier.keys, text('acr_values'), dossier.keysFirst).flatMap(
      (urn) => keyKindOf(urn) ?? [],
    ),
    usedKey: details.prompt.reasons.includes('key_not_accepted') ? (details.session?.acr ?? null) : null,
    acr: details.session?.acr,
    sub: details.session?.accountId ?? null,
  };
}
