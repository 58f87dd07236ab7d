import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayAddDocument } from './document-limits.ts';

test('five documents at a time, and twenty-five in all', () => {
  assert.equal(mayAddDocument({ unsent: 4, inAll: 4 }), null);
  assert.equal(mayAddDocument({ unsent: 5, inAll: 5 }), 'too-many');
  assert.equal(mayAddDocument({ unsent: 0, inAll: 24 }), null);
  assert.equal(mayAddDocument({ unsent: 0, inAll: 25 }), 'too-many-in-all');
});
