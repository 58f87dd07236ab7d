import assert from 'node:assert/strict';
import { test } from 'node:test';
import { navigationAt } from './own-section.ts';

const items = [
  { label: 'Hulp', href: '/' },
  {
    label: 'Team',
    href: '/beheer',
    under: [
      { label: 'Lijn', href: '/lijn' },
      { label: 'Reacties', href: '/beheer' },
      { label: 'Vragen', href: '/beheer/vragen' },
    ],
  },
];
const marks = (path: string) => {
  const { navigation, section } = navigationAt(items, path);
  return [navigation.map(({ current }) => current), section?.pages.map(({ current }) => current)];
};

test('an item has its row of pages on each of them, and on what is below them', () => {
  assert.deepEqual(marks('/beheer'), [
    [false, true],
    [false, true, false],
  ]);
  assert.deepEqual(marks('/lijn'), [
    [false, 'within'],
    [true, false, false],
  ]);
  assert.deepEqual(marks('/beheer/vragen/123'), [
    [false, 'within'],
    [false, false, 'within'],
  ]);
});

test('elsewhere there is no such row', () => {
  for (const path of ['/', '/lijnen', '/onderwerp/beheer']) assert.equal(navigationAt(items, path).section, undefined);
  assert.deepEqual(marks('/'), [[true, false], undefined]);
});
