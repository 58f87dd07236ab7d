import type { KoaContextWithOIDC } from 'oidc-provider';
import { chosenCapacity, citizen } from '../capacity.ts';
import { entryPart, type Entry } from '../entries.ts';
import type { ArtifactStore } from './artifact-store.ts';
import { inUnitOfWork, UnitOfWork } from './unit-of-work.ts';

/**
 * Runs around every request of the library: what it wanted to write is written at once, before the answer leaves.
 * When a code was made, who entered is written down in the same transaction.
 */
export const oneWrite =
  ({ store, clock }: { readonly store: ArtifactStore; readonly clock: () => Date }) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const unit = new UnitOfWork();
    let entry: Entry | null = null;
    try {
      await inUnitOfWork(unit, next);
      entry = entryOf(ctx);
    } finally {
      // Not on disk at once: a crash loses the grant with its entry, and costs somebody one more sign-in.
      const entered = entry;
      await store.write(unit.take(), entered === null ? undefined : (after) => entryPart(entered, clock(), after));
    }
  };

function entryOf({ oidc }: KoaContextWithOIDC): Entry | null {
  // Absent for an address that the library does not know.
  if (oidc?.route !== 'authorization' && oidc?.route !== 'resume') return null;
  const { entities, acr } = oidc;
  const code = entities.AuthorizationCode;
  if (code?.clientId === undefined || code.accountId === undefined) return null;
  const capacity = chosenCapacity(entities.Grant) ?? citizen;
  return { clientId: code.clientId, sid: code.sid, sub: code.accountId, key: acr, capacity };
}
