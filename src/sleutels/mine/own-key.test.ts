import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { doerOf, ownKeysWorld, type OwnKeysWorld } from '../../../test/support/own-keys-world.ts';
import { notMe } from './not-me.ts';
import { ownKeyChanges, type OwnKeyChanges } from './own-key.ts';

let world: OwnKeysWorld;
let changes: OwnKeyChanges;
before(async () => {
  world = await ownKeysWorld();
  changes = ownKeyChanges({ asOwner: world.owner, tellBlocked: world.tell, ...world.parts });
});
after(() => world.close());

const subjectsTo = async (address: string): Promise<readonly string[]> =>
  (await world.mailsTo(address)).map(({ subject }) => subject);

test('a removed key is gone, on record, and its holder hears of it', async () => {
  const { person, mail } = await world.somebody('eid');
  const { id } = await world.keyOf(person.id, 'csamtotp');
  assert.equal(await changes.remove(doerOf(person.sub), id), 'removed');
  assert.deepEqual(
    (await world.keysOf(person.id)).map(({ kind }) => kind),
    ['eid'],
  );
  assert.ok((await world.recorded(person.id)).includes('sleutels.key-removed'));
  assert.deepEqual(await subjectsTo(mail), ['Een digitale sleutel is verwijderd']);
  assert.equal(await changes.remove(doerOf(person.sub), id), 'not-yours', 'and it is not removed twice');
});

test('the last way in stays, also when two are removed at once', async () => {
  const { person } = await world.somebody('eid', 'itsme');
  const ids = (await world.keysOf(person.id)).map(({ id }) => id);
  const all = await Promise.all(ids.map((id) => changes.remove(doerOf(person.sub), id)));
  assert.deepEqual(all.toSorted(), ['last-way-in', 'removed', 'removed']);
  assert.equal((await world.keysOf(person.id)).length, 1);
});

test('a blocked key is no way in', async () => {
  const { person } = await world.somebody('eid');
  const app = await world.keyOf(person.id, 'csamtotp');
  const card = await world.keyOf(person.id, 'eid');
  assert.equal(await changes.block(doerOf(person.sub), app.id), 'blocked');
  assert.equal(await changes.remove(doerOf(person.sub), card.id), 'last-way-in');
});

test('nobody touches the keys of somebody else', async () => {
  const { person, mail } = await world.somebody('eid', 'itsme');
  const stranger = await world.somebody('eid');
  const { id } = await world.keyOf(person.id, 'itsme');
  const doer = doerOf(stranger.person.sub);
  assert.equal(await changes.find(stranger.person.sub, id), null);
  assert.equal(await changes.remove(doer, id), 'not-yours');
  assert.equal(await changes.block(doer, id), 'not-yours');
  assert.equal(await changes.release(doer, id), 'not-yours');
  assert.equal((await world.keyOf(person.id, 'itsme')).blocked_at, null);
  assert.deepEqual(await subjectsTo(mail), []);
});

test('a code is blocked together with the other code; both are told in one mail, once', async () => {
  const { person, mail } = await world.somebody('eid', 'csamsms');
  const { id } = await world.keyOf(person.id, 'csamsms');
  assert.equal(await changes.block(doerOf(person.sub), id), 'blocked');
  assert.equal(await changes.block(doerOf(person.sub), id), 'blocked');
  const blocked = (await world.keysOf(person.id)).filter(({ blocked_at }) => blocked_at !== null);
  assert.deepEqual(blocked.map(({ kind }) => kind).toSorted(), ['csamsms', 'csamtotp']);
  assert.deepEqual(await subjectsTo(mail), ['Een digitale sleutel is geblokkeerd']);
});

test('a blocked card leaves the codes alone', async () => {
  const { person } = await world.somebody('eid');
  await changes.block(doerOf(person.sub), (await world.keyOf(person.id, 'eid')).id);
  assert.equal((await world.keyOf(person.id, 'csamtotp')).blocked_at, null);
});

test('another key lets a blocked one in again; a key of the same kind does not', async () => {
  const { person } = await world.somebody('eid', 'itsme');
  const { id } = await world.keyOf(person.id, 'itsme');
  await changes.block(doerOf(person.sub), id);
  assert.equal(await changes.release(doerOf(person.sub, { key: 'itsme' }), id), 'not-yours', 'it is shut out itself');
  assert.notEqual((await world.keyOf(person.id, 'itsme')).blocked_at, null);
  assert.equal(await changes.release(doerOf(person.sub), id), 'released');
  assert.equal((await world.keyOf(person.id, 'itsme')).blocked_at, null);
  const removed = await world.keyOf(person.id, 'eid');
  await changes.remove(doerOf(person.sub), removed.id);
  assert.equal(await changes.release(doerOf(person.sub), removed.id), 'same-key');
  assert.equal(await changes.release(doerOf(person.sub, { key: 'itsme' }), removed.id), 'released');
  assert.equal((await world.keyOf(person.id, 'eid')).id, removed.id);
});

test('a session whose key was blocked meanwhile changes nothing, also not with a page that was still open', async () => {
  const { person } = await world.somebody('eid', 'itsme');
  const card = await world.keyOf(person.id, 'eid');
  const account = await world.keyOf(person.id, 'itsme');
  await changes.block(doerOf(person.sub), account.id);
  const thief = doerOf(person.sub, { key: 'itsme' });
  assert.equal(await changes.remove(thief, card.id), 'not-yours');
  assert.equal(await changes.release(thief, account.id), 'not-yours');
  assert.equal((await world.keysOf(person.id)).length, 3);
});

test('a removed app is not let in again: its secret may be in other hands', async () => {
  const { person } = await world.somebody('eid');
  const { id } = await world.keyOf(person.id, 'csamtotp');
  await changes.remove(doerOf(person.sub), id);
  assert.equal(await changes.release(doerOf(person.sub), id), 'not-yours');
});

test('a removed account stays away while another one holds its place', async () => {
  const { person } = await world.somebody('eid', 'itsme');
  const earlier = await world.keyOf(person.id, 'itsme');
  await changes.remove(doerOf(person.sub), earlier.id);
  await world.addForeign(person.id, 'itsme');
  assert.equal(await changes.release(doerOf(person.sub), earlier.id), 'replaced');
});

test('"this was not me" about a removal blocks the key with which it was done', async () => {
  const { person, mail } = await world.somebody('eid', 'itsme');
  await changes.remove(doerOf(person.sub, { key: 'itsme' }), (await world.keyOf(person.id, 'eid')).id);
  const [told] = await world.mailsTo(mail);
  assert.match(told?.body ?? '', /Identiteitskaart \(eID\)/);
  const link = /dit-was-ik-niet\/(\S+)/.exec(told?.body ?? '')?.[1] ?? '';
  const verdict = await notMe(world.db, world.tell).block(link, doerOf('').now);
  assert.deepEqual(verdict, { ok: true, sub: person.sub });
  assert.notEqual((await world.keyOf(person.id, 'itsme')).blocked_at, null);
});
