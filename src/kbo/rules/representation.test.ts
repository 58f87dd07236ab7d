import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { addDays, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { functionKindOn, functionKinds } from './function-kinds.ts';
import { situationOf } from './legal-situation.ts';
import { mayRepresent, type HeldFunction, type Representation, type Standing } from './representation.ts';

const date = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  assert.ok(parsed !== null);
  return parsed;
};

const today = date('2026-11-23');
const inSituation = (code: string): Standing => ({ absentSince: null, situation: situationOf(code) });
const active = inSituation('000');
const bankrupt = inSituation('050');
const parsedHolder = parseEnterpriseNumber('1999.999.547');
assert.ok(parsedHolder.ok);
const holder = parsedHolder.number;
const of = (standing: Standing | null): HeldFunction['of'] => ({ number: holder, standing });
const held = (
  code: string,
  since: string,
  until: string | null = null,
  by: HeldFunction['of'] = null,
): HeldFunction => ({ code, since: date(since), until: until === null ? null : date(until), of: by });
const director = held('10002', '2011-03-01');
const decide = (
  functions: readonly HeldFunction[],
  company: Standing | null = active,
  on: LocalDate = today,
): Representation => mayRepresent({ functions, company }, on);

test('a director represents an active company in a normal situation', () => {
  assert.deepEqual(decide([held('10002', '2011-03-01', '2027-03-01')]), {
    permitted: true,
    function: '10002',
    since: '2011-03-01',
    until: '2027-03-01',
    confirmed: false,
    through: 'own-function',
    of: null,
  });
});

for (const code of ['10002', '10003', '10007']) {
  test(`the permanent representative of a company with function ${code} represents the company, and is told of which`, () => {
    assert.deepEqual(decide([held(code, '2019-05-01', null, of(active))]), {
      permitted: true,
      function: code,
      since: '2019-05-01',
      until: null,
      confirmed: false,
      through: 'permanent-representative',
      of: holder,
    });
  });
}

test('a trustee in bankruptcy represents a bankrupt company', () => {
  assert.deepEqual(decide([held('90001', '2026-10-01')], bankrupt), {
    permitted: true,
    function: '90001',
    since: '2026-10-01',
    until: null,
    confirmed: false,
    through: 'curator',
    of: null,
  });
});

test('nobody represents a company that the register does not have', () => {
  assert.deepEqual(decide([director], null), { permitted: false, because: 'no-company' });
});

test('nobody represents a company that left the register', () => {
  const ceased = { ...active, absentSince: date('2026-10-02') };
  assert.deepEqual(decide([director], ceased), { permitted: false, because: 'company-ceased', since: '2026-10-02' });
});

for (const [code, meaning] of [
  ['010', 'winding-up'],
  ['012', 'winding-up'],
  ['013', 'winding-up'],
  ['014', 'closed'],
  ['050', 'bankruptcy'],
  ['999', 'unknown'],
] as const) {
  test(`in legal situation ${code} (${meaning}) a director represents nobody`, () => {
    assert.deepEqual(decide([director], inSituation(code)), {
      permitted: false,
      because: 'legal-situation',
      code,
      meaning,
    });
  });
}

for (const code of ['000', '010', '014', '999']) {
  test(`in legal situation ${code} a trustee in bankruptcy represents nobody`, () => {
    assert.equal(decide([held('90001', '2026-10-01')], inSituation(code)).permitted, false);
  });
}

for (const [what, functions, company, expected] of [
  ['no function', [], active, { because: 'no-function' }],
  [
    'a function that ended yesterday',
    [held('10002', '2011-03-01', '2026-11-22')],
    active,
    { because: 'function-ended', function: '10002', since: '2026-11-22' },
  ],
  [
    'a function from tomorrow on',
    [held('10007', '2026-11-24')],
    active,
    { because: 'function-not-yet', function: '10007', from: '2026-11-24' },
  ],
  [
    'a function without power',
    [held('20090', '2011-03-01')],
    active,
    { because: 'function-does-not-empower', function: '20090' },
  ],
  [
    'a trustee of a company that is not bankrupt',
    [held('90001', '2026-10-01')],
    active,
    { because: 'function-does-not-empower', function: '90001' },
  ],
  [
    'the representative of an auditor that stopped',
    [held('10021', '2011-03-01', null, of(null))],
    active,
    { because: 'function-does-not-empower', function: '10021' },
  ],
  ['a function that the table does not have', [held('12345', '2011-03-01')], active, cannot('12345')],
  ['one that it does not have, which ended', [held('12345', '2011-03-01', '2012-01-01')], active, none()],
  ['one that it does not have, in a bankruptcy', [held('12345', '2011-03-01')], bankrupt, cannot('12345')],
  ['a permanent representative of nobody knows which company', [held('10003', '2011-03-01')], active, cannot('10003')],
  [
    'a permanent representative of a company that the register does not have',
    [held('10002', '2011-03-01', null, of(null))],
    active,
    cannot('10002'),
  ],
  [
    'a permanent representative of a company that stopped',
    [held('10002', '2011-03-01', null, of({ ...active, absentSince: date('2026-10-02') }))],
    active,
    cannot('10002'),
  ],
  [
    'a permanent representative of a bankrupt company',
    [held('10002', '2011-03-01', null, of(bankrupt))],
    active,
    cannot('10002'),
  ],
  [
    'a trustee that is said to be a company',
    [held('90001', '2026-10-01', null, of(active))],
    bankrupt,
    cannot('90001'),
  ],
  [
    'a member of a college',
    [held('10005', '2021-03-01')],
    active,
    { because: 'only-together', function: '10005', since: '2021-03-01' },
  ],
  [
    'a member of a college through a company',
    [held('10005', '2021-03-01', null, of(active))],
    active,
    { because: 'only-together', function: '10005', since: '2021-03-01' },
  ],
  ['a member of a college of before', [held('10005', '2011-03-01', '2012-01-01')], active, none()],
  ['a member of a college, in a bankruptcy', [held('10005', '2021-03-01')], bankrupt, bankruptcy()],
  [
    'a member of a college, and director until yesterday',
    [held('10005', '2021-03-01'), held('10002', '2011-03-01', '2026-11-22')],
    active,
    { because: 'only-together', function: '10005', since: '2021-03-01' },
  ],
  [
    'a member of a college, with a function that the table does not have',
    [held('12345', '2011-03-01'), held('10005', '2021-03-01')],
    active,
    { because: 'only-together', function: '10005', since: '2021-03-01' },
  ],
  [
    'a function that the table does not have, and director from tomorrow on',
    [held('12345', '2011-03-01'), held('10002', '2026-11-24')],
    active,
    cannot('12345'),
  ],
  ['a function without power that ended', [held('20090', '2011-03-01', '2012-01-01')], active, none()],
  [
    'two that ended',
    [held('10002', '2001-01-01', '2005-01-01'), held('10007', '2002-01-01', '2009-01-01')],
    active,
    { because: 'function-ended', function: '10007', since: '2009-01-01' },
  ],
  [
    'one that ended and one to come',
    [held('10002', '2001-01-01', '2005-01-01'), held('10002', '2027-01-01')],
    active,
    { because: 'function-not-yet', function: '10002', from: '2027-01-01' },
  ],
  [
    'a power that ended and a function without power',
    [held('20090', '2001-01-01'), held('10002', '2001-01-01', '2005-01-01')],
    active,
    { because: 'function-ended', function: '10002', since: '2005-01-01' },
  ],
  [
    'a trustee who was replaced',
    [held('90001', '2026-01-01', '2026-10-31')],
    bankrupt,
    { because: 'function-ended', function: '90001', since: '2026-10-31' },
  ],
  ['no function in a bankrupt company', [], bankrupt, bankruptcy()],
] as const) {
  test(`${what} is refused: ${expected.because}`, () => {
    assert.deepEqual(decide(functions, company), { permitted: false, ...expected });
  });
}

function cannot(code: string) {
  return { because: 'cannot-decide', function: code } as const;
}
function none() {
  return { because: 'no-function' } as const;
}
function bankruptcy() {
  return { because: 'legal-situation', code: '050', meaning: 'bankruptcy' } as const;
}

test('a function is held on its first and on its last day', () => {
  for (const one of [held('10002', '2026-11-23'), held('10002', '2011-03-01', '2026-11-23')]) {
    assert.equal(decide([one]).permitted, true);
  }
});

test('of several, the oldest power that holds is told', () => {
  const decision = decide([held('10007', '2020-01-01'), held('20090', '2000-01-01'), director]);
  assert.ok(decision.permitted);
  assert.equal(decision.since, '2011-03-01');
});

test('a power of their own counts beside a function that represents only together', () => {
  assert.equal(decide([held('10005', '2021-03-01'), director]).permitted, true);
});

const anyStanding = fc.constantFrom(active, bankrupt, inSituation('010'), { ...active, absentSince: today }, null);

const anyFunction = fc
  .record({
    code: fc.constantFrom(...functionKinds.map(({ code }) => code), '12345'),
    since: fc.integer({ min: -3000, max: 3000 }).map((days) => addDays(today, days)),
    lasts: fc.option(fc.nat(3000), { nil: null }),
    by: fc.option(anyStanding.map(of), { nil: null }),
  })
  .map(({ code, since, lasts, by }): HeldFunction => ({
    code,
    since,
    until: lasts === null ? null : addDays(since, lasts),
    of: by,
  }));

/** Said anew, without the table: who acts alone, for whom, and in which situation of the company. */
function representsAlone({ code, of: by }: HeldFunction, situation: string): boolean {
  if (situation === '050') return code === '90001' && by === null;
  const acts = by === null || (by.standing?.absentSince === null && by.standing.situation.code === '000');
  return acts && (['10002', '10007'].includes(code) || (code === '10003' && by !== null));
}

test('whoever may represent holds, today, a function that empowers alone; whoever may not, holds none', () => {
  fc.assert(
    fc.property(
      fc.array(anyFunction, { maxLength: 5 }),
      fc.constantFrom('000', '050', '010', '014', '999'),
      (functions, situation) => {
        const holds = functions.some(
          (one) =>
            one.since <= today &&
            (one.until === null || today <= one.until) &&
            ['000', '050'].includes(situation) &&
            representsAlone(one, situation),
        );
        return decide(functions, inSituation(situation)).permitted === holds;
      },
    ),
    { numRuns: 2_000 },
  );
});

test('people are asked to look exactly when no power holds, and a function of today is shared or not decided', () => {
  fc.assert(
    fc.property(fc.array(anyFunction, { maxLength: 4 }), (functions) => {
      const decision = decide(functions);
      const alone = functions.filter((one) => ['only-together', 'cannot-decide'].includes(because(decide([one]))));
      return (
        ['only-together', 'cannot-decide'].includes(because(decision)) === (alone.length > 0 && !decision.permitted)
      );
    }),
    { numRuns: 2_000 },
  );
});

test('the order in which functions come changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyFunction, { maxLength: 5 }), anyStanding, (functions, company) => {
      const decision = decide(functions, company);
      const reversed = decide(functions.toReversed(), company);
      return decision.permitted === reversed.permitted && because(decision) === because(reversed);
    }),
  );
});

function because(decision: Representation): string {
  return decision.permitted ? '' : decision.because;
}

test('every function kind names its source, and none is called confirmed while the list was not found', () => {
  for (const kind of functionKinds) {
    assert.match(kind.source, /MAGDA/);
    assert.equal(kind.confirmed, false);
  }
  assert.equal(functionKindOn('10002', date('2003-06-30')), null);
});

test('on every day a function has at most one row, and the rows of a code follow each other without a gap', () => {
  for (const { code } of functionKinds) {
    const rows = functionKinds.filter((kind) => kind.code === code).toSorted((a, b) => a.from.localeCompare(b.from));
    rows.forEach((kind, place) => {
      const next = rows[place + 1];
      assert.equal(kind.until, next === undefined ? null : addDays(next.from, -1));
    });
  }
});

test('a member of a college is judged by the law of the day', () => {
  assert.match(functionKindOn('10005', date('2019-12-31'))?.source ?? '', /524bis/);
  assert.match(functionKindOn('10005', date('2020-01-01'))?.source ?? '', /7:107/);
});
