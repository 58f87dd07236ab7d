import { randomBytes } from 'node:crypto';
import { createDatabase } from '#store/embedded/index.ts';
import { dropTestDatabase } from './drop-test-database.ts';
import { sharedTestServer } from './test-server.ts';

export type TestDatabase = {
  /** `postgresql://…` of the empty database, as its superuser. */
  readonly url: string;
  /** Drops the database and the roles whose names begin with its name; close your connections first. */
  drop(): Promise<void>;
};

/**
 * A fresh, empty database for one test file: on the server of TEST_DATABASE_URL (a superuser's URL) where that is set,
 * as `npm test` does, else on an embedded server that all test processes share.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await sharedTestServer() : undefined;
  const superuserUrl = given ?? server?.superuserUrl ?? '';
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const url = await createDatabase(superuserUrl, name);
  return {
    url,
    async drop() {
      await dropTestDatabase(superuserUrl, name);
      await server?.stop();
    },
  };
}
