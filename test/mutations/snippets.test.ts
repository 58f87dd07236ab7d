import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { mutations } from './checks/index.ts';
import { mutated, type Mutation } from './mutation.ts';

const root = join(import.meta.dirname, '..', '..');

for (const mutation of mutations) {
  test(`the snippet stands once in its file: without ${mutation.what}`, () => {
    const source = readFileSync(join(root, mutation.file), 'utf8');
    const changed = mutated(source, mutation);
    // What is left is still a program: one that cannot be read would fail every test, and prove nothing.
    if (mutation.file.endsWith('.ts')) stripTypeScriptTypes(changed);
    assert.ok(mutation.killedBy.length > 0);
    for (const testFile of mutation.killedBy) assert.ok(existsSync(join(root, testFile)), `there is no ${testFile}`);
  });
}

test('no entry is there twice', () => {
  const entries = mutations.map(({ file, from, to }) => `${file}\n${from}\n${to}`);
  assert.equal(new Set(entries).size, entries.length);
  const names = mutations.map(({ what }) => what);
  assert.deepEqual(
    names.filter((name, place) => names.indexOf(name) !== place),
    [],
  );
});

test('a snippet that stands nowhere, or twice, is an error that names its entry', () => {
  const entry: Mutation = { file: 'src/a.ts', what: 'a check', from: 'if (x)', to: '', killedBy: ['a.test.ts'] };
  assert.equal(mutated('if (x) return;', entry), ' return;');
  assert.throws(() => mutated('if (y) return;', entry), /"without a check": its snippet stands 0 times in src\/a\.ts/);
  assert.throws(() => mutated('if (x) if (x) {}', entry), /stands 2 times/);
});
