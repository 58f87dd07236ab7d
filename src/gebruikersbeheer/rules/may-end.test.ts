import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { aalst, code, gent, helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { mayEnd, type EndFacts, type RightToEnd } from './may-end.ts';
import type { Power } from './powers.ts';

const since = '2026-01-01' as LocalDate;
const chief: Power = { capacity: 'chief-access-manager', under: 'a', bounds: unbounded, since };
const right = (own: Partial<RightToEnd> = {}): RightToEnd => ({
  company: helder,
  code,
  contexts: [gent],
  endedAt: null,
  ...own,
});
const by = (power: Power): EndFacts['manages'] => ({ permitted: true, capacity: power.capacity, powers: [power] });
const facts = (own: Partial<EndFacts> = {}): EndFacts => ({ manages: by(chief), right: right(), ...own });

test('who manages the company ends a right of it', () => {
  assert.deepEqual(mayEnd(helder, facts()), { permitted: true, power: chief });
});

test('nobody ends a right in a company that they do not manage, or of another company, or that is not there', () => {
  const manages = { permitted: false, because: 'not-the-manager' } as const;
  const refused = { permitted: false, because: 'may-not-manage', why: 'not-the-manager' };
  assert.deepEqual(mayEnd(helder, facts({ manages })), refused);
  assert.deepEqual(mayEnd(helder, facts({ manages, right: null })), refused);
  assert.deepEqual(mayEnd(helder, facts({ right: right({ company: strijkwinkel }) })), {
    permitted: false,
    because: 'other-company',
  });
  assert.deepEqual(mayEnd(helder, facts({ right: null })), { permitted: false, because: 'no-such-right' });
});

test('who may give for some establishments ends a right for those, and no right that goes further', () => {
  const ofGent: Power = { ...chief, capacity: 'access-manager', bounds: { ...unbounded, establishments: [gent] } };
  const ends = (contexts: RightToEnd['contexts']) =>
    mayEnd(helder, { manages: by(ofGent), right: right({ contexts }) });
  assert.deepEqual(ends([gent]), { permitted: true, power: ofGent });
  const refused = { permitted: false, because: 'more-than-held', exceeds: 'establishments' };
  assert.deepEqual(ends([gent, aalst]), refused);
  assert.deepEqual(ends('every'), refused);
});

test('who may give until a day ends a right that lasts longer', () => {
  const until = '2026-12-31' as LocalDate;
  const brief: Power = { ...chief, capacity: 'access-manager', bounds: { ...unbounded, until } };
  assert.deepEqual(mayEnd(helder, { manages: by(brief), right: right() }).permitted, true);
});

test('a right ends once', () => {
  const ended = right({ endedAt: new Date('2026-11-01T10:00:00Z') });
  const decision = mayEnd(helder, facts({ right: ended }));
  assert.deepEqual(decision, { permitted: false, because: 'already-ended', power: chief });
});
