import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLoginHint } from './login-hint.ts';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

test('a hint names a target group, and perhaps an organisation', () => {
  assert.deepEqual(readLoginHint('eyJjYXBfaGludCI6IkVBIiwiY29kZV9oaW50IjoiMDQyODMxNTg3MSJ9'), {
    targetGroup: 'EA',
    organisation: '0428315871',
  });
  assert.deepEqual(readLoginHint(encoded({ cap_hint: 'LB' })), { targetGroup: 'LB', organisation: null });
});

test('what is no hint is no hint', () => {
  for (const text of [
    undefined,
    '',
    'anna@example.be',
    encoded('EA'),
    encoded(null),
    encoded({}),
    encoded({ cap_hint: 7 }),
    'x'.repeat(600),
    encoded({ cap_hint: 'EA', more: 'x'.repeat(500) }),
  ]) {
    assert.equal(readLoginHint(text), null);
  }
});

test('an organisation with a wrong check digit makes it no hint: it must not pick another one', () => {
  assert.equal(readLoginHint(encoded({ cap_hint: 'EA', code_hint: '0428315872' })), null);
});

test('no text makes the reader fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json().map((json) => Buffer.from(json).toString('base64')),
      ),
      (text) => {
        const hint = readLoginHint(text);
        assert.ok(hint === null || typeof hint.targetGroup === 'string');
      },
    ),
  );
});
