import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { ask } from '../../../test/support/ask.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import type { Check, Finding } from './check.ts';
import { checkJobs, cleanStatus, scheduleChecks } from './jobs.ts';
import { noteCardResponder, seenCardResponder } from './seen-at-work.ts';
import { incidentsSince, keptStates, type Incident } from './store/states.ts';

let world: TestStore;
let now = new Date('2026-11-25T09:00:00Z');
const logged: string[] = [];
const finds = new Map<Check['item'], Check['find']>();

before(async () => {
  world = await testStore();
});
after(() => world.close());
beforeEach(async () => {
  now = new Date('2026-11-25T09:00:00Z');
  logged.length = 0;
  finds.clear();
  await ask(world.superuserUrl, 'truncate hulp.check_state, hulp.incident, hulp.check_round, hulp.signal');
  await ask(world.superuserUrl, 'delete from graphile_worker._private_jobs');
});

const db = () => world.store.as('hulp');
const pass = (ms: number): void => {
  now = new Date(now.getTime() + ms);
};

/** One round, a minute after the one before. */
async function round(findings: Partial<Record<Check['item'], Finding['found']>> = {}): Promise<void> {
  for (const [item, found] of Object.entries(findings)) finds.set(item as Check['item'], async () => ({ found }));
  pass(60_000);
  const checks = Array.from(finds, ([item, find]) => ({ item, find }));
  const deps = {
    db: db(),
    clock: () => now,
    uuid: randomUUID,
    log: (what: string, more: object) => void logged.push(`${what} ${JSON.stringify(more)}`),
    limitMs: 50,
  };
  await checkJobs(checks, deps)['hulp.checks']?.({});
}

const states = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await keptStates(db())).map(({ item, state }) => [item, state]));
const incidents = (): Promise<readonly Incident[]> => incidentsSince(db(), new Date(0));
const time = (minutes: number): Date => new Date(Date.parse('2026-11-25T09:00:00Z') + minutes * 60_000);

test('one failed check makes nothing down; two do, with an incident from the first to the first that passes', async () => {
  await round({ itsme: 'good', zone: 'good' });
  await round({ itsme: 'down' });
  assert.deepEqual(await states(), { itsme: 'good', zone: 'good' });
  assert.deepEqual(await incidents(), []);
  await round();
  assert.deepEqual(await states(), { itsme: 'down', zone: 'good' });
  assert.deepEqual(await incidents(), [{ item: 'itsme', worst: 'down', beganAt: time(2), endedAt: null }]);
  await round({ itsme: 'good' });
  assert.equal((await states())['itsme'], 'down');
  await round();
  assert.deepEqual(await incidents(), [{ item: 'itsme', worst: 'down', beganAt: time(2), endedAt: time(4) }]);
  assert.deepEqual(logged, [
    'a check changed {"item":"itsme","state":"down"}',
    'a check changed {"item":"itsme","state":"good"}',
  ]);
});

test('what was slow and then down is one incident', async () => {
  await round({ mail: 'slow' });
  await round();
  await round({ mail: 'down' });
  await round();
  assert.deepEqual(await incidents(), [{ item: 'mail', worst: 'down', beganAt: time(1), endedAt: null }]);
});

test('a check that throws or does not end says nothing, and holds up no other', async () => {
  finds.set('mail', () => Promise.reject(new Error('the password is hunter2')));
  finds.set('jobs', () => new Promise(() => undefined));
  finds.set('eid', () => {
    throw new Error('at once');
  });
  await round({ zone: 'good' });
  assert.deepEqual(await states(), { mail: 'unknown', jobs: 'unknown', eid: 'unknown', zone: 'good' });
  assert.doesNotMatch(logged.join(), /hunter2/);
});

test('a check that listens is told to stop at its limit', async () => {
  finds.set(
    'itsme',
    (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve({ found: 'down' }))),
  );
  await round();
  assert.equal((await keptStates(db()))[0]?.found, 'down');
});

test('copies that start together look once, and the next round is asked for once', async () => {
  let looked = 0;
  finds.set('zone', async () => {
    looked += 1;
    return { found: 'good' };
  });
  await scheduleChecks({ db: db(), clock: () => now });
  await Promise.all([round(), round(), round()]);
  assert.equal(looked, 1);
  const [jobs, next] = ['count(*)::int', 'max(run_at)'].map((what) =>
    ask(world.superuserUrl, `select ${what} from graphile_worker.jobs`),
  );
  assert.equal(await jobs, 1);
  assert.deepEqual(await next, new Date(now.getTime() + 60_000));
});

test('a clock that was wrong does not stop the checks', async () => {
  await round({ zone: 'good' });
  await ask(world.superuserUrl, `update hulp.check_round set began_at = began_at + interval '3 years'`);
  await round({ zone: 'good', hulp: 'good' });
  assert.deepEqual(await states(), { zone: 'good', hulp: 'good' });
});

test('what the responder of the cards did when people used theirs is shared, and written seldom', async () => {
  const deps = { db: db(), clock: () => now, log: () => undefined };
  const found = async (): Promise<string> => (await seenCardResponder(deps)(new AbortController().signal)).found;
  const settled = async (column: 'good_at' | 'bad_at'): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await ask(world.superuserUrl, `select ${column} is not null from hulp.signal`)) === true) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.fail('nothing was noted');
  };
  assert.equal(await found(), 'unknown');
  const [here, there] = [noteCardResponder(deps), noteCardResponder(deps)];
  here(true);
  await settled('good_at');
  assert.equal(await found(), 'good');
  pass(1_000);
  there(false);
  await settled('bad_at');
  assert.equal(await found(), 'down');
});

test('incidents go after ninety days, those under way stay', async () => {
  await round({ zone: 'down', mail: 'down' });
  await round();
  await round({ zone: 'good' });
  await round();
  const clean = (days: number): Promise<void> =>
    db().transaction({ across: 'job' }, (tx) => cleanStatus(tx, new Date(now.getTime() + days * 86_400_000)));
  await clean(89);
  assert.equal((await incidents()).length, 2);
  await clean(91);
  assert.deepEqual(
    (await incidents()).map(({ item }) => item),
    ['mail'],
  );
});

test('only a job writes what was found, and everybody reads it', async () => {
  await round({ zone: 'good' });
  for (const scope of [{}, { across: 'sign-in' }, { across: 'operator' }] as const) {
    await db().transaction(scope, (tx) => sql`update check_state set state = 'down'`.execute(tx));
    await db().transaction(scope, (tx) => sql`delete from check_state`.execute(tx));
    await assert.rejects(
      db().transaction(scope, (tx) =>
        sql`insert into incident (id, item, worst, began_at) values (${randomUUID()}, 'zone', 'down', ${now})`.execute(
          tx,
        ),
      ),
      /row-level security/,
    );
    await assert.rejects(
      db().transaction(scope, (tx) => sql`insert into check_round (began_at) values (${now})`.execute(tx)),
      /row-level security/,
    );
  }
  assert.deepEqual(await states(), { zone: 'good' });
});
