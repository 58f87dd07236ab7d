import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every test that the threats lean on exists', () => {
  const named = [...readFileSync('docs/security.md', 'utf8').matchAll(/`((?:src|test)\/[\w./-]+\.test\.ts)`/g)];
  const paths = [...new Set(named.map(([, path = '']) => path))];
  assert.ok(paths.length > 20);
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});

test('a threat never stands without a test', () => {
  const rows = readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!threat|---)/.test(line) && !line.startsWith('|---'));
  assert.ok(rows.length > 30);
  for (const row of rows) assert.match(row, /\.test\.ts/, row);
});
