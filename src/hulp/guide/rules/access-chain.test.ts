import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accessChain, chainLinks, firstMissing, type Because, type ChainLink, type Fixer } from './access-chain.ts';
import type { ChainFacts, RightFacts } from './chain-facts.ts';
import { seenChain, seesOf, type Belongs } from './what-is-seen.ts';

const right = (more: Partial<RightFacts> = {}): RightFacts => ({
  state: 'active',
  day: null,
  until: null,
  keys: null,
  places: ['8999999005'],
  ...more,
});

/** Somebody who can sign in. */
const whole = (more: Partial<ChainFacts> = {}): ChainFacts => ({
  company: 'active',
  recognition: { state: 'recognised' },
  targetGroup: 'EA',
  representative: 'known',
  manager: 'in-charge',
  mayGive: false,
  invitedSelf: false,
  keys: ['itsme'],
  relation: 'open',
  rights: [right()],
  ...more,
});

const day = '2026-12-01' as NonNullable<RightFacts['day']>;
const nobody = { representative: 'none', manager: 'nobody', rights: [] } as const;

const table: readonly (readonly [string, Partial<ChainFacts>, ChainLink, Because, Fixer])[] = [
  ['a number that KBO does not know', { company: 'unknown' }, 'company', 'unknown-company', 'self'],
  ['a company that stopped', { company: 'ceased', rights: [] }, 'company', 'ceased', 'company-in-kbo'],
  [
    'no recognition',
    { recognition: { state: 'not-recognised' } },
    'recognition',
    'not-recognised',
    'recognising-authority',
  ],
  [
    'a recognition of tomorrow',
    { recognition: { state: 'not-yet', from: day } },
    'recognition',
    'not-yet-recognised',
    'recognising-authority',
  ],
  [
    'a suspension',
    { recognition: { state: 'suspended', since: day, until: null } },
    'recognition',
    'suspended',
    'recognising-authority',
  ],
  ['nobody who represents or manages', nobody, 'representative', 'no-representative', 'company-in-kbo'],
  [
    'a board that acts together only',
    { ...nobody, representative: 'undecided' },
    'representative',
    'undecided-representative',
    'staff',
  ],
  ['an invitation that waits', { ...nobody, manager: 'invited' }, 'manager', 'not-accepted', 'invited-person'],
  ['an own invitation', { ...nobody, manager: 'invited', invitedSelf: true }, 'manager', 'own-invitation', 'self'],
  [
    'an own invitation beside a boss who could give the right too',
    { rights: [], invitedSelf: true },
    'manager',
    'own-invitation',
    'self',
  ],
  [
    'an own invitation of who gives rights already',
    { rights: [], invitedSelf: true, mayGive: true },
    'right',
    'right-not-given',
    'self',
  ],
  ['a local authority without head', { ...nobody, targetGroup: 'LB' }, 'manager', 'nobody-in-charge', 'staff'],
  ['no key', { keys: [] }, 'key', 'no-key', 'self'],
  ['a key that the right does not take', { rights: [right({ keys: ['eid'] })] }, 'key', 'weak-key', 'self'],
  ['no work relation', { relation: 'none', rights: [] }, 'relation', 'no-relation', 'chief-access-manager'],
  ['a work relation that is over', { relation: 'over' }, 'relation', 'relation-over', 'chief-access-manager'],
  ['a work relation of tomorrow', { relation: 'not-yet' }, 'relation', 'relation-not-begun', 'chief-access-manager'],
  ['no right', { rights: [] }, 'right', 'right-not-given', 'chief-access-manager'],
  ['a right that ended', { rights: [right({ state: 'ended', day })] }, 'right', 'right-ended', 'chief-access-manager'],
  [
    'a right of tomorrow',
    { rights: [right({ state: 'not-yet', day })] },
    'right',
    'right-not-begun',
    'chief-access-manager',
  ],
  [
    'a right without establishment',
    { rights: [right({ state: 'no-context', places: [] })] },
    'right',
    'no-context',
    'chief-access-manager',
  ],
  [
    'a right for an establishment outside the recognition',
    { rights: [right({ places: [] })] },
    'right',
    'no-recognised-place',
    'chief-access-manager',
  ],
  [
    'no right, in a company with its boss only',
    { rights: [], manager: 'nobody' },
    'right',
    'right-not-given',
    'legal-representative',
  ],
  ['no right, for that boss', { rights: [], manager: 'nobody', mayGive: true }, 'right', 'right-not-given', 'self'],
  [
    'no right, where somebody manages a part',
    { rights: [], representative: 'none', manager: 'in-part' },
    'right',
    'right-not-given',
    'access-manager',
  ],
  [
    'no right, in a local authority',
    { rights: [], targetGroup: 'LB' },
    'right',
    'right-not-given',
    'head-local-administrator',
  ],
  [
    'no right, in a local authority with local administrators only',
    { rights: [], targetGroup: 'LB', manager: 'in-part' },
    'right',
    'right-not-given',
    'local-administrator',
  ],
];

for (const [what, more, link, because, fixer] of table) {
  test(`${what}: the link is named, why, and who mends it`, () => {
    assert.deepEqual(firstMissing(whole(more)), { link, state: 'missing', because, fixer });
  });
}

test('who holds all of it can sign in, also when nobody is left to give them anything', () => {
  for (const more of [{}, { representative: 'none', manager: 'nobody' }, { company: 'ceased' }] as const) {
    assert.equal(firstMissing(whole(more)), null);
    assert.equal(accessChain(whole(more)).at(-1)?.state, 'done');
  }
  assert.equal(firstMissing(whole({ recognition: { state: 'reading', since: day } })), null);
});

const anyRight = fc.record({
  state: fc.constantFrom('active', 'ended', 'not-yet', 'no-context'),
  day: fc.constant(null),
  until: fc.constant(null),
  keys: fc.constantFrom(null, ['eid'], ['itsme', 'eid']),
  places: fc.constantFrom([], ['8999999005']),
}) as fc.Arbitrary<RightFacts>;

const anyFacts: fc.Arbitrary<ChainFacts> = fc.record({
  company: fc.constantFrom('active', 'ceased', 'unknown'),
  recognition: fc.constantFrom<ChainFacts['recognition'][]>(
    { state: 'recognised' },
    { state: 'reading', since: day },
    { state: 'suspended', since: day, until: null },
    { state: 'not-recognised' },
  ),
  targetGroup: fc.constantFrom('EA', 'LB'),
  representative: fc.constantFrom('known', 'undecided', 'none'),
  manager: fc.constantFrom('in-charge', 'in-part', 'invited', 'nobody'),
  mayGive: fc.boolean(),
  invitedSelf: fc.boolean(),
  keys: fc.subarray(['eid', 'itsme', 'csamtotp']),
  relation: fc.constantFrom('open', 'not-yet', 'over', 'none'),
  rights: fc.array(anyRight, { maxLength: 3 }),
});

/** Written as the zone and ACM decide, with nothing of the chain in it. */
const entersNow = ({ company, recognition, keys, relation, rights }: ChainFacts): boolean =>
  company !== 'unknown' &&
  (recognition.state === 'recognised' || recognition.state === 'reading') &&
  relation === 'open' &&
  rights.some(
    (one) =>
      one.state === 'active' &&
      one.places.length > 0 &&
      keys.length > 0 &&
      (one.keys === null || one.keys.some((key) => keys.includes(key))),
  );

test('in every state: nothing is missing exactly when somebody can sign in', () => {
  let entered = 0;
  fc.assert(
    fc.property(anyFacts, (facts) => {
      if (entersNow(facts)) entered += 1;
      assert.equal(firstMissing(facts) === null, entersNow(facts));
    }),
    { numRuns: 20_000, seed: 5 },
  );
  assert.ok(entered > 100, `${entered} could`);
});

/** What whoever is named would do. */
function mended(facts: ChainFacts, because: Because): ChainFacts {
  switch (because) {
    case 'unknown-company':
    case 'ceased':
      return { ...facts, company: 'active' };
    case 'not-recognised':
    case 'not-yet-recognised':
    case 'suspended':
      return { ...facts, recognition: { state: 'recognised' } };
    case 'no-representative':
      return { ...facts, representative: 'known' };
    case 'undecided-representative':
    case 'not-accepted':
    case 'nobody-in-charge':
      return { ...facts, manager: 'in-charge' };
    case 'own-invitation':
      return { ...facts, manager: 'in-charge', mayGive: true };
    case 'no-key':
    case 'weak-key':
      return { ...facts, keys: ['eid', 'itsme', 'csamtotp'] };
    case 'no-relation':
    case 'relation-over':
    case 'relation-not-begun':
      return { ...facts, relation: 'open' };
    case 'right-not-given':
    case 'right-ended':
    case 'right-not-begun':
    case 'no-context':
    case 'no-recognised-place':
      return { ...facts, rights: [right()] };
  }
}

test('in every state: who mends what is named, again and again, comes in within six steps, and each step is a later link', () => {
  fc.assert(
    fc.property(anyFacts, (start) => {
      let facts = start;
      let last = -1;
      for (let steps = 0; ; steps += 1) {
        assert.ok(steps <= 6, 'more than six steps');
        const missing = firstMissing(facts);
        if (missing === null) return assert.ok(entersNow(facts));
        assert.ok(!entersNow(facts));
        const place = chainLinks.indexOf(missing.link);
        assert.ok(place > last, `${missing.link} comes back`);
        last = place;
        facts = mended(facts, missing.because);
      }
    }),
    { numRuns: 20_000 },
  );
});

test('at most one link is missing, and what comes behind it waits or holds already', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const chain = accessChain(facts);
      assert.deepEqual(
        chain.map(({ link }) => link),
        chainLinks,
      );
      const missing = chain.findIndex(({ state }) => state === 'missing');
      assert.equal(
        missing,
        chain.findLastIndex(({ state }) => state === 'missing'),
      );
      for (const [index, { state }] of chain.entries()) {
        if (index !== missing)
          assert.ok(index > missing && missing !== -1 ? state !== 'not-needed' : state !== 'later');
      }
    }),
  );
});

test('who belongs to the company sees all of it; who does not sees what is theirs; who is not signed in what is public', () => {
  const stranger: Belongs = { relation: 'none', mayGive: false, holdsFunction: false, hasTask: false };
  assert.equal(seesOf(null), 'public');
  assert.equal(seesOf(stranger), 'own');
  assert.equal(seesOf({ ...stranger, relation: 'over' }), 'own', 'who left');
  for (const more of [
    { relation: 'open' },
    { relation: 'not-yet' },
    { mayGive: true },
    { holdsFunction: true },
    { hasTask: true },
  ] as const) {
    assert.equal(seesOf({ ...stranger, ...more }), 'company');
  }
});

test('what a stranger sees never depends on who is in charge, or on the recognition', () => {
  const inside = fc.record({
    recognition: fc.constantFrom<ChainFacts['recognition'][]>({ state: 'recognised' }, { state: 'not-recognised' }),
    manager: fc.constantFrom<ChainFacts['manager'][]>('in-charge', 'in-part', 'invited', 'nobody'),
    invitedSelf: fc.boolean(),
  });
  fc.assert(
    fc.property(
      anyFacts,
      inside,
      inside,
      fc.constantFrom('public' as const, 'own' as const),
      (facts, one, other, sees) => {
        const seen = seenChain({ ...facts, ...one }, sees);
        assert.deepEqual(seen, seenChain({ ...facts, ...other }, sees));
        for (const link of ['recognition', 'manager']) {
          assert.equal(seen.find((step) => step.link === link)?.state, 'hidden');
        }
      },
    ),
  );
});

test('what somebody sees who is not signed in depends on what KBO publishes alone', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (one, other) => {
      const { company, representative } = one;
      assert.deepEqual(seenChain(one, 'public'), seenChain({ ...other, company, representative }, 'public'));
    }),
  );
});
