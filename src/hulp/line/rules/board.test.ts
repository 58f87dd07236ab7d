import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { refusalReasons } from '#web/refusals/rules/reasons.ts';
import { chainLinks } from '../../guide/rules/access-chain.ts';
import { boardRows, trendOf } from './board.ts';
import { linkOf, scriptNames, scriptOf } from './scripts.ts';

const count = (because: string, lastDay: number, dayBefore = 0) => ({
  because,
  lastHour: lastDay,
  lastFour: lastDay,
  lastDay,
  dayBefore,
});

test('the same reason of two systems is counted together, below its link of the chain', () => {
  const rows = boardRows([count('right-ended', 3, 1), count('right-ended', 4), count('right-not-given', 9)]);
  const right = rows.find(({ link }) => link === 'right');
  assert.equal(right?.lastDay, 16);
  assert.equal(right?.dayBefore, 1);
  assert.deepEqual(
    right?.reasons.map(({ because, lastDay }) => [because, lastDay]),
    [
      ['right-not-given', 9],
      ['right-ended', 7],
    ],
  );
});

test('a board without refusals has every link, in the order of the chain', () => {
  assert.deepEqual(
    boardRows([]).map(({ link }) => link),
    [...chainLinks, 'other'],
  );
});

test('who opened a page of staff and is none stands on no board; staff with a weaker key do', () => {
  const other = (because: string) => boardRows([count(because, 3)]).find(({ link }) => link === 'other')?.lastDay;
  for (const because of ['not-help-staff', 'not-line-staff']) assert.equal(other(because), 0);
  assert.equal(other('staff-key'), 3);
});

test('nothing is lost: whatever the reasons that count, the links add up to all of them', () => {
  const counted = Object.keys(refusalReasons).filter((because) => !/^not-(help|line)-staff$/.test(because));
  const reason = fc.oneof(fc.constantFrom(...counted), fc.constant('a-reason-of-long-ago'));
  fc.assert(
    fc.property(fc.array(fc.tuple(reason, fc.nat(1000))), (given) => {
      const rows = boardRows(given.map(([because, times]) => count(because, times)));
      const total = given.reduce((all, [, times]) => all + times, 0);
      assert.equal(
        rows.reduce((all, { lastDay }) => all + lastDay, 0),
        total,
      );
    }),
  );
});

for (const [lastDay, dayBefore, trend] of [
  [0, 0, 'same'],
  [4, 0, 'same'],
  [5, 0, 'more'],
  [0, 5, 'less'],
  [120, 100, 'same'],
  [125, 100, 'more'],
  [75, 100, 'less'],
] as const) {
  test(`${lastDay} after ${dayBefore} is ${trend}`, () => assert.equal(trendOf({ lastDay, dayBefore }), trend));
}

test('a reason of a page that refuses stops at a link that the guide has, and has a script', () => {
  for (const [because, link] of Object.entries(refusalReasons)) {
    assert.ok(link === null || chainLinks.includes(link), because);
    assert.equal(linkOf(because), link ?? 'other');
    assert.ok(Object.hasOwn(scriptOf, because), `${because} has no script`);
  }
});

test('every script has a reason that leads to it', () => {
  assert.deepEqual([...new Set(Object.values(scriptOf))].toSorted(), [...scriptNames].toSorted());
});
