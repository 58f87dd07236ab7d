import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Keys } from '#keys/keys-file.ts';
import { sealFor } from '#keys/sealed.ts';
import type { Sleutels } from '#sleutels/index.ts';
import type { Db } from '#store/database.ts';
import type { JobHandlers } from '#store/jobs/index.ts';
import type { StateConnections } from '#store/state-connections.ts';
import { keepRefusal } from '#web/refusals/keep-refusal.ts';
import type { Site, SiteShell } from '#web/site.ts';
import { forgetEntry } from './entries.ts';
import type { OfferedApi } from './clients/api-agreement.ts';
import { clientMetadata, type ClientDossier } from './clients/dossier.ts';
import { clientRegistry } from './clients/registry.ts';
import { quietNotices } from './notices/quiet-notices.ts';
import type { SignInNotices } from './notices/sign-in-notice.ts';
import { originsOf } from './pages/allow-way-back.ts';
import type { PageParts } from './pages/parts.ts';
import { adapterFor } from './provider/adapter.ts';
import { skipEmptyLogout } from './provider/logout.ts';
import { answerHeaders } from './provider/answer-headers.ts';
import { oneWrite } from './provider/one-write.ts';
import { artifactStore } from './provider/artifact-store.ts';
import { makeProvider } from './provider/make-provider.ts';
import { providerPages } from './pages/provider-pages.ts';
import { kindOfUrn, namesHere, type KeyUrn } from './rules/accepted-keys.ts';
import { rightEnded } from './right-ended.ts';
import { removeExpired } from './remove-expired.ts';
import { sessionsOfPerson, type SessionsOfPerson } from './sessions-of-person.ts';
import { acmSite } from './site.ts';

export type { ApiAgreement, OfferedApi } from './clients/api-agreement.ts';
export type { ClientDossier } from './clients/dossier.ts';
export { readDossier } from './clients/read-dossier.ts';
export { isKeyUrn, keyUrn, type KeyUrn } from './rules/accepted-keys.ts';
export { passkeyRememberPath } from './pages/passkey.ts';
export type { SignInNotice, SignInNotices } from './notices/sign-in-notice.ts';
export { entriesKeptHours } from './remove-expired.ts';
export { itsmeCallbackPath, itsmeKeysPath } from './pages/itsme.ts';
export { walletRequestPath, walletResponsePath } from './pages/wallet-server.ts';

export interface AcmDeps {
  readonly db: Db;
  readonly state: StateConnections;
  readonly keys: Keys;
  readonly clock: () => Date;
  readonly sleutels: Sleutels;
  readonly gebruikersbeheer: Gebruikersbeheer;
  /** Which keys this deployment offers, in the order of its sign-in page; those that do not work are left out. */
  readonly keysOffered: readonly KeyUrn[];
  /** Where a sign-in with a key leads besides our own sites: the origin of itsme. */
  readonly keyOrigins: readonly string[];
  /** The public origin of ACM; the issuer is this with `/op`. */
  readonly url: URL;
  readonly ownClients: readonly ClientDossier[];
  /** The APIs for which applications can get a token. */
  readonly apis: readonly OfferedApi[];
  readonly links: PageParts['links'];
  /** What stands on the sign-in pages about them and about the keys. */
  readonly notices: SignInNotices;
  readonly log: (message: string, details?: Readonly<Record<string, string | number>>) => void;
}

export interface Acm {
  readonly issuer: URL;
  /** Where its public keys are (RFC 7517), for who checks its tokens. */
  readonly keysUrl: URL;
  readonly site: Site;
  readonly jobHandlers: JobHandlers;
  readonly sessions: SessionsOfPerson;
  /** Adds an outside application, or replaces its dossier. */
  readonly registerClient: (dossier: ClientDossier, at: Date) => Promise<void>;
}

/** The OpenID provider: signs people in with a digital key, lets them choose a capacity, issues the tokens. */
export function openAcm(deps: AcmDeps): Acm {
  const { db, state, keys, clock, sleutels, gebruikersbeheer, log } = deps;
  const issuer = new URL('/op', deps.url);
  const working = deps.keysOffered.filter((urn) => sleutels.working.some((kind) => kindOfUrn(urn) === kind));
  const seal = sealFor(keys, 'acm.artifact');
  const store = artifactStore(state, seal);
  const apiScopes = deps.apis.flatMap(({ scopes }) => scopes);
  const registry = clientRegistry(db, sealFor(keys, 'acm.client'), deps.ownClients, working, apiScopes);
  const shell: { current: SiteShell | null } = { current: null };
  const own = providerPages({ shell, provider: () => provider, begin: deps.links.zone });
  const provider = makeProvider({
    issuer: issuer.href,
    keys,
    adapter: adapterFor({
      store,
      findClient: async (clientId) => {
        const dossier = await registry.find(clientId);
        return dossier === null ? undefined : { ...clientMetadata(dossier, working) };
      },
    }),
    ownClients: deps.ownClients,
    dossierOf: registry.find,
    rights: gebruikersbeheer,
    clock,
    keyUrns: working,
    apis: deps.apis,
    ...own,
  });
  provider.use(answerHeaders);
  provider.use(skipEmptyLogout);
  provider.use(
    oneWrite({
      store,
      clock,
      // What is shown to who looks after a company: it never keeps anybody waiting, nor out.
      onEntry: (entry) =>
        void gebruikersbeheer
          .noteEntry(entry)
          .catch((error: unknown) => log('an entry was not noted', { error: String(error) })),
    }),
  );
  provider.on('backchannel.success', (_ctx, { clientId }, _sub, sid) => {
    if (sid === undefined) return;
    void forgetEntry(db, { clientId, sid }).catch((error: unknown) => log('an entry stays', { error: String(error) }));
  });
  provider.on('server_error', (_ctx, error) => log('the provider failed', { error: error.stack ?? error.message }));
  const parts: PageParts = {
    provider,
    db,
    keepRefusal: keepRefusal({ db, keys }),
    keys,
    working,
    dossierOf: registry.find,
    sleutels,
    personBySub: sleutels.personBySub,
    rights: gebruikersbeheer,
    clock,
    links: deps.links,
    notices: quietNotices(deps.notices, log),
  };
  return {
    issuer,
    keysUrl: new URL(`${issuer.href}/v1/keys`),
    site: acmSite({
      parts,
      issuer,
      shell,
      formTargets: Array.from(new Set([...deps.ownClients.flatMap(originsOf), ...deps.keyOrigins])),
      ownClients: deps.ownClients,
    }),
    jobHandlers: {
      'acm.right-ended': rightEnded({ db, seal, provider, rights: gebruikersbeheer, sleutels, clock }),
      'acm.remove-expired': removeExpired(db, clock),
    },
    sessions: sessionsOfPerson({ db, provider, dossierOf: registry.find, log }),
    // A dossier names keys by their short names: here each gets the name that it has in this deployment.
    registerClient: (dossier, at) =>
      registry.register({ ...dossier, keys: namesHere(deps.keysOffered, dossier.keys) }, at),
  };
}
