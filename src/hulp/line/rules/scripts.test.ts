import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensGuide, pagesOf, scriptOf, type ScriptName } from './scripts.ts';

const script = (because: keyof typeof scriptOf): ScriptName => scriptOf[because];

test('for a link of the chain that is missing, caller and help line open the access guide first', () => {
  for (const because of ['no-relation', 'right-not-given', 'no-context', 'not-accepted', 'no-key'] as const) {
    assert.equal(opensGuide(script(because)), true, because);
  }
});

test('for a key, a sign-in or a page of staff the access guide says nothing, so it is not named', () => {
  for (const because of ['card-refused', 'sign-in-refused', 'not-line-staff', 'only-looks'] as const) {
    assert.equal(opensGuide(script(because)), false, because);
    assert.ok(pagesOf[script(because)].length > 0);
  }
});
