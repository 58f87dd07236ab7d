import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { mayEnd, type EndFacts } from './may-end.ts';

const facts = (own: Partial<EndFacts> = {}): EndFacts => ({
  manages: { permitted: true, capacity: 'chief-access-manager' },
  right: { company: helder, endedAt: null },
  ...own,
});

test('who manages the company ends a right of it', () => {
  assert.deepEqual(mayEnd(helder, facts()), { permitted: true });
});

test('nobody ends a right in a company that they do not manage, or of another company, or that is not there', () => {
  const manages = { permitted: false, because: 'not-the-manager' } as const;
  const refused = { permitted: false, because: 'may-not-manage', why: 'not-the-manager' };
  assert.deepEqual(mayEnd(helder, facts({ manages })), refused);
  assert.deepEqual(mayEnd(helder, facts({ manages, right: null })), refused);
  assert.deepEqual(mayEnd(helder, facts({ right: { company: strijkwinkel, endedAt: null } })), {
    permitted: false,
    because: 'other-company',
  });
  assert.deepEqual(mayEnd(helder, facts({ right: null })), { permitted: false, because: 'no-such-right' });
});

test('a right ends once', () => {
  const right = { company: helder, endedAt: new Date('2026-11-01T10:00:00Z') };
  assert.deepEqual(mayEnd(helder, facts({ right })), { permitted: false, because: 'already-ended' });
});
