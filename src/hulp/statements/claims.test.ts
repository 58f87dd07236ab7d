import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '#web/languages.ts';
import { claims, type Claim } from './claims.ts';
import { text } from './messages/index.ts';

const all: readonly Claim[] = claims;

test('every test that a claim leans on exists', () => {
  const gone = all.flatMap(({ tests }) => tests).filter((path) => !existsSync(path) || !path.endsWith('.test.ts'));
  assert.deepEqual(gone, []);
});

test('every measurement that a claim leans on exists', () => {
  const sources = readdirSync('bench', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const names = sources.flatMap((name) =>
    [...readFileSync(`bench/${name}`, 'utf8').matchAll(/^\s*name: '([a-z-]+)',$/gm)].map(([, found]) => found),
  );
  for (const name of all.flatMap(({ measured = [] }) => measured)) assert.ok(names.includes(name), name);
});

test('nothing is "yes" without something that proves it', () => {
  for (const { id, state, tests, measured = [] } of all) {
    assert.ok(state !== 'yes' || tests.length + measured.length > 0, id);
  }
});

test('what misses an aim in the figures is not "yes"', () => {
  const figures = readFileSync('docs/performance.md', 'utf8');
  const missed = [...figures.matchAll(/^- \*\*([a-z-]+)[^*]*\*\*: the aim[^.]*? is missed/gm)].map(([, name]) => name);
  assert.ok(missed.includes('revocation') && missed.includes('sign-in-protocol') && missed.includes('keys'));
  for (const { id, state, measured = [] } of all) {
    assert.ok(state !== 'yes' || !measured.some((name) => missed.includes(name)), id);
  }
});

test('every claim says in every language what it is and how it is known, and there are some of each state', () => {
  for (const { id } of claims) {
    for (const language of languages) {
      assert.ok(text(language)(`claim.${id}`).length > 0);
      assert.ok(text(language)(`claim.${id}.how`).length > 0);
    }
  }
  assert.deepEqual([...new Set(all.map(({ state }) => state))].toSorted(), ['not', 'partly', 'yes']);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
});
