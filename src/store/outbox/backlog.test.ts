import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { enqueue } from '../jobs/index.ts';
import { jobsBacklog } from '../jobs/backlog.ts';
import { outboxBacklog } from './backlog.ts';

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

const minutes = (ms: number): number => Math.round(ms / 60_000);

test('of mails and text messages it is known how many wait, how long, and whether later ones left', async () => {
  const post = world.store.as('post');
  assert.deepEqual(await outboxBacklog(post, 'mails'), { waiting: 0, oldestMs: 0, passed: 0 });
  await post.transaction({}, async (tx) => {
    await sql`insert into message (recipient, subject, body, language, written_at, sent_at, given_up_at) values
      ('one@x', 's', '', 'nl', now() - interval '50 minutes', now(), null),
      ('two@x', 's', '', 'nl', now() - interval '40 minutes', null, now()),
      ('three@x', 's', 'b', 'nl', now() - interval '30 minutes', null, null),
      ('four@x', 's', '', 'nl', now() - interval '20 minutes', now(), null),
      ('five@x', 's', 'b', 'nl', now() - interval '10 minutes', null, null)`.execute(tx);
    await sql`insert into text_message (recipient, body, language, written_at, done_at, outcome) values
      ('+32470000001', 'b', 'nl', now() - interval '7 minutes', null, null),
      ('', '', 'nl', now() - interval '6 minutes', now(), 'refused')`.execute(tx);
  });
  const mails = await outboxBacklog(post, 'mails');
  assert.deepEqual({ ...mails, oldestMs: minutes(mails.oldestMs) }, { waiting: 2, oldestMs: 30, passed: 1 });
  const texts = await outboxBacklog(post, 'texts');
  assert.deepEqual({ ...texts, oldestMs: minutes(texts.oldestMs) }, { waiting: 1, oldestMs: 7, passed: 0 });
});

test('of jobs it is known how many could begin and how long the first waits; none is named', async () => {
  const db = world.store.as('hulp');
  assert.deepEqual(await jobsBacklog(db), { waiting: 0, oldestMs: 0 });
  const at = (ahead: number): { readonly runAt: Date } => ({ runAt: new Date(Date.now() + ahead * 60_000) });
  await db.transaction({}, async (tx) => {
    await enqueue(tx, 'hulp.clean', {}, at(-9));
    await enqueue(tx, 'hulp.clean', {}, at(-3));
    await enqueue(tx, 'hulp.clean', {}, at(60));
  });
  const jobs = await jobsBacklog(db);
  assert.deepEqual({ ...jobs, oldestMs: minutes(jobs.oldestMs) }, { waiting: 2, oldestMs: 9 });
  await assert.rejects(
    db.transaction({}, (tx) => sql`select * from graphile_worker.jobs`.execute(tx)),
    /permission denied/,
  );
});
