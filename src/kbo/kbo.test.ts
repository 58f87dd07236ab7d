import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { inszVault } from '#keys/sealed.ts';
import { metaRows, openDataTexts, testFolder, type TestFolder } from '../../test/support/open-data.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { openKbo, type Kbo } from './index.ts';

const number = (text: string): EnterpriseNumber => {
  const parsed = parseEnterpriseNumber(text);
  assert.ok(parsed.ok);
  return parsed.number;
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
const bart = insz('80.06.02-985.95');
const today = day('2026-11-23');
const [helder, strijkwinkel, ocmw] = [number('1999999052'), number('1999999151'), number('1999999250')];

/** Companies `Poetsdienst 0` to `Poetsdienst 44`, for pages of results. */
const manyNumbers = Array.from({ length: 45 }, (_, at) => {
  const eight = String(15_000_000 + at);
  return eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
});

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
  const company = (n: string, situation = '000'): string => `${n},AC,${situation},2,610,,01-03-2011`;
  const zip = await folder.zip(
    openDataTexts({
      'meta.csv': metaRows('06-11-2026'),
      'enterprise.csv': [
        company(helder),
        company(strijkwinkel, '012'),
        company(ocmw),
        ...manyNumbers.map((n) => company(n)),
      ].join('\n'),
      'establishment.csv': `8999999005,01-03-2011,${helder}`,
      'denomination.csv': [
        `${helder},2,001,Helder & Proper`,
        `${helder},1,001,Clair & Net`,
        `8999999005,2,003,Café Blinkend`,
        `${strijkwinkel},2,001,De Strijkwinkel`,
        `${ocmw},2,001,OCMW Voorbeeld`,
        ...manyNumbers.map((n, at) => `${n},2,001,Poetsdienst ${at}`),
      ].join('\n'),
    }),
  );
  await kbo.importOpenData(zip);
  const functions = folder.path('functions.csv');
  await writeFile(
    functions,
    [
      'EnterpriseNumber,FunctionCode,Insz,FirstName,LastName,StartDate,EndDate',
      `${helder},10002,${anna},Anna,Claes,01-03-2011,`,
      `${helder},20090,${bart},Bart,Maes,01-03-2011,`,
      `${strijkwinkel},10002,${anna},Anna,Claes,15-09-2014,`,
      `${ocmw},10002,${anna},Anna,Claes,15-09-2014,22-11-2026`,
      '',
    ].join('\n'),
  );
  await kbo.importFunctions(functions);
});

after(async () => {
  await world.close();
  await folder.remove();
});

const found = async (text: string, window = { limit: 20, offset: 0 }): Promise<string[]> =>
  (await kbo.search(text, window)).hits.map(({ name }) => name);

for (const [typed, names] of [
  ['1999.999.052', ['Helder & Proper']],
  ['BE 1999 999 052', ['Helder & Proper']],
  ['8.999.999.005', ['Helder & Proper']],
  ['1999', ['Helder & Proper', 'OCMW Voorbeeld', 'De Strijkwinkel']],
  ['helder', ['Helder & Proper']],
  ['PROPER held', ['Helder & Proper']],
  ['clair', ['Helder & Proper']],
  ['cafe BLINK', ['Helder & Proper']],
  ['rijkwin', ['De Strijkwinkel']],
  ['he', ['Helder & Proper']],
  ['poetsdienst 44', ['Poetsdienst 44']],
  ['niemendal', []],
  ['%', []],
  ['_', []],
  ["'; drop table enterprise; --", []],
  ['', []],
] as const) {
  test(`"${typed}" finds ${names.length === 0 ? 'nothing' : names.join(' and ')}`, async () => {
    assert.deepEqual((await found(typed)).toSorted(), [...names].toSorted());
  });
}

test('a name that is the same comes before one that only begins so', async () => {
  assert.equal((await found('poetsdienst 4'))[0], 'Poetsdienst 4');
  assert.equal((await found('poetsdienst 4')).length, 6);
});

test('results come in pages without gaps or doubles, and say how many there are', async () => {
  const pages = await Promise.all([0, 20, 40].map((offset) => kbo.search('poetsdienst', { limit: 20, offset })));
  assert.deepEqual(
    pages.map(({ total }) => total),
    [45, 45, 45],
  );
  assert.equal(new Set(pages.flatMap(({ hits }) => hits.map((hit) => hit.number))).size, 45);
});

test('a hit under another name says which', async () => {
  const [hit] = (await kbo.search('blinkend', { limit: 5, offset: 0 })).hits;
  assert.equal(hit?.matched, 'Café Blinkend');
  const [own] = (await kbo.search('helder', { limit: 5, offset: 0 })).hits;
  assert.equal(own?.matched, null);
});

test('the name in Dutch is the one to call a company by', async () => {
  assert.equal((await kbo.company(helder))?.name, 'Helder & Proper');
});

test('functions of a company are those of that day, and say who represents it', async () => {
  assert.deepEqual(
    (await kbo.functionsOf(helder, today)).map(({ familyName, decision }) => [familyName, decision.permitted]),
    [
      ['Claes', true],
      ['Maes', false],
    ],
  );
  assert.deepEqual(await kbo.functionsOf(helder, day('2011-02-28')), []);
  assert.deepEqual(
    (await kbo.representativesOf(helder, today)).map(({ familyName }) => familyName),
    ['Claes'],
  );
  assert.deepEqual(await kbo.representativesOf(strijkwinkel, today), []);
});

test('what the functions of a company tell holds no INSZ', async () => {
  assert.doesNotMatch(JSON.stringify(await kbo.functionsOf(helder, today)), /\d{11}|insz/i);
});

test('somebody may represent the companies in which a power holds, and no others', async () => {
  assert.deepEqual(
    (await kbo.companiesRepresentedBy(anna, today)).map(({ name }) => name),
    ['Helder & Proper'],
  );
  assert.deepEqual(
    (await kbo.companiesRepresentedBy(anna, day('2026-11-22'))).map(({ name }) => name),
    ['Helder & Proper', 'OCMW Voorbeeld'],
  );
  assert.deepEqual(await kbo.companiesRepresentedBy(bart, today), []);
});

for (const [who, company, expected] of [
  [anna, helder, undefined],
  [bart, helder, 'function-does-not-empower'],
  [bart, ocmw, 'no-function'],
  [anna, strijkwinkel, 'legal-situation'],
  [anna, ocmw, 'function-ended'],
  [anna, number('0428315871'), 'no-company'],
] as const) {
  test(`whether ${who === anna ? 'Anna' : 'Bart'} may represent ${company}: ${expected ?? 'yes'}`, async () => {
    const decision = await kbo.mayRepresent(who, company, today);
    assert.equal(decision.permitted ? undefined : decision.because, expected);
  });
}

test('holders of functions are seen one company or one person at a time, and changed by an import only', async () => {
  const db = world.store.as('kbo');
  const count = (scope: Parameters<typeof db.transaction>[0]): Promise<number> =>
    db.transaction(scope, async (tx) => (await sql`select 1 from function_holder`.execute(tx)).rows.length);
  assert.equal(await count({}), 0);
  assert.equal(await count({ company: helder }), 2);
  assert.equal(await count({ person: inszVault(world.keys, 'kbo').index(anna).toString('hex') }), 3);
  assert.equal(await count({ across: 'operator' }), 4);
  const removed = await db.transaction({ company: helder }, (tx) => sql`delete from function_holder`.execute(tx));
  assert.equal(Number(removed.numAffectedRows), 0);
  await assert.rejects(
    db.transaction({ company: helder }, (tx) =>
      sql`
      insert into function_holder (enterprise, code, insz_sealed, insz_index, given_name, family_name, start_date)
      select enterprise, '10002', insz_sealed, insz_index, 'A', 'B', start_date from function_holder`.execute(tx),
    ),
    /row-level security/,
  );
});
