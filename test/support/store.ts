import { existsSync } from 'node:fs';
import { makeKeys, type Keys } from '#keys/keys-file.ts';
import { openStore, type Store } from '#store/database.ts';
import { migrate } from '#store/migrate/index.ts';
import { migrationFolders } from '#store/migration-folders.ts';
import { prepareDatabase } from '#store/prepare.ts';
import { testDatabase } from './database.ts';

export interface TestStore {
  readonly store: Store;
  readonly keys: Keys;
  /** For a test that must look from outside: the superuser's address of this database. */
  readonly superuserUrl: string;
  /** What the pool logs in with. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A fresh, migrated database with every system's schema, and keys of its own. Close it when the tests are done. */
export async function testStore(): Promise<TestStore> {
  const database = await testDatabase();
  const databaseName = new URL(database.url).pathname.slice(1);
  const prepared = await prepareDatabase(database.url, databaseName);
  await migrate({
    url: prepared.migrationUrl,
    databaseName,
    loginRole: prepared.loginRole,
    folders: migrationFolders.filter(({ folder }) => existsSync(folder)),
  });
  const store = openStore({ url: prepared.url, databaseName, onError: () => undefined });
  return {
    store,
    keys: await makeKeys(),
    superuserUrl: prepared.migrationUrl,
    url: prepared.url,
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
}
