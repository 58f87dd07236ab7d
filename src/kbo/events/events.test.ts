import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { ask } from '../../../test/support/ask.ts';
import { insz } from '../../../test/support/fake-kbo.ts';
import { metaRows, openDataTexts, testFolder, type TestFolder } from '../../../test/support/open-data.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { jobHandlers, openKbo, type Kbo, type KboDeps, type KboEvent } from '../index.ts';

const anna = insz('71.03.14-982.13');
const bart = insz('80.06.02-985.95');
const [helder, winkel] = ['1999999052', '1999999151'];
const [gent, aalst] = ['8999999005', '8999999104'];
const followers = ['btb.kbo-changed'];

let world: TestStore;
let folder: TestFolder;
let now: Date;
let deps: KboDeps;
let kbo: Kbo;

before(async () => {
  world = await testStore();
  folder = await testFolder();
  deps = { db: world.store.as('kbo'), keys: world.keys, clock: () => now, maxAgeDays: 40, followers };
  kbo = openKbo(deps);
});
after(async () => {
  await world.close();
  await folder.remove();
});
beforeEach(async () => {
  now = new Date('2026-11-20T10:00:00Z');
  await ask(
    world.superuserUrl,
    `truncate kbo.kbo_event, kbo.function_in_force, kbo.function_holder, kbo.functions_file, kbo.functions_stage,
      kbo.functions_confirmation, kbo.snapshot, kbo.enterprise,
      kbo.establishment, kbo.establishment_known, kbo.address, kbo.denomination, kbo.code,
      graphile_worker._private_jobs`,
  );
  await openData('13-11-2026', { companies: [helder, winkel], places: [[gent, helder, 'Kaai']] });
  await functions('20-11-2026', `${helder},10002,,${anna},Anna,Claes,01-03-2011,`);
});

interface Register {
  readonly companies: readonly string[];
  /** Number, company and street; '' where the data give no address. */
  readonly places: readonly (readonly [number: string, company: string, street: string])[];
}

async function openData(snapshot: string, { companies, places }: Register): Promise<void> {
  const address = (number: string, street: string): string => `${number},BAET,,,9000,Gent,,${street},,1,,,`;
  await kbo.importOpenData(
    await folder.zip(
      openDataTexts({
        'meta.csv': metaRows(snapshot),
        'enterprise.csv': companies.map((one) => `${one},AC,000,2,610,,01-03-2011`).join('\n'),
        'establishment.csv': places.map(([number, company]) => `${number},02-11-2026,${company}`).join('\n'),
        'address.csv': places
          .flatMap(([number, , street]) => (street === '' ? [] : [address(number, street)]))
          .join('\n'),
      }),
    ),
  );
}

async function functions(snapshot: string, ...rows: readonly string[]): Promise<void> {
  const header =
    'SnapshotDate,EnterpriseNumber,FunctionCode,HolderEnterpriseNumber,Insz,FirstName,LastName,StartDate,EndDate';
  const path = folder.path('functions.csv');
  await writeFile(path, [header, ...rows.map((row) => `${snapshot},${row}`), ''].join('\n'));
  await kbo.importFunctions(path);
}

const told = async (): Promise<readonly KboEvent[]> => kbo.eventsAfter(0, 100);
const shortly = (events: readonly KboEvent[]): readonly string[] =>
  events.map((event) =>
    [
      event.position,
      event.kind,
      event.company,
      event.day,
      'establishment' in event ? event.establishment : '',
      'holderName' in event ? `${event.function} ${event.holderName}` : '',
    ]
      .join(' ')
      .trimEnd(),
  );
const jobsOf = (kind: string): Promise<unknown> =>
  ask(world.superuserUrl, `select count(*)::int from graphile_worker.jobs where task_identifier = '${kind}'`);
const day = () => jobHandlers(deps)['kbo.functions-by-date']?.({});

test('the first data are no news, and wake nobody', async () => {
  assert.deepEqual(await told(), []);
  assert.equal(await jobsOf('btb.kbo-changed'), 0);
});

test('the same data again are no news either', async () => {
  await openData('13-11-2026', { companies: [helder, winkel], places: [[gent, helder, 'Kaai']] });
  await functions('20-11-2026', `${helder},10002,,${anna},Anna,Claes,01-03-2011,`);
  assert.deepEqual(await told(), []);
});

test('a company that stopped and came back is told, with the days of the data', async () => {
  await openData('20-11-2026', { companies: [helder], places: [[gent, helder, 'Kaai']] });
  await openData('20-11-2026', { companies: [helder], places: [[gent, helder, 'Kaai']] });
  await openData('27-11-2026', { companies: [helder, winkel], places: [[gent, helder, 'Kaai']] });
  assert.deepEqual(shortly(await told()), [
    `1 company-stopped ${winkel} 2026-11-20`,
    `2 company-returned ${winkel} 2026-11-27`,
  ]);
});

for (const [what, places, expected] of [
  [
    'opened',
    [
      [gent, helder, 'Kaai'],
      [aalst, helder, 'Plein'],
    ],
    [`1 establishment-opened ${helder} 2026-11-02 ${aalst}`],
  ],
  ['closed', [], [`1 establishment-closed ${helder} 2026-11-20 ${gent}`]],
  ['moved', [[gent, helder, 'Plein']], [`1 establishment-moved ${helder} 2026-11-20 ${gent}`]],
  ['lost its address in the data', [[gent, helder, '']], []],
  [
    'passed to another company',
    [[gent, winkel, 'Kaai']],
    [`1 establishment-closed ${helder} 2026-11-20 ${gent}`, `2 establishment-opened ${winkel} 2026-11-02 ${gent}`],
  ],
] as const) {
  test(`an establishment that ${what}: ${expected.length === 0 ? 'no news' : 'told'}`, async () => {
    await openData('20-11-2026', { companies: [helder, winkel], places });
    assert.deepEqual(shortly(await told()), expected);
  });
}

test('an address that is not known for a while is compared with the last one that was', async () => {
  for (const street of ['', 'Kaai']) {
    await openData('20-11-2026', { companies: [helder, winkel], places: [[gent, helder, street]] });
  }
  assert.deepEqual(await told(), []);
  await openData('20-11-2026', { companies: [helder, winkel], places: [[gent, helder, 'Plein']] });
  assert.equal((await told()).length, 1);
});

test('functions that began and ended are told with who held them, and the number stands sealed', async () => {
  await functions('20-11-2026', `${helder},10007,,${bart},Bart,Maes,20-11-2026,`);
  const events = await told();
  assert.deepEqual(shortly(events), [
    `1 function-ended ${helder} 2026-11-19  10002 Anna Claes`,
    `2 function-begun ${helder} 2026-11-20  10007 Bart Maes`,
  ]);
  assert.deepEqual(
    events.map((event) => ('insz' in event ? event.insz : null)),
    [anna, bart],
  );
  const dump = JSON.stringify(await ask(world.superuserUrl, `select string_agg(e::text, ' ') from kbo.kbo_event e`));
  assert.doesNotMatch(dump, new RegExp(anna));
  assert.equal(await jobsOf('btb.kbo-changed'), 1);
});

test('a function begins and ends on its day, without a new file, told once', async () => {
  await functions(
    '20-11-2026',
    `${helder},10002,,${anna},Anna,Claes,01-03-2011,22-11-2026`,
    `${helder},10007,,${bart},Bart,Maes,23-11-2026,`,
  );
  now = new Date('2026-11-22T22:59:00Z');
  await day();
  assert.deepEqual(await told(), []);
  now = new Date('2026-11-22T23:00:00Z');
  await day();
  await day();
  assert.deepEqual(shortly(await told()), [
    `1 function-ended ${helder} 2026-11-22  10002 Anna Claes`,
    `2 function-begun ${helder} 2026-11-23  10007 Bart Maes`,
  ]);
  assert.equal(await jobsOf('kbo.functions-by-date'), 1, 'the turn of tomorrow');
});

test('a term that is renewed, or a start date that is corrected, is neither an end nor a beginning', async () => {
  await functions(
    '20-11-2026',
    `${helder},10002,,${anna},Anna,Claes,01-03-2011,22-11-2026`,
    `${helder},10002,,${anna},Anna,Claes,23-11-2026,`,
  );
  now = new Date('2026-11-23T10:00:00Z');
  await day();
  await functions('23-11-2026', `${helder},10002,,${anna},Anna,Claes,15-11-2026,`);
  assert.deepEqual(await told(), []);
});

test('events come in order, page by page, and two writers at once leave no gap', async () => {
  await Promise.all([
    openData('20-11-2026', { companies: [helder], places: [] }),
    functions('20-11-2026', `${helder},10007,,${bart},Bart,Maes,01-11-2026,`),
  ]);
  const all = await told();
  assert.deepEqual(
    all.map(({ position }) => position),
    [1, 2, 3, 4],
  );
  assert.deepEqual(await kbo.eventsAfter(2, 1), all.slice(2, 3));
  assert.deepEqual(await kbo.eventsAfter(4, 10), []);
});

test('a refused file tells nothing', async () => {
  await assert.rejects(functions('20-11-2026', `${helder},10007,,${bart},Bart,Maes,01-11-2026,01-10-2026`));
  assert.deepEqual(await told(), []);
  assert.equal(await jobsOf('btb.kbo-changed'), 0);
});

test('events are read by jobs only, and rewritten by nobody', async () => {
  await openData('20-11-2026', { companies: [helder], places: [] });
  const db = world.store.as('kbo');
  const seen = (scope: Parameters<typeof db.transaction>[0]): Promise<number> =>
    db.transaction(scope, async (tx) => (await sql`select 1 from kbo_event`.execute(tx)).rows.length);
  assert.equal(await seen({}), 0);
  assert.equal(await seen({ across: 'sign-in' }), 0);
  assert.equal(await seen({ across: 'job' }), 2);
  for (const change of [sql`delete from kbo_event`, sql`update kbo_event set day = day`]) {
    await assert.rejects(
      db.transaction({ across: 'job' }, (tx) => change.execute(tx)),
      /permission denied/,
    );
  }
});
