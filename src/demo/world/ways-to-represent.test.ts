import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openKbo, type Kbo } from '#kbo/index.ts';
import { day, enterprise, insz } from '../../../test/support/fake-kbo.ts';
import { testFolder, type TestFolder } from '../../../test/support/open-data.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { demoCompanies, helderEnProper } from './companies.ts';
import { functionsFile } from './functions-file.ts';
import { writeOpenDataZip } from './open-data-zip.ts';
import { anna, karel, lien, mehdi, nora, type DemoPerson } from './people.ts';
import { kuishulpDeLinde, poetsgroepNoord, samenSchoon, wasserijVoorbij } from './ways-to-represent.ts';

const today = day('2026-11-23');
let world: TestStore;
let folder: TestFolder;
let kbo: Kbo;

before(async () => {
  world = await testStore();
  folder = await testFolder();
  kbo = openKbo({
    db: world.store.as('kbo'),
    keys: world.keys,
    clock: () => new Date('2026-11-23T10:00:00Z'),
    maxAgeDays: 40,
    followers: [],
  });
  await writeOpenDataZip(folder.path('full.zip'), demoCompanies, '20-11-2026');
  await kbo.importOpenData(folder.path('full.zip'));
  await writeFile(folder.path('functions.csv'), functionsFile(demoCompanies, '20-11-2026'));
  await kbo.importFunctions(folder.path('functions.csv'));
});

after(async () => {
  await world.close();
  await folder.remove();
});

const decision = (who: DemoPerson, number: string) => kbo.mayRepresent(insz(who.insz), enterprise(number), today);

for (const [who, company, through, of] of [
  [anna, helderEnProper, 'own-function', null],
  [karel, poetsgroepNoord, 'permanent-representative', '1999999448'],
  [lien, wasserijVoorbij, 'curator', null],
] as const) {
  test(`${who.givenName} represents ${company.name} in the demo: ${through}`, async () => {
    const found = await decision(who, company.number);
    assert.ok(found.permitted);
    assert.deepEqual([found.through, found.of], [through, of]);
  });
}

for (const [who, company, because] of [
  [mehdi, samenSchoon, 'only-together'],
  [nora, kuishulpDeLinde, 'cannot-decide'],
] as const) {
  test(`of ${who.givenName} and ${company.name} the register cannot decide: ${because}`, async () => {
    const found = await decision(who, company.number);
    assert.equal(found.permitted ? '' : found.because, because);
    assert.deepEqual(await kbo.companiesRepresentedBy(insz(who.insz), today), []);
    const undecided = await kbo.companiesUndecided(insz(who.insz), today);
    assert.deepEqual(
      undecided.map((one) => [one.name, one.decision.because]),
      [[company.name, because]],
    );
  });
}

test('each of them represents no company of another', async () => {
  for (const who of [karel, lien, mehdi, nora]) {
    assert.equal((await decision(who, helderEnProper.number)).permitted, false);
  }
  assert.deepEqual(await kbo.companiesUndecided(insz(anna.insz), today), []);
});

test('the companies of a permanent representative say which company holds the function', async () => {
  const all = await kbo.companiesRepresentedBy(insz(karel.insz), today);
  assert.deepEqual(
    all.map(({ name, of }) => [name, of?.name ?? null]),
    [
      ['Poetsgroep Noord', 'Voorbeeld Beheer'],
      ['Voorbeeld Beheer', null],
    ],
  );
  const [holder] = await kbo.functionsOf(enterprise(poetsgroepNoord.number), today);
  assert.deepEqual(holder?.of, { number: '1999999448', name: 'Voorbeeld Beheer' });
});

test('what is loaded says of which days it is, and is too old after forty', async () => {
  assert.deepEqual(
    { ...(await kbo.snapshot()), importedAt: null },
    { date: '2026-11-20', functions: '2026-11-20', importedAt: null },
  );
  assert.deepEqual(await kbo.freshness(day('2026-12-30')), {
    fresh: true,
    date: '2026-11-20',
    oldestAllowed: '2026-11-20',
  });
  assert.equal((await kbo.freshness(day('2026-12-31'))).fresh, false);
});

test('a permanent representative represents nobody any more once the company behind them stopped', async () => {
  const rest = demoCompanies.filter(({ number }) => number !== '1999999448');
  await writeOpenDataZip(folder.path('later.zip'), rest, '21-11-2026');
  await kbo.importOpenData(folder.path('later.zip'));
  const found = await decision(karel, poetsgroepNoord.number);
  assert.equal(found.permitted ? '' : found.because, 'cannot-decide');
});
