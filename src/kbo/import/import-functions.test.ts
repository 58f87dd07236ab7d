import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { metaRows, openDataTexts, testFolder, type TestFolder } from '../../../test/support/open-data.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { openKbo, type Kbo } from '../index.ts';

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
  const enterprises = ['1999999052', '1999999151'].map((one) => `${one},AC,000,2,610,,01-03-2011`).join('\n');
  await kbo.importOpenData(
    await folder.zip(openDataTexts({ 'meta.csv': metaRows('06-11-2026'), 'enterprise.csv': enterprises })),
  );
});

after(async () => {
  await world.close();
  await folder.remove();
});

const parsed = parseEnterpriseNumber('1999.999.052');
assert.ok(parsed.ok);
const helder = parsed.number;

/** The layout of before. */
const header = 'EnterpriseNumber,FunctionCode,Insz,FirstName,LastName,StartDate,EndDate';
const header2 =
  'SnapshotDate,EnterpriseNumber,FunctionCode,HolderEnterpriseNumber,Insz,FirstName,LastName,StartDate,EndDate';
const dated = async (...rows: readonly string[]): Promise<string> => {
  const path = folder.path('dated.csv');
  await writeFile(path, [header2, ...rows, ''].join('\r\n'));
  return path;
};
const functions = async (...rows: readonly string[]): Promise<string> => {
  const path = folder.path('functions.csv');
  await writeFile(path, [header, ...rows, ''].join('\r\n'));
  return path;
};
const insz = (text: string): Insz => {
  const parsed = parseInsz(text);
  assert.ok(parsed.ok);
  return parsed.insz;
};
const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  assert.ok(parsed !== null);
  return parsed;
};
const anna = insz('71.03.14-982.13');

test('a file of functions says who represents whom, and its INSZ is nowhere in clear', async () => {
  const imported = await kbo.importFunctions(
    await functions(
      '1999.999.052,10002,71.03.14-982.13,Anna,Claes,01-03-2011,',
      '1999999151,10002,71031498213,Anna,Claes,15-09-2014,31-12-2020',
      '0428315871,10002,80060298595,Bart,Maes,15-09-2014,',
    ),
  );
  assert.deepEqual(imported, { rows: 3, snapshotDate: '2026-11-23', unknownCompanies: 1 });
  assert.equal((await kbo.mayRepresent(anna, helder, day('2026-11-23'))).permitted, true);
  const dump = await world.store.as('kbo').transaction({ across: 'operator' }, async (tx) => {
    return JSON.stringify(
      (await sql`select h.*, encode(insz_sealed, 'escape') as opened from function_holder h`.execute(tx)).rows,
    );
  });
  assert.match(dump, /Claes/);
  assert.doesNotMatch(dump, /71031498213|7103149821/);
});

for (const [what, row, sentence] of [
  [
    'a wrong INSZ',
    '1999999052,10002,71031498214,Anna,Claes,01-03-2011,',
    /functions\.csv, line 2: Insz is no INSZ: its check digits are wrong\.$/,
  ],
  ['a function of four digits', '1999999052,1002,71031498213,Anna,Claes,01-03-2011,', /FunctionCode/],
  [
    'an end before the start',
    '1999999052,10002,71031498213,Anna,Claes,01-03-2011,28-02-2011',
    /EndDate is before StartDate/,
  ],
  ['no name', '1999999052,10002,71031498213,,Claes,01-03-2011,', /FirstName is empty/],
] as const) {
  test(`${what} in a file of functions is refused with its line, without repeating a number of a person`, async () => {
    const refused = await refusal(kbo.importFunctions(await functions(row)));
    assert.match(refused.message, sentence);
    assert.doesNotMatch(refused.message, /7103149821/);
    assert.equal((await kbo.mayRepresent(anna, helder, day('2026-11-23'))).permitted, true);
  });
}

test('a file of functions without rows is refused unless forced', async () => {
  assert.equal((await refusal(kbo.importFunctions(await functions()))).because, 'no-rows');
  assert.equal((await kbo.importFunctions(await functions(), { force: true })).rows, 0);
  assert.deepEqual(await kbo.mayRepresent(anna, helder, day('2026-11-23')), {
    permitted: false,
    because: 'no-function',
  });
});

test('a file of functions that is not there is refused in words', async () => {
  assert.equal((await refusal(kbo.importFunctions(folder.path('nothing.csv')))).because, 'no-file');
});

test('a file says of which day it is, and which company holds a function through whom', async () => {
  const imported = await kbo.importFunctions(
    await dated(
      '23-11-2026,1999999052,10002,1999999151,71031498213,Anna,Claes,01-03-2011,',
      '23-11-2026,1999999151,10002,,71031498213,Anna,Claes,15-09-2014,',
    ),
  );
  assert.deepEqual(imported, { rows: 2, snapshotDate: '2026-11-23', unknownCompanies: 0 });
  const decision = await kbo.mayRepresent(anna, helder, day('2026-11-23'));
  assert.ok(decision.permitted);
  assert.deepEqual([decision.through, decision.of], ['permanent-representative', '1999999151']);
});

for (const [what, rows, sentence] of [
  [
    'lines of two days',
    [
      '22-11-2026,1999999052,10002,,71031498213,Anna,Claes,01-03-2011,',
      '23-11-2026,1999999151,10002,,71031498213,Anna,Claes,01-03-2011,',
    ],
    /line 3: SnapshotDate is not the one/,
  ],
  ['a day to come', ['24-11-2026,1999999052,10002,,71031498213,Anna,Claes,01-03-2011,'], /a day to come/],
  ['an older day', ['20-11-2026,1999999052,10002,,71031498213,Anna,Claes,01-03-2011,'], /this file is older/],
  ['no day', [',1999999052,10002,,71031498213,Anna,Claes,01-03-2011,'], /SnapshotDate is ""/],
  [
    'a company that holds a function in itself',
    ['23-11-2026,1999999052,10002,1999999052,71031498213,Anna,Claes,01-03-2011,'],
    /the company itself/,
  ],
  [
    'a wrong number of the company that holds it',
    ['23-11-2026,1999999052,10002,1999999053,71031498213,Anna,Claes,01-03-2011,'],
    /HolderEnterpriseNumber is "1999999053"/,
  ],
] as const) {
  test(`${what} in a file of functions is refused, and nothing has changed`, async () => {
    const refused = await refusal(kbo.importFunctions(await dated(...rows)));
    assert.match(refused.message, sentence);
    assert.equal((await kbo.mayRepresent(anna, helder, day('2026-11-23'))).permitted, true);
  });
}

test('an older file of functions is taken when it is forced', async () => {
  const older = await dated('20-11-2026,1999999151,10002,,71031498213,Anna,Claes,01-03-2011,');
  assert.equal((await kbo.importFunctions(older, { force: true })).snapshotDate, '2026-11-20');
  assert.equal((await kbo.mayRepresent(anna, helder, day('2026-11-23'))).permitted, false);
});
