import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeKeys, readKeysFile, replaceKeysFile, withNewItsmeKeys, type Keys } from './keys-file.ts';

let folder: string;
let keys: Keys;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
  keys = await makeKeys();
});
after(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);
async function written(name: string, text: string, mode = 0o600): Promise<string> {
  await writeFile(inFolder(name), text, { mode });
  await chmod(inFolder(name), mode);
  return inFolder(name);
}

test('the file is made where that is allowed, for its owner only, and read again', async () => {
  const path = inFolder('new.json');
  const made = await readKeysFile(path, true);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.deepEqual(await readKeysFile(path, false), made);
});

test('two processes that make it at once read the same keys', async () => {
  const path = inFolder('at-once.json');
  const [one, other] = await Promise.all([readKeysFile(path, true), readKeysFile(path, true)]);
  assert.deepEqual(one, other);
});

test('where it may not be made by itself, a missing file is an error', async () => {
  await assert.rejects(
    readKeysFile(inFolder('missing.json'), false),
    /^Error: KEYS_FILE: .*missing\.json cannot be read \(ENOENT\)$/,
  );
});

test('a file that others can read or write is refused', async () => {
  for (const mode of [0o640, 0o604, 0o660, 0o602, 0o644, 0o777]) {
    const path = await written('open.json', JSON.stringify(keys), mode);
    await assert.rejects(readKeysFile(path, false), /owner only \(chmod 600\)/, mode.toString(8));
  }
});

for (const name of ['signing', 'cookies', 'sealing', 'index', 'checkpoints'] as const) {
  test(`a file without ${name} is refused with a sentence that names it`, async () => {
    for (const value of [undefined, [], 'x']) {
      const path = await written('lacks.json', JSON.stringify({ ...keys, [name]: value }));
      await assert.rejects(readKeysFile(path, false), new RegExp(`lacks "${name}"`));
    }
  });
}

for (const name of ['cookies', 'sealing', 'index'] as const) {
  test(`a key of ${name} that is not 32 bytes, or has no identifier, is refused`, async () => {
    const short = { id: 'a', key: Buffer.alloc(31).toString('base64url') };
    const nameless = { key: Buffer.alloc(32).toString('base64url') };
    for (const wrong of [short, nameless]) {
      const path = await written('short.json', JSON.stringify({ ...keys, [name]: [...keys[name], wrong] }));
      await assert.rejects(readKeysFile(path, false), /not 32 bytes/);
    }
  });
}

test('what is no JSON is refused, and the error repeats nothing of it', async () => {
  for (const text of ['{"signing": [{"d": "private"', '{"d": private}', 'private', '']) {
    const path = await written('broken.json', text);
    await assert.rejects(readKeysFile(path, false), ({ message }: Error) => {
      assert.match(message, /broken\.json is no JSON$/);
      return !message.includes('priv');
    });
  }
});

test('a file that holds something else is refused', async () => {
  for (const text of ['null', '[]', '7', '"keys"']) {
    await assert.rejects(readKeysFile(await written('else.json', text), false), /lacks "signing"/);
  }
});

test('new keys towards itsme stand in front, and older ones stay until they are too many', async () => {
  const once = await withNewItsmeKeys(keys);
  const often = await withNewItsmeKeys(await withNewItsmeKeys(await withNewItsmeKeys(once)));
  assert.equal(once.itsme?.signing[1]?.kid, keys.itsme?.signing[0]?.kid);
  assert.equal(once.itsme?.encryption[1]?.kid, keys.itsme?.encryption[0]?.kid);
  assert.equal(often.itsme?.signing.length, 2);
  assert.equal(often.itsme?.encryption.length, 3);
  const kids = [...(often.itsme?.signing ?? []), ...(often.itsme?.encryption ?? [])].map(({ kid }) => kid);
  assert.equal(new Set(kids).size, 5);
});

test('a file from before itsme is completed where it may be made, and only there', async () => {
  const { itsme: _itsme, ...before } = keys;
  const path = await written('before.json', JSON.stringify(before));
  assert.equal((await readKeysFile(path, false)).itsme, undefined);
  const completed = await readKeysFile(path, true);
  assert.ok(completed.itsme !== undefined);
  assert.deepEqual(await readKeysFile(path, false), completed);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
});

test('a replaced file is for its owner only, whole, and leaves nothing beside it', async () => {
  const path = await written('replaced.json', '{}', 0o600);
  await replaceKeysFile(path, keys);
  assert.deepEqual(JSON.parse(await readFile(path, 'utf8')), keys);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  await assert.rejects(stat(`${path}.new`), /ENOENT/);
});
