import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchCases } from './cases/index.ts';
import { measure, median } from './measure.ts';

test('a median is the middle one, or halfway between the two in the middle', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
});

for (const bench of benchCases) {
  test(`the case ${bench.name} (${bench.unit}) runs, at a small size`, async () => {
    const measured = await measure(bench, 2, 1);
    assert.ok(measured.ours > 0 && measured.beside > 0 && measured.ratio > 0);
  });
}
