import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { errors } from 'oidc-provider';
import { sealFor } from '#keys/sealed.ts';
import { openStateConnections, type StateConnections } from '#store/state-connections.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { adapterFor } from './adapter.ts';
import { artifactStore, type ArtifactStore } from './artifact-store.ts';

let database: TestStore;
let state: StateConnections;
let store: ArtifactStore;

before(async () => {
  database = await testStore();
  const { url, store: opened } = database;
  state = openStateConnections({ url, databaseName: opened.databaseName, system: 'acm', onError: () => undefined });
  store = artifactStore(state, sealFor(database.keys, 'acm.artifact'));
});
after(async () => {
  await state.close();
  await database.close();
});

const proofs = () => adapterFor({ store, findClient: async () => undefined })('ReplayDetection');

test('of eight that keep the same proof at the same moment, one may', async () => {
  const id = randomUUID();
  const kept = await Promise.allSettled(Array.from({ length: 8 }, () => proofs().upsert(id, { jti: id }, 60)));
  const refused = kept.filter((one) => one.status === 'rejected');
  assert.equal(refused.length, 7);
  assert.ok(refused.every(({ reason }) => reason instanceof errors.InvalidClientAuth));
  assert.equal((await proofs().find(id))?.jti, id);
});

test('what may come once is told apart from what was there', async () => {
  const once = { model: 'ReplayDetection', id: randomUUID(), payload: { jti: 'een' }, livesFor: 60 };
  assert.equal(await store.addOnce(once), true);
  assert.equal(await store.addOnce({ ...once, payload: { jti: 'twee' } }), false);
  assert.equal((await store.find(once.model, once.id))[0]?.payload.jti, 'een');
  assert.equal(await store.addOnce({ ...once, id: randomUUID() }), true);
});
