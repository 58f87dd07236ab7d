import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import type { ClientDossier } from '../clients/dossier.ts';
import { acceptedKeys, type KeyUrn } from '../rules/accepted-keys.ts';

/**
 * Runs before the person sees anything: a request for a scope that the dossier does not allow, or for keys of which
 * none is accepted, fails at once.
 * @throws InvalidScope, InvalidRequest: sent back to the application
 */
export const refuseEarly =
  (dossierOf: (clientId: string) => Promise<ClientDossier | null>, working: readonly KeyUrn[]) =>
  async (ctx: KoaContextWithOIDC): Promise<void> => {
    const clientId = ctx.oidc.client?.clientId;
    const dossier = clientId === undefined ? null : await dossierOf(clientId);
    if (dossier === null) return;
    const { acr_values: acrValues, code_challenge: challenge } = ctx.oidc.params ?? {};
    // As it was sent: the library has already dropped what no provider setting names.
    const { scope } = ctx.oidc.body ?? ctx.query;
    const foreign = (typeof scope === 'string' ? scope.split(' ') : []).filter(
      (one) => one !== '' && !dossier.scopes.includes(one),
    );
    if (foreign.length > 0) {
      throw new errors.InvalidScope(
        'this application may not ask for every scope that it asked for',
        foreign.join(' '),
      );
    }
    if (
      !acceptedKeys(dossier.keys, typeof acrValues === 'string' ? acrValues : undefined).some((urn) =>
        working.includes(urn),
      )
    ) {
      throw new errors.InvalidRequest(
        'no digital key that works here is accepted for this application and these acr_values',
      );
    }
    if (dossier.requirePkce && challenge === undefined) {
      throw new errors.InvalidRequest('this application must use PKCE with S256');
    }
  };
