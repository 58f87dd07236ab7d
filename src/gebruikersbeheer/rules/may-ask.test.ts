import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aalst, brugge, code, gent } from '../../../test/support/user-rights.ts';
import { mayAsk, mostLately, mostOpenRequests, mostToAddress, type AskFacts } from './may-ask.ts';

const asked = (own: Partial<AskFacts> = {}) =>
  mayAsk({
    companyKnown: true,
    codes: [code],
    code,
    contexts: [gent],
    establishments: [gent, aalst],
    open: 0,
    sameOpen: false,
    begunLately: 0,
    toAddressLately: 0,
    ...own,
  });

test('anybody may ask for a right that is there, for establishments that are there', () => {
  assert.equal(asked(), null);
  assert.equal(asked({ contexts: 'every' }), null);
  assert.equal(asked({ open: mostOpenRequests - 1 }), null);
});

test('not of a company, right or establishment that nobody knows, not twice, and not without end', () => {
  assert.equal(asked({ companyKnown: false }), 'no-company');
  assert.equal(asked({ code: 'Anders' }), 'unknown-right');
  assert.equal(asked({ contexts: [] }), 'no-context');
  assert.equal(asked({ contexts: 'every', establishments: [] }), 'no-context');
  assert.equal(asked({ contexts: [gent, brugge] }), 'foreign-context');
  assert.equal(asked({ sameOpen: true }), 'asked-already');
  assert.equal(asked({ open: mostOpenRequests }), 'too-many-requests');
});

test('not too often in thirty days, whatever became of it, and not too often for one address', () => {
  assert.equal(asked({ begunLately: mostLately - 1, toAddressLately: mostToAddress - 1 }), null);
  assert.equal(asked({ begunLately: mostLately }), 'too-often');
  assert.equal(asked({ toAddressLately: mostToAddress }), 'too-often');
});
