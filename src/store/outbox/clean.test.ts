import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { ask } from '../../../test/support/ask.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import type { Db } from '../database.ts';
import { cleanHandlers, scheduleClean } from './clean.ts';

let database: TestStore;
let post: Db;
const logged: string[] = [];

const clean = (): Promise<void> | undefined =>
  cleanHandlers({
    db: post,
    clock: () => new Date('2036-03-02T10:00:00Z'),
    log: (message, fields) => void logged.push(`${message} ${JSON.stringify(fields)}`),
  })['post.clean']?.({});

before(async () => {
  database = await testStore();
  post = database.store.as('post');
});
after(() => database.close());

test('what never left is given up after two days and emptied; what is done with is gone after thirty', async () => {
  await post.transaction({}, async (tx) => {
    await sql`insert into message (recipient, subject, body, language, written_at, sent_at) values
      ('waits@x', 's', 'young', 'nl', now() - interval '47 hours', null),
      ('stuck@x', 's', 'old', 'nl', now() - interval '49 hours', null),
      ('month@x', 's', '', 'nl', now() - interval '31 days', now() - interval '31 days'),
      ('week@x', 's', '', 'nl', now() - interval '7 days', now() - interval '7 days')`.execute(tx);
    await sql`insert into text_message (recipient, body, language, written_at) values
      ('+32460000101', 'young', 'nl', now() - interval '47 hours'),
      ('+32460000102', 'old', 'nl', now() - interval '49 hours')`.execute(tx);
  });
  await clean();
  const left = await post.transaction({}, async (tx) => ({
    mails: (
      await sql<{ recipient: string; body: string; over: boolean }>`
        select recipient, body, given_up_at is not null as over from message order by recipient`.execute(tx)
    ).rows,
    texts: (
      await sql<{ body: string; outcome: string | null }>`select body, outcome from text_message order by body`.execute(
        tx,
      )
    ).rows,
  }));
  assert.deepEqual(left.mails, [
    { recipient: 'stuck@x', body: '', over: true },
    { recipient: 'waits@x', body: 'young', over: false },
    { recipient: 'week@x', body: '', over: false },
  ]);
  assert.deepEqual(left.texts, [
    { body: '', outcome: 'given-up' },
    { body: 'young', outcome: null },
  ]);
  assert.deepEqual(logged, ['messages could not be sent and were given up {"mails":1,"texts":1}']);
});

test('cleaning asks for its next turn a day later, one turn however many processes ask', async () => {
  await scheduleClean(post);
  await scheduleClean(post);
  await clean();
  const waiting = `select string_agg(run_at::text, ' ') from graphile_worker.jobs where key = 'post.clean'`;
  assert.equal(
    await ask(database.superuserUrl, waiting),
    await ask(database.superuserUrl, `select timestamptz '2036-03-03T10:00:00Z'::text`),
  );
});
