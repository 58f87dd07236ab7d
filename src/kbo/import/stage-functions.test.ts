import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { after, before, beforeEach, test } from 'node:test';
import { kboCommands } from '../../cli/kbo-commands.ts';
import type { CommandContext } from '../../cli/command.ts';
import { ask } from '../../../test/support/ask.ts';
import { day, enterprise, insz } from '../../../test/support/fake-kbo.ts';
import { testFolder, type TestFolder } from '../../../test/support/open-data.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { openKbo, type Kbo } from '../index.ts';

const [anna, bart] = [insz('71031498213'), insz('80060298595')];
const helder = enterprise('1999999052');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const functionsKey = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('base64');

let world: TestStore;
let folder: TestFolder;
let kbo: Kbo;
const opened = (key: string | null): Kbo =>
  openKbo({
    db: world.store.as('kbo'),
    keys: world.keys,
    clock: () => new Date('2026-11-23T10:00:00Z'),
    maxAgeDays: 40,
    followers: ['btb.kbo-changed'],
    functionsKey: key,
  });

before(async () => {
  world = await testStore();
  folder = await testFolder();
});
after(async () => {
  await world.close();
  await folder.remove();
});
beforeEach(async () => {
  kbo = opened(functionsKey);
  await ask(
    world.superuserUrl,
    `truncate kbo.function_holder, kbo.functions_staged, kbo.functions_stage, kbo.functions_confirmation,
      kbo.functions_file, kbo.function_in_force, kbo.kbo_event, audit.entry, audit.link, graphile_worker._private_jobs`,
  );
  await kbo.importFunctions(
    await file(
      `${helder},10002,,${anna},Anna,Claes,01-03-2011,`,
      `${helder},10007,,${anna},Anna,Claes,01-03-2011,`,
      `${helder},20090,,${bart},Bart,Maes,01-03-2011,`,
    ),
  );
});

const header =
  'SnapshotDate,EnterpriseNumber,FunctionCode,HolderEnterpriseNumber,Insz,FirstName,LastName,StartDate,EndDate';
async function file(...rows: readonly string[]): Promise<string> {
  const path = folder.path('functions.csv');
  await writeFile(path, [header, ...rows.map((row) => `20-11-2026,${row}`), ''].join('\n'));
  return path;
}
/** Bart becomes director, one function of Anna goes, one gets an end; the fourth stays. */
const next = (): Promise<string> =>
  file(
    `${helder},10002,,${bart},Bart,Maes,01-11-2026,`,
    `${helder},10007,,${anna},Anna,Claes,01-03-2011,31-12-2026`,
    `${helder},20090,,${bart},Bart,Maes,01-03-2011,`,
  );
async function signed(path: string, form: 'raw' | 'base64' = 'raw'): Promise<string> {
  const bytes = sign(null, await readFile(path), privateKey);
  const to = folder.path('functions.csv.sig');
  await writeFile(to, form === 'raw' ? bytes : `${bytes.toString('base64')}\n`);
  return to;
}
const directors = async (): Promise<readonly string[]> =>
  (await kbo.functionsOf(helder, day('2026-11-23')))
    .filter(({ function: code }) => code === '10002')
    .map(({ givenName }) => givenName);

test('a file that waits shows what would change, and changes nothing', async () => {
  const staged = await kbo.stageFunctions(await next());
  const { begun, ended, changed, first } = staged.differences;
  assert.deepEqual([staged.rows, staged.signed, begun, ended, changed], [3, false, 1, 1, 1]);
  assert.deepEqual(
    first.map(({ kind, code, name, until, before }) => [kind, code, name, until, before?.until]),
    [
      ['ended', '10002', 'Anna Claes', null, undefined],
      ['changed', '10007', 'Anna Claes', '2026-12-31', null],
      ['begun', '10002', 'Bart Maes', null, undefined],
    ],
  );
  assert.doesNotMatch(JSON.stringify(staged), new RegExp(`${anna}|${bart}|insz`));
  assert.deepEqual(await directors(), ['Anna']);
  assert.deepEqual(await kbo.eventsAfter(0, 10), []);
});

test('two operators by two names let a file count, which is told; one twice does not', async () => {
  const { id } = await kbo.stageFunctions(await next());
  assert.deepEqual(await kbo.confirmFunctions(id, 'An'), { taken: null, confirmedBy: ['An'], needed: 2 });
  assert.equal((await refusal(kbo.confirmFunctions(id, ' AN '))).because, 'same-operator');
  assert.deepEqual(await directors(), ['Anna']);
  const done = await kbo.confirmFunctions(id, 'Bo');
  assert.deepEqual(done.taken, { rows: 3, snapshotDate: '2026-11-20', unknownCompanies: 1 });
  assert.deepEqual(await directors(), ['Bart']);
  assert.deepEqual(
    (await kbo.eventsAfter(0, 10)).map(({ kind }) => kind),
    ['function-begun', 'function-ended'],
  );
  const recorded = await ask(
    world.superuserUrl,
    "select after->>'confirmedBy' from audit.entry where action = 'kbo.functions-imported' order by id desc limit 1",
  );
  assert.equal(recorded, '["An", "Bo"]');
  assert.equal(await ask(world.superuserUrl, 'select count(*)::int from kbo.functions_staged'), 0);
  assert.equal((await refusal(kbo.confirmFunctions(id, 'Cas'))).because, 'no-stage');
});

test('two confirmations at the same moment let it count once', async () => {
  const { id } = await kbo.stageFunctions(await next());
  const both = await Promise.all(['An', 'Bo'].map((name) => kbo.confirmFunctions(id, name)));
  assert.deepEqual(both.filter(({ taken }) => taken !== null).length, 1);
  assert.deepEqual(await directors(), ['Bart']);
});

for (const form of ['raw', 'base64'] as const) {
  test(`with a signature that holds (${form}), one operator is enough`, async () => {
    const path = await next();
    const staged = await kbo.stageFunctions(path, { signature: await signed(path, form) });
    assert.equal(staged.signed, true);
    assert.deepEqual(await directors(), ['Anna']);
    assert.ok((await kbo.confirmFunctions(staged.id, 'An')).taken !== null);
    assert.deepEqual(await directors(), ['Bart']);
  });
}

test('a signature that does not hold stages nothing', async () => {
  const path = await next();
  const signature = await signed(path);
  await appendFile(path, `20-11-2026,${helder},10002,,${anna},Anna,Claes,01-03-2011,\n`);
  const refused = [await refusal(kbo.stageFunctions(path, { signature }))];
  await writeFile(signature, 'not a signature');
  refused.push(await refusal(kbo.stageFunctions(path, { signature })));
  const other = generateKeyPairSync('ed25519').privateKey;
  await writeFile(signature, sign(null, await readFile(path), other));
  refused.push(await refusal(kbo.stageFunctions(path, { signature })));
  refused.push(await refusal(opened(null).stageFunctions(path, { signature: await signed(path) })));
  assert.deepEqual(
    refused.map(({ because }) => because),
    Array.from({ length: 4 }, () => 'wrong-signature'),
  );
  assert.equal((await refusal(kbo.stageFunctions(path, { signature: folder.path('none') }))).because, 'no-file');
  assert.equal(
    await ask(world.superuserUrl, "select count(*)::int from kbo.functions_stage where state = 'waiting'"),
    0,
  );
});

test('a newer file takes the place of the one that waits, with its confirmations', async () => {
  const first = await kbo.stageFunctions(await next());
  await kbo.confirmFunctions(first.id, 'An');
  const second = await kbo.stageFunctions(await next());
  assert.equal((await refusal(kbo.confirmFunctions(first.id, 'Bo'))).because, 'no-stage');
  assert.equal((await kbo.confirmFunctions(second.id, 'Bo')).taken, null);
  assert.equal(await ask(world.superuserUrl, 'select count(*)::int from kbo.functions_staged'), 3);
});

test('a file whose differences were shown beside another one does not count any more', async () => {
  const { id } = await kbo.stageFunctions(await next());
  await ask(
    world.superuserUrl,
    "insert into kbo.functions_file (snapshot_date, imported_at) values ('2026-11-22', now())",
  );
  assert.match((await refusal(kbo.confirmFunctions(id, 'An'))).message, /Stage this one again/);
});

test('nobody confirms without a name, and a refused file leaves the one that waits', async () => {
  const { id } = await kbo.stageFunctions(await next());
  assert.equal((await refusal(kbo.confirmFunctions(id, ''))).because, 'no-name');
  await refusal(kbo.stageFunctions(await file(`${helder},10002,,123,Anna,Claes,01-03-2011,`)));
  assert.equal((await kbo.confirmFunctions(id, 'An')).taken, null);
});

test('a thousand differences are counted, and fifty shown', async () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => {
    const start = new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10).split('-').reverse().join('-');
    return `${helder},10002,,${bart},Bart,Maes,${start},`;
  });
  const { differences } = await kbo.stageFunctions(await file(...rows));
  assert.deepEqual([differences.begun, differences.ended, differences.changed], [1_000, 3, 0]);
  assert.equal(differences.first.length, 50);
  assert.deepEqual(
    differences.first.slice(0, 4).map(({ kind }) => kind),
    ['ended', 'ended', 'ended', 'begun'],
  );
});

async function cli(
  ...words: readonly string[]
): Promise<{ readonly done: boolean; readonly lines: readonly string[] }> {
  const command = kboCommands.find((one) => one.words.every((word, place) => words[place] === word));
  assert.ok(command !== undefined);
  const lines: string[] = [];
  const speak = (line: string): void => void lines.push(line);
  const context = { systems: { kbo }, say: speak, complain: speak } as unknown as CommandContext;
  return { done: await command.run(words.slice(command.words.length), context), lines };
}

test('at the command line: stage, read what would change, and confirm by two names', async () => {
  const path = await next();
  const staged = await cli('kbo', 'functions', 'stage', path);
  assert.ok(staged.done);
  assert.match(staged.lines.join('\n'), /Begun: 1\. Ended: 1\. Changed: 1\./);
  assert.match(staged.lines.join('\n'), /ended 1999\.999\.052 10002 Anna Claes, 2011-03-01 until no end/);
  assert.match(staged.lines.join('\n'), /until 2026-12-31 \(was Anna Claes, until no end\)/);
  assert.doesNotMatch(staged.lines.join('\n'), new RegExp(`${anna}|${bart}`));
  const id = /^Stage (\d+)/.exec(staged.lines[0] ?? '')?.[1] ?? '';
  assert.match((await cli('kbo', 'functions', 'confirm', id, '--operator', 'An')).lines.join(), /2 operators have to/);
  assert.equal((await cli('kbo', 'functions', 'confirm', id, '--operator', 'an')).done, false);
  assert.equal((await cli('kbo', 'functions', 'confirm', id)).done, false);
  assert.equal((await cli('kbo', 'functions', 'confirm', 'x', '--operator', 'Bo')).done, false);
  assert.equal((await cli('kbo', 'functions', 'stage')).done, false);
  assert.equal((await cli('kbo', 'functions', 'stage', path, '--force', 'x')).done, false);
  assert.deepEqual(await directors(), ['Anna']);
  assert.ok((await cli('kbo', 'functions', 'confirm', id, '--operator', 'Bo')).done);
  assert.deepEqual(await directors(), ['Bart']);
});
