import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import {
  goodOpenData,
  openDataTexts,
  testFolder,
  type OpenDataText,
  type TestFolder,
} from '../../../test/support/open-data.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { openKbo, type Kbo } from '../index.ts';
import { importLimits } from './limits.ts';

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

const zipOf = (rows: OpenDataText, change: Readonly<Record<string, string | Buffer | null>> = {}): Promise<string> => {
  const files: Record<string, string | Buffer> = openDataTexts(rows);
  for (const [name, content] of Object.entries(change)) {
    if (content === null) delete files[name];
    else files[name] = content;
  }
  return folder.zip(files);
};

test('what is no zip, half a zip or no file is refused in words', async () => {
  const path = await zipOf(goodOpenData);
  const bytes = await readFile(path);
  const broken = folder.path('broken.zip');
  await writeFile(broken, bytes.subarray(0, bytes.length / 2));
  assert.equal((await refusal(kbo.importOpenData(broken))).because, 'no-zip');
  await writeFile(broken, 'hello');
  assert.equal((await refusal(kbo.importOpenData(broken))).because, 'no-zip');
  assert.equal((await refusal(kbo.importOpenData(folder.path('nothing.zip')))).because, 'no-file');
});

test('one changed byte in the data of a zip is noticed', async () => {
  const many = {
    ...goodOpenData,
    'contact.csv': Array.from({ length: 400 }, (_, at) => `1999999052,ENT,TEL,${at * 7919}`).join('\n'),
  };
  const bytes = await readFile(await zipOf(many));
  const changed = folder.path('changed.zip');
  let refusals = 0;
  const at = bytes.indexOf('contact.csv') + 200;
  for (const offset of [0, 100, 200, 300]) {
    const copy = Buffer.from(bytes);
    copy[at + offset] = (copy[at + offset] ?? 0) ^ 0x10;
    await writeFile(changed, copy);
    const { because } = await refusal(kbo.importOpenData(changed));
    assert.match(because, /damaged|wrong-row/);
    refusals += 1;
  }
  assert.equal(refusals, 4);
});

test('a file that unpacks to far more than it packs, or to more than allowed, is refused before it is unpacked', async () => {
  const bomb = await zipOf(goodOpenData, { 'activity.csv': Buffer.alloc(12 * 1024 ** 2, 'a') });
  const refused = await refusal(kbo.importOpenData(bomb));
  assert.equal(refused.because, 'too-large');
  assert.match(refused.message, /activity\.csv/);
  const small = { ...importLimits, fileBytes: 50 };
  assert.equal((await refusal(kbo.importOpenData(await zipOf(goodOpenData), { limits: small }))).because, 'too-large');
});
