import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { ArtifactStore } from './artifact-store.ts';
import { currentUnit } from './unit-of-work.ts';

/** Other processes of this provider read the same rows: nothing is kept in memory beyond one request. */
export interface AdapterDeps {
  readonly store: ArtifactStore;
  /** Dossiers of outside applications, which the provider looks up as `Client`. */
  readonly findClient: (clientId: string) => Promise<AdapterPayload | undefined>;
}

/** A day: for what the library gives no end; nothing here lives longer than a session. */
const longest = 86_400;

/** Where the library keeps its models. Within a request it reads and writes through the unit of work. */
export const adapterFor =
  ({ store, findClient }: AdapterDeps) =>
  (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      const write = { model, id, payload, livesFor: Math.min(expiresIn ?? longest, longest) };
      if (model === 'ReplayDetection') {
        // Kept at once, and by one only: a proof that comes twice at the same moment counts once.
        if (await store.addOnce(write)) return;
        throw new errors.InvalidClientAuth('client assertion tokens must only be used once');
      }
      const unit = currentUnit();
      if (unit === undefined) await store.write({ upserts: [write], destroyed: [] });
      else unit.upsert(write);
    },
    find: async (id) => {
      if (model === 'Client') return findClient(id);
      const unit = currentUnit();
      const known = unit?.find(model, id);
      if (known !== undefined) return known === 'gone' ? undefined : known;
      const [found, ...beside] = await store.find(model, id);
      for (const one of beside) unit?.keep(one.model, one.payload);
      return found?.payload;
    },
    findByUid: async (uid) => currentUnit()?.findByUid(model, uid) ?? store.findByUid(model, uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      if (await store.consume(model, id)) return;
      // Exchanged at the same moment elsewhere: a second use, which takes back what the first one gave (RFC 6749 4.1.2).
      await store.destroyGrantOf(model, id);
      throw new errors.InvalidGrant('the code was exchanged at the same moment');
    },
    destroy: async (id) => {
      const unit = currentUnit();
      if (unit === undefined) await store.write({ upserts: [], destroyed: [{ model, id }] });
      else unit.destroy(model, id);
    },
    revokeByGrantId: async (grantId) => {
      currentUnit()?.dropGrant(model, grantId);
      await store.destroyByGrant(model, grantId);
    },
  });
