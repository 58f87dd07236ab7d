import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundedMap } from './bounded-map.ts';

test('what was unused for longest is forgotten first', () => {
  const map = boundedMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  assert.equal(map.get('a'), 1);
  map.set('c', 3);
  assert.deepEqual([map.get('a'), map.get('b'), map.get('c')], [1, undefined, 3]);
});

test('what is set again, or deleted, takes one place or none', () => {
  const map = boundedMap<string, number>(2);
  map.set('a', 1);
  map.set('a', 2);
  map.set('b', 3);
  assert.deepEqual([map.get('a'), map.get('b')], [2, 3]);
  map.delete('a');
  assert.equal(map.get('a'), undefined);
});
