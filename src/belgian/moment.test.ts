import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moment, shortMoment } from './moment.ts';

const at = new Date('2026-11-23T22:30:00Z');

test('a moment stands on Belgian clocks, in the form of the language', () => {
  assert.equal(moment(at, 'nl'), '23 november 2026 om 23:30');
  assert.equal(moment(at, 'fr'), '23 novembre 2026 à 23:30');
  assert.equal(moment(at, 'de'), '23. November 2026 um 23:30');
  assert.equal(moment(at, 'en'), '23 November 2026 at 23:30');
});

test('the short form too', () => {
  assert.equal(shortMoment(at, 'nl'), '23 nov 2026, 23:30');
  assert.equal(shortMoment(at, 'fr'), '23 nov. 2026, 23:30');
  assert.equal(shortMoment(at, 'de'), '23.11.2026, 23:30');
  assert.equal(shortMoment(at, 'en'), '23 Nov 2026, 23:30');
});

test('French writes the first day of a month as the first', () => {
  const first = new Date('2026-12-01T09:00:00Z');
  assert.equal(moment(first, 'fr'), '1er décembre 2026 à 10:00');
  assert.equal(shortMoment(first, 'fr'), '1er déc. 2026, 10:00');
  assert.equal(moment(new Date('2026-12-11T09:00:00Z'), 'fr'), '11 décembre 2026 à 10:00');
  assert.equal(moment(first, 'nl'), '1 december 2026 om 10:00');
});
