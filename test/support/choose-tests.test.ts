import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseTests } from './choose-tests.ts';

const files = ['src/kbo/look-up.test.ts', 'src/btb/appoint.test.ts', 'test/journeys/give/give.test.ts'];

test('without words everything runs', () => {
  assert.deepEqual(chooseTests(files, []), { chosen: files, names: [] });
});

test('a part of a path chooses files, with or without ./ in front', () => {
  assert.deepEqual(chooseTests(files, ['src/kbo']).chosen, ['src/kbo/look-up.test.ts']);
  assert.deepEqual(chooseTests(files, ['./src/btb', 'journeys']).chosen, [
    'src/btb/appoint.test.ts',
    'test/journeys/give/give.test.ts',
  ]);
});

test('a word in no path is a part of the names, within the chosen files', () => {
  assert.deepEqual(chooseTests(files, ['a right ends']), { chosen: files, names: ['a right ends'] });
  assert.deepEqual(chooseTests(files, ['src/kbo', 'a right ends']), {
    chosen: ['src/kbo/look-up.test.ts'],
    names: ['a right ends'],
  });
});

test('a folder without tests chooses nothing, and holds back no other', () => {
  assert.deepEqual(chooseTests(files, ['src/zone/front']), { chosen: [], names: [] });
  assert.deepEqual(chooseTests(files, ['src/kbo', 'src/zone/front']), {
    chosen: ['src/kbo/look-up.test.ts'],
    names: [],
  });
});
