import assert from 'node:assert/strict';
import type { Keys } from '#keys/keys-file.ts';
import { passwordHash } from '#sleutels/hash/password-hash.ts';
import { openSleutels, type PasswordVerdict, type Sleutels } from '#sleutels/index.ts';
import type { Store } from '#store/database.ts';
import { countedHash, keyHolder, listened, type KeyHolder } from './digital-keys.ts';
import { keyEntry, keySettings, type KeyEntry } from './key-entry.ts';
import { testStore } from './store.ts';

/** The moment at which the tests of keys begin: ten seconds into a time step. */
export const start = new Date('2026-11-23T09:00:10Z');
export const later = (milliseconds: number, from = start): Date => new Date(from.getTime() + milliseconds);

/** The keys on a database of their own, with a quick hash and an ear for hashes and statements. */
export interface KeyWorld extends KeyEntry {
  readonly sleutels: Sleutels;
  readonly store: Store;
  readonly keys: Keys;
  readonly hash: ReturnType<typeof countedHash>;
  readonly statements: ReturnType<typeof listened>;
  /** Somebody new with a working key. */
  readonly somebody: () => Promise<KeyHolder>;
  /** An address that no other test uses. */
  readonly somewhere: () => string;
  readonly enter: (holder: KeyHolder, address: string, now: Date, password?: string) => Promise<PasswordVerdict>;
  /** The attempt behind the right password. */
  readonly attemptOf: (holder: KeyHolder, address: string, now: Date) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function keyWorld(): Promise<KeyWorld> {
  const { store, keys, close } = await testStore();
  const hash = countedHash();
  const statements = listened(store.as('sleutels'));
  const sleutels = openSleutels({
    db: statements.db,
    keys,
    hash: passwordHash({ compute: hash.compute }),
    ...keySettings,
  });
  const entry = keyEntry(sleutels);
  let serial = 0;
  const enter: KeyWorld['enter'] = (holder, address, now, password = holder.password) =>
    entry.checkPassword({ username: holder.username, password, address }, now);
  return {
    ...entry,
    sleutels,
    store,
    keys,
    hash,
    statements,
    somebody: () => keyHolder(sleutels, (serial += 1), start),
    somewhere: () => `192.0.${2 + Math.floor((serial += 1) / 250)}.${serial % 250}`,
    enter,
    attemptOf: async (holder, address, now) => {
      const verdict = await enter(holder, address, now);
      assert.ok(verdict.ok, JSON.stringify(verdict));
      return verdict.attempt;
    },
    close,
  };
}
