import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { functionKindOn, functionKinds } from './function-kinds.ts';
import { situationOf } from './legal-situation.ts';
import { mayRepresent, representativesOn, type HeldFunction, type Standing } from './representation.ts';

const date = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  assert.ok(parsed !== null);
  return parsed;
};

const today = date('2026-11-23');
const active: Standing = { absentSince: null, situation: situationOf('000') };
const held = (code: string, since: string, until: string | null = null): HeldFunction => ({
  code,
  since: date(since),
  until: until === null ? null : date(until),
});
const director = held('10002', '2011-03-01');

test('a director represents an active company in a normal situation', () => {
  assert.deepEqual(mayRepresent([director], active, today), {
    permitted: true,
    function: '10002',
    since: '2011-03-01',
    confirmed: false,
  });
});

test('nobody represents a company that the register does not have', () => {
  assert.deepEqual(mayRepresent([director], null, today), { permitted: false, because: 'no-company' });
});

test('nobody represents a company that left the register', () => {
  const ceased = { ...active, absentSince: date('2026-10-02') };
  assert.deepEqual(mayRepresent([director], ceased, today), {
    permitted: false,
    because: 'company-ceased',
    since: '2026-10-02',
  });
});

for (const [code, meaning] of [
  ['010', 'winding-up'],
  ['012', 'winding-up'],
  ['013', 'winding-up'],
  ['014', 'closed'],
  ['999', 'unknown'],
] as const) {
  test(`in legal situation ${code} (${meaning}) a director represents nobody`, () => {
    assert.deepEqual(mayRepresent([director], { absentSince: null, situation: situationOf(code) }, today), {
      permitted: false,
      because: 'legal-situation',
      code,
      meaning,
    });
  });
}

for (const [what, functions, expected] of [
  ['no function', [], { because: 'no-function' }],
  [
    'a function that ended yesterday',
    [held('10002', '2011-03-01', '2026-11-22')],
    { because: 'function-ended', function: '10002', since: '2026-11-22' },
  ],
  [
    'a function from tomorrow on',
    [held('10007', '2026-11-24')],
    { because: 'function-not-yet', function: '10007', from: '2026-11-24' },
  ],
  [
    'a function without power',
    [held('20090', '2011-03-01')],
    { because: 'function-does-not-empower', function: '20090' },
  ],
  [
    'a function that nobody knows',
    [held('12345', '2011-03-01')],
    { because: 'function-does-not-empower', function: '12345' },
  ],
  ['a function without power that ended', [held('20090', '2011-03-01', '2012-01-01')], { because: 'no-function' }],
  [
    'two that ended',
    [held('10002', '2001-01-01', '2005-01-01'), held('10007', '2002-01-01', '2009-01-01')],
    { because: 'function-ended', function: '10007', since: '2009-01-01' },
  ],
  [
    'one that ended and one to come',
    [held('10002', '2001-01-01', '2005-01-01'), held('10002', '2027-01-01')],
    { because: 'function-not-yet', function: '10002', from: '2027-01-01' },
  ],
  [
    'a power that ended and a function without power',
    [held('20090', '2001-01-01'), held('10002', '2001-01-01', '2005-01-01')],
    { because: 'function-ended', function: '10002', since: '2005-01-01' },
  ],
] as const) {
  test(`${what} is refused: ${expected.because}`, () => {
    assert.deepEqual(mayRepresent(functions, active, today), { permitted: false, ...expected });
  });
}

test('a function is held on its first and on its last day', () => {
  for (const one of [held('10002', '2026-11-23'), held('10002', '2011-03-01', '2026-11-23')]) {
    assert.equal(mayRepresent([one], active, today).permitted, true);
  }
});

test('of several, the oldest power that holds is told', () => {
  const decision = mayRepresent([held('10007', '2020-01-01'), held('20090', '2000-01-01'), director], active, today);
  assert.ok(decision.permitted);
  assert.equal(decision.since, '2011-03-01');
});

test('representatives are those who each may represent', () => {
  const functions = [director, held('20090', '2011-03-01'), held('10007', '2011-03-01', '2012-01-01')];
  assert.deepEqual(representativesOn(functions, active, today), [director]);
  assert.deepEqual(representativesOn(functions, null, today), []);
});

const anyFunction = fc
  .record({
    code: fc.constantFrom(...functionKinds.map(({ code }) => code), '12345'),
    since: fc.integer({ min: -3000, max: 3000 }).map((days) => addDays(today, days)),
    lasts: fc.option(fc.nat(3000), { nil: null }),
  })
  .map(({ code, since, lasts }): HeldFunction => ({
    code,
    since,
    until: lasts === null ? null : addDays(since, lasts),
  }));

test('whoever may represent holds, today, a function that empowers; whoever may not, holds none', () => {
  fc.assert(
    fc.property(fc.array(anyFunction, { maxLength: 5 }), (functions) => {
      const holds = functions.some(
        (one) =>
          one.since <= today &&
          (one.until === null || today <= one.until) &&
          functionKindOn(one.code, today)?.empowers === true,
      );
      return mayRepresent(functions, active, today).permitted === holds;
    }),
  );
});

test('the order in which functions come changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyFunction, { maxLength: 5 }), (functions) => {
      const decision = mayRepresent(functions, active, today);
      const reversed = mayRepresent(functions.toReversed(), active, today);
      return (
        decision.permitted === reversed.permitted &&
        ('because' in decision ? decision.because : '') === ('because' in reversed ? reversed.because : '')
      );
    }),
  );
});

test('every function kind names its source, and none is called confirmed while the list was not found', () => {
  for (const kind of functionKinds) {
    assert.match(kind.source, /MAGDA/);
    assert.equal(kind.confirmed, false);
  }
  assert.equal(functionKindOn('10002', date('2003-06-30')), null);
});
