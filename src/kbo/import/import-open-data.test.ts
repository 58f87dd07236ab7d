import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import {
  goodOpenData,
  metaRows,
  openDataTexts,
  testFolder,
  type OpenDataText,
  type TestFolder,
} from '../../../test/support/open-data.ts';
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
});

after(async () => {
  await world.close();
  await folder.remove();
});

const number = (text: string): EnterpriseNumber => {
  const parsed = parseEnterpriseNumber(text);
  assert.ok(parsed.ok);
  return parsed.number;
};
const helder = number('1999.999.052');
const strijkwinkel = number('1999.999.151');

const zipOf = (rows: OpenDataText, change: Readonly<Record<string, string | Buffer | null>> = {}): Promise<string> => {
  const files: Record<string, string | Buffer> = openDataTexts(rows);
  for (const [name, content] of Object.entries(change)) {
    if (content === null) delete files[name];
    else files[name] = content;
  }
  return folder.zip(files);
};

test('a full file fills the register: nine files, quoted line breaks, a BOM, Windows line ends', async () => {
  const texts = openDataTexts(goodOpenData);
  const path = await zipOf(goodOpenData, {
    'enterprise.csv': `\uFEFF${texts['enterprise.csv']}`,
    'contact.csv': (texts['contact.csv'] ?? '').replaceAll('\n', '\r\n'),
  });
  const imported = await kbo.importOpenData(path);
  assert.equal(imported.snapshotDate, '2026-11-06');
  assert.deepEqual(imported.rows, {
    'code.csv': 2,
    'enterprise.csv': 2,
    'establishment.csv': 1,
    'denomination.csv': 4,
    'address.csv': 2,
    'contact.csv': 1,
    'activity.csv': 1,
    'branch.csv': 1,
  });
  const company = await kbo.company(helder);
  assert.equal(company?.name, 'Helder\n& "Proper"');
  assert.equal(company?.legalForm?.description.nl, 'Besloten vennootschap');
  assert.deepEqual(company?.address, {
    street: 'Voorbeeldstraat',
    houseNumber: '12',
    box: '3',
    postalCode: '9000',
    municipality: 'Gent',
  });
  assert.deepEqual(await kbo.establishmentsOf(helder), [
    {
      number: '8999999005',
      name: 'Helder Gent',
      since: '2011-03-01',
      address: { street: 'Kaai', houseNumber: '1', box: '', postalCode: '9000', municipality: 'Gent' },
    },
  ]);
  assert.deepEqual((await kbo.company(strijkwinkel))?.situation, { code: '012', meaning: 'winding-up' });
  assert.equal((await kbo.snapshot())?.date, '2026-11-06');
});

test('the same file again changes nothing', async () => {
  const { ceased } = await kbo.importOpenData(await zipOf(goodOpenData));
  assert.equal(ceased, 0);
  assert.equal((await kbo.company(helder))?.status, 'active');
});

for (const [what, change, because, sentence] of [
  ['a missing file', { 'branch.csv': null }, 'wrong-files', /lacks branch\.csv/],
  ['a foreign file', { 'readme.txt': 'x' }, 'wrong-files', /"readme\.txt"/],
  ['a file in a folder', { 'data/enterprise.csv': 'x' }, 'wrong-files', /"data\/enterprise\.csv"/],
  ['the files of an update', { 'enterprise_delete.csv': 'x' }, 'update-not-supported', /full file/],
  [
    'an update by its meta',
    { 'meta.csv': `Variable,Value\n${metaRows('07-11-2026', 'update')}` },
    'update-not-supported',
    /full file/,
  ],
  [
    'an unknown kind of file',
    { 'meta.csv': `Variable,Value\n${metaRows('07-11-2026', 'some')}` },
    'wrong-row',
    /ExtractType/,
  ],
  [
    'a snapshot date that cannot be',
    { 'meta.csv': `Variable,Value\n${metaRows('31-02-2026')}` },
    'wrong-row',
    /SnapshotDate/,
  ],
  [
    'an older snapshot',
    { 'meta.csv': `Variable,Value\n${metaRows('05-11-2026')}` },
    'older-snapshot',
    /2026-11-06.*2026-11-05/,
  ],
  [
    'a header in another order',
    { 'branch.csv': 'StartDate,Id,EnterpriseNumber\n' },
    'wrong-header',
    /branch\.csv, line 1: .*Id,StartDate,EnterpriseNumber/,
  ],
  ['an empty file', { 'branch.csv': '' }, 'wrong-header', /branch\.csv, line 1/],
  ['no companies', { 'enterprise.csv': openDataTexts({})['enterprise.csv'] ?? '' }, 'no-rows', /empty the register/],
  [
    'NUL in a text',
    { 'contact.csv': Buffer.from('EntityNumber,EntityContact,ContactType,Value\n1999999052,ENT,TEL,a\0b\n') },
    'damaged',
    /contact\.csv/,
  ],
  [
    'another encoding',
    {
      'contact.csv': Buffer.from(
        'EntityNumber,EntityContact,ContactType,Value\n1999999052,ENT,TEL,caf\xe9\n',
        'latin1',
      ),
    },
    'damaged',
    /contact\.csv is not UTF-8/,
  ],
] as const) {
  test(`${what} is refused in words, and changes nothing`, async () => {
    const refused = await refusal(kbo.importOpenData(await zipOf(goodOpenData, change)));
    assert.equal(refused.because, because);
    assert.match(refused.message, sentence);
    assert.equal((await kbo.company(helder))?.status, 'active');
    assert.equal((await kbo.establishmentsOf(helder)).length, 1);
  });
}

for (const [what, file, row, sentence] of [
  [
    'wrong check digits',
    'enterprise.csv',
    '"1999.999.053","AC","000","2","610","","01-03-2011"',
    /enterprise\.csv, line 4: EnterpriseNumber is "1999\.999\.053", whose check digits are wrong/,
  ],
  [
    'a date of another layout',
    'enterprise.csv',
    '"1999.999.250","AC","000","2","610","","2011-03-01"',
    /line 4: StartDate is "2011-03-01", not a date/,
  ],
  [
    'a day that does not exist',
    'enterprise.csv',
    '"1999.999.250","AC","000","2","610","","31-02-2011"',
    /line 4: StartDate/,
  ],
  [
    'a status that the open data has not',
    'enterprise.csv',
    '"1999.999.250","ST","000","2","610","","01-03-2011"',
    /line 4: Status is "ST", not AC/,
  ],
  [
    'a company twice',
    'enterprise.csv',
    '"1999.999.052","AC","000","2","610","","01-03-2011"',
    /line 4: a number stands twice/,
  ],
  ['a field too few', 'enterprise.csv', '"1999.999.250","AC"', /line 4: the number of fields/],
  ['an open quote', 'enterprise.csv', '"1999.999.250,"AC"', /enterprise\.csv, line \d+: a quote/],
  [
    'an establishment with the number of a company',
    'establishment.csv',
    '"1999.999.250","01-03-2011","1999.999.052"',
    /establishment\.csv, line 3: EstablishmentNumber/,
  ],
  [
    'an empty name',
    'denomination.csv',
    '"1999.999.052","2","001",""',
    /denomination\.csv, line 7: Denomination is empty/,
  ],
  [
    'a name of endless length',
    'denomination.csv',
    `"1999.999.052","2","001","${'x'.repeat(3000)}"`,
    /longer than 2000/,
  ],
  ['a branch with another identifier', 'branch.csv', '"7.000","01-09-1995","1999.999.052"', /branch\.csv, line 3: Id/],
] as const) {
  test(`${what} is refused with file and line, and changes nothing`, async () => {
    const rows = { ...goodOpenData, [file]: `${goodOpenData[file]}\n${row}` };
    const refused = await refusal(kbo.importOpenData(await zipOf(rows)));
    assert.equal(refused.because, 'wrong-row');
    assert.match(refused.message, sentence);
    assert.equal((await kbo.establishmentsOf(helder)).length, 1);
  });
}

test('an older snapshot is taken when forced', async () => {
  await kbo.importOpenData(await zipOf({ ...goodOpenData, 'meta.csv': metaRows('02-10-2026') }), { force: true });
  assert.equal((await kbo.snapshot())?.date, '2026-10-02');
});

test('a company that leaves the open data is known as ceased, with its name; when it comes back it is active', async () => {
  const without = {
    ...goodOpenData,
    'meta.csv': metaRows('04-12-2026'),
    'enterprise.csv': '"1999.999.052","AC","000","2","610","","01-03-2011"',
    'denomination.csv': '"1999.999.052","2","001","Helder & Proper"',
  };
  assert.equal((await kbo.importOpenData(await zipOf(without))).ceased, 1);
  const gone = await kbo.company(strijkwinkel);
  assert.equal(gone?.status, 'ceased');
  assert.equal(gone?.absentSince, '2026-12-04');
  assert.equal(gone?.name, 'De Strijkwinkel');
  await kbo.importOpenData(await zipOf({ ...goodOpenData, 'meta.csv': metaRows('01-01-2027') }));
  assert.equal((await kbo.company(strijkwinkel))?.status, 'active');
});

test('every import is in the record', async () => {
  const pg = await import('pg');
  const client = new pg.default.Client({ connectionString: world.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ action: string; writer: string }>(
    'select distinct action from audit.entry order by action',
  );
  await client.end();
  assert.deepEqual(
    rows.map(({ action }) => action),
    ['kbo.open-data-imported'],
  );
});
