import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { keyWorld, start, type KeyWorld } from '../../test/support/key-world.ts';

let world: KeyWorld;
before(async () => (world = await keyWorld()));
after(() => world.close());

test('no table holds a name that was tried, an address, a number or a secret in the clear', async () => {
  const holder = await world.somebody();
  const address = '203.0.113.77';
  await world.checkPassword({ username: 'geheime-naam', password: 'geheim-woord', address }, start);
  const attempt = await world.attemptOf(holder, address, start);
  const text = await world.store.as('sleutels').transaction({ across: 'sign-in' }, async (tx) => {
    const found = await sql<{ all: string }>`
      select (select string_agg(t::text, ' ') from failure_tally t) || (select string_agg(t::text, ' ') from attempt t)
        || (select string_agg(t::text, ' ') from person_number t) || (select string_agg(t::text, ' ') from digital_key t) as all`.execute(
      tx,
    );
    return found.rows[0]?.all ?? '';
  });
  const hex = (value: string): string => Buffer.from(value).toString('hex');
  assert.ok(text.length > 500);
  for (const value of ['geheime-naam', 'geheim-woord', address, holder.person.insz, holder.password, attempt]) {
    assert.ok(!text.includes(value) && !text.includes(hex(value)), value);
  }
});

test('a transaction that names nobody sees nobody', async () => {
  await world.somebody();
  const db = world.store.as('sleutels');
  const count = (scope: Parameters<typeof db.transaction>[0]) =>
    db.transaction(scope, async (tx) => {
      const found = await sql<{ people: number; keys: number }>`
        select (select count(*) from person) as people, (select count(*) from digital_key) as keys`.execute(tx);
      return found.rows[0];
    });
  const holder = await world.somebody();
  assert.deepEqual(await count({}), { people: 0, keys: 0 });
  assert.deepEqual(await count({ person: holder.person.id }), { people: 1, keys: 1 });
  assert.ok(((await count({ across: 'sign-in' }))?.people ?? 0) > 1);
});
