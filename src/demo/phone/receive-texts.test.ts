import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { httpGateway } from '#store/outbox/text-gateway.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { messagesFor } from '../mailbox/messages.ts';
import { anna, bart } from '../world/people.ts';
import { receiveTexts, type Phones } from './receive-texts.ts';

let database: TestStore;
let phones: Phones;
let now = new Date('2026-03-02T10:00:00Z');
before(async () => {
  database = await testStore();
  phones = await receiveTexts(database.store.as('demo'), () => now);
});
after(async () => {
  await phones.stop();
  await database.close();
});
beforeEach(() => database.store.as('demo').transaction({}, (tx) => sql`delete from text_message`.execute(tx)));

const toAnna = `+32${anna.phone.replaceAll(' ', '').slice(1)}`;
const message = () => ({ id: randomUUID(), to: toAnna, text: '123456 is uw code' });
const received = (person: typeof anna | null) => messagesFor(database.store.as('demo'), person);

test('what our sender posts is on the phone of its owner, and on nobody else’s', async () => {
  const { id, to, text } = message();
  assert.deepEqual(await httpGateway(phones.gateway).send({ id, to, text }), { ok: true });
  const [one, ...others] = await received(anna);
  assert.deepEqual(one, { id, recipient: to, sender: 'BevZone', subject: null, body: text, received_at: now });
  assert.deepEqual(others, []);
  assert.deepEqual(await received(bart), []);
});

test('the same message twice is one message', async () => {
  const { id, to, text } = message();
  await httpGateway(phones.gateway).send({ id, to, text });
  assert.deepEqual(await httpGateway(phones.gateway).send({ id, to, text }), { ok: true });
  assert.equal((await received(anna)).length, 1);
});

test('the newest message stands first', async () => {
  const gateway = httpGateway(phones.gateway);
  await gateway.send({ ...message(), text: 'the first' });
  now = new Date(now.getTime() + 60_000);
  await gateway.send({ ...message(), text: 'the second' });
  assert.deepEqual(
    (await received(null)).map(({ body }) => body),
    ['the second', 'the first'],
  );
});

const post = (change: {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly method?: string;
}): Promise<Response> => {
  const good = { ...message(), from: 'BevZone' };
  const body = change.body ?? good;
  const method = change.method ?? 'POST';
  return fetch(new URL(change.path ?? '/messages', phones.gateway.url), {
    method,
    headers: { authorization: `Bearer ${phones.gateway.token}`, 'idempotency-key': good.id, ...change.headers },
    ...(method === 'POST'
      ? { body: typeof body === 'string' ? body : JSON.stringify({ ...good, ...Object(body) }) }
      : {}),
  });
};

const refusals: readonly (readonly [what: string, change: Parameters<typeof post>[0], status: number])[] = [
  ['no token', { headers: { authorization: '' } }, 401],
  ['another token', { headers: { authorization: `Bearer ${'x'.repeat(32)}` } }, 401],
  ['another path', { path: '/other' }, 404],
  ['a question instead of a message', { method: 'GET' }, 405],
  ['no JSON', { body: '{' }, 400],
  ['JSON that is no object', { body: 'null' }, 400],
  ['an identifier that is none', { body: { id: '1' } }, 400],
  ['a header that names another message', { headers: { 'idempotency-key': randomUUID() } }, 400],
  ['a number that no phone has', { body: { to: '+3221234567' } }, 400],
  ['a number as people write it', { body: { to: anna.phone } }, 400],
  ['no text', { body: { text: ' ' } }, 400],
  ['a text of another kind', { body: { text: 5 } }, 400],
  ['a text that is too long', { body: { text: 'x'.repeat(1_001) } }, 400],
  ['a sender that is no name', { body: { from: 'Bev\nZone' } }, 400],
  ['more than any message holds', { body: { text: 'x'.repeat(20_000) } }, 413],
];

for (const [what, change, status] of refusals) {
  test(`${what} is refused with ${status}, and nothing is kept`, async () => {
    assert.equal((await post(change)).status, status);
    assert.deepEqual(await received(null), []);
  });
}

test('the message that these refusals change is taken itself', async () => {
  assert.equal((await post({})).status, 202);
  assert.equal((await received(null)).length, 1);
});
