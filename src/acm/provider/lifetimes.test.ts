import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionSecondsLeft } from './lifetimes.ts';

const signedIn = 1_800_000_000;
const after = (seconds: number): Date => new Date((signedIn + seconds) * 1000);

test('a session ends two hours after the person proved who they are, however much it is used', () => {
  assert.equal(sessionSecondsLeft(signedIn, after(0)), 7200);
  assert.equal(sessionSecondsLeft(signedIn, after(7000)), 200);
  assert.equal(sessionSecondsLeft(signedIn, after(9000)), 1);
});

test('a session in which nobody proved anything yet lives no longer', () => {
  assert.equal(sessionSecondsLeft(undefined, after(0)), 7200);
});
