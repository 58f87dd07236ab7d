import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { parsePhoneNumber, type PhoneNumber } from '#belgian/phone-number.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { fakeTextGateway, type FakeTextGateway } from '../../../test/support/text-gateway.ts';
import type { Db } from '../database.ts';
import type { JobHandlers } from '../jobs/index.ts';
import { postTextMessage } from './index.ts';
import { textHandlers } from './send-text.ts';
import { httpGateway } from './text-gateway.ts';

const now = new Date('2026-03-02T10:00:00Z');
const clock = (): Date => now;
const secret = 'Uw code is 804211.';

let database: TestStore;
let post: Db;
let sleutels: Db;
let gateway: FakeTextGateway;
const logged: string[] = [];
const log = (message: string, fields: object): void => void logged.push(`${message} ${JSON.stringify(fields)}`);

before(async () => {
  database = await testStore();
  post = database.store.as('post');
  sleutels = database.store.as('sleutels');
  gateway = await fakeTextGateway();
});
after(async () => {
  await gateway.stop();
  await database.close();
});
beforeEach(async () => {
  await post.transaction({}, (tx) => sql`delete from text_message`.execute(tx));
  logged.length = 0;
  gateway.answer(202);
});

const number = (text: string): PhoneNumber => {
  const parsed = parsePhoneNumber(text);
  if (!parsed.ok) throw new Error(parsed.because);
  return parsed.number;
};

const texts = (url = gateway.url): JobHandlers =>
  textHandlers({
    db: post,
    gateway: httpGateway({ url, token: 'token-of-test', from: 'BevZone', timeLimit: 400 }),
    clock,
    log,
  });

interface TextRow {
  readonly id: string;
  readonly recipient: string;
  readonly body: string;
  readonly outcome: string | null;
  readonly refused_because: string | null;
}

const textRow = async (): Promise<TextRow> => {
  const { rows } = await post.transaction({}, (tx) => sql<TextRow>`select * from text_message`.execute(tx));
  const row = rows[0];
  if (row === undefined || rows.length !== 1) throw new Error(`${rows.length} text messages`);
  return row;
};

const postText = async (expiresAt?: Date): Promise<string> => {
  const message = { to: number('0460 00 01 01'), text: secret, language: 'nl' } as const;
  await sleutels.transaction({}, (tx) =>
    postTextMessage(tx, expiresAt === undefined ? message : { ...message, expiresAt }),
  );
  return (await textRow()).id;
};

const run = (handlers: JobHandlers, kind: string, id: string): Promise<void> => {
  const handler = handlers[kind];
  if (handler === undefined) throw new Error(`nobody handles ${kind}`);
  return handler({ id });
};

const emptied = (row: TextRow): void => assert.deepEqual([row.recipient, row.body], ['', '']);

test('a text message exists only when its cause does', async () => {
  await assert.rejects(
    sleutels.transaction({}, async (tx) => {
      await postTextMessage(tx, { to: number('0460 00 01 01'), text: secret, language: 'nl' });
      throw new Error('stop');
    }),
    /stop/,
  );
  await assert.rejects(textRow, /0 text messages/);
});

test('no system reads a text message, not even who wrote it, and only the keys may write one', async () => {
  await postText();
  await assert.rejects(
    sleutels.transaction({}, (tx) => sql`select body from post.text_message`.execute(tx)),
    /permission denied/,
  );
  await assert.rejects(
    database.store
      .as('btb')
      .transaction({}, (tx) => postTextMessage(tx, { to: number('0460 00 01 01'), text: 'Dag', language: 'nl' })),
    /permission denied/,
  );
});

test('a message that was taken is emptied, and offered once however often its job runs', async () => {
  const id = await postText(new Date(now.getTime() + 1));
  const earlier = gateway.offered.length;
  await run(texts(), 'post.send-text', id);
  await run(texts(), 'post.send-text', id);
  assert.equal(gateway.offered.length, earlier + 1);
  assert.deepEqual(gateway.offered.at(-1)?.body, { id, to: '+32460000101', text: secret, from: 'BevZone' });
  const row = await textRow();
  assert.equal(row.outcome, 'sent');
  emptied(row);
});

test('two workers on one message offer it once', async () => {
  const id = await postText();
  const earlier = gateway.offered.length;
  await Promise.all([run(texts(), 'post.send-text', id), run(texts(), 'post.send-text', id)]);
  assert.equal(gateway.offered.length, earlier + 1);
});

test('a message that was refused for good is emptied with the reason, and said in the log without number or text', async () => {
  const id = await postText();
  gateway.answer(400);
  await run(texts(), 'post.send-text', id);
  const row = await textRow();
  assert.deepEqual([row.outcome, row.refused_because], ['refused', 'http-400']);
  emptied(row);
  assert.deepEqual(logged, [`a text message was refused for good {"id":"${id}","because":"http-400"}`]);
  const earlier = gateway.offered.length;
  await run(texts(), 'post.send-text', id);
  assert.equal(gateway.offered.length, earlier);
});

test('a code whose life is over is not sent any more', async () => {
  const id = await postText(now);
  const earlier = gateway.offered.length;
  await run(texts(), 'post.send-text', id);
  assert.equal(gateway.offered.length, earlier);
  const row = await textRow();
  assert.equal(row.outcome, 'expired');
  emptied(row);
});

for (const [what, answer] of [
  ['fails', 500],
  ['is silent', 'silence'],
  ['does not know our token', 401],
] as const) {
  test(`a gateway that ${what} leaves the message as it was, under the same identifier`, async () => {
    const id = await postText();
    gateway.answer(answer);
    await assert.rejects(run(texts(), 'post.send-text', id));
    assert.equal((await textRow()).body, secret);
    gateway.answer(202);
    await run(texts(), 'post.send-text', id);
    assert.deepEqual(
      gateway.offered.slice(-2).map(({ idempotencyKey }) => idempotencyKey),
      [id, id],
    );
    assert.equal((await textRow()).outcome, 'sent');
  });
}
