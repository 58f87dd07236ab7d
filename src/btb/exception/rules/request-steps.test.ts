import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../../test/support/fake-kbo.ts';
import type { Representation } from '../../below.ts';
import { mayAsAsker } from './may-as-asker.ts';
import { mayAsStaff, staffActions, type StaffAction } from './may-as-staff.ts';
import { concern, mayObject, type Objector } from './may-object.ts';
import { isOver, requestStates, type RequestFacts, type RequestState } from './request-state.ts';

const on = day('2026-11-23');
const hanne = { id: 'hanne', person: 'p-hanne', hasRead: true };
const ilse = { id: 'ilse', person: 'p-ilse', hasRead: true };
const joris = { id: 'joris', person: 'p-joris', hasRead: true };

const facts = (more: Partial<RequestFacts> = {}): RequestFacts => ({
  state: 'taken',
  asker: 'p-dirk',
  appointee: 'p-dirk',
  inCharge: hanne.id,
  approvedBy: [],
  lastDay: null,
  objectors: [],
  newDocuments: 0,
  ...more,
});

const said = (decision: { permitted: true; to: RequestState } | { permitted: false; because: string }): string =>
  decision.permitted ? `to ${decision.to}` : decision.because;

test('who asks sends with documents, answers with something, and withdraws what is not over', () => {
  const as = (action: 'send' | 'answer' | 'withdraw', state: RequestState, newDocuments = 0, says = false) =>
    said(mayAsAsker(action, { state, newDocuments }, says));
  assert.equal(as('send', 'draft', 1), 'to sent');
  assert.equal(as('send', 'draft'), 'no-documents');
  assert.equal(as('send', 'sent', 1), 'not-now');
  assert.equal(as('answer', 'more-asked', 1), 'to taken');
  assert.equal(as('answer', 'more-asked', 0, true), 'to taken');
  assert.equal(as('answer', 'more-asked'), 'nothing-new');
  assert.equal(as('answer', 'taken', 1, true), 'not-now');
  for (const state of requestStates) assert.equal(as('withdraw', state), isOver(state) ? 'not-now' : 'to withdrawn');
});

const staffTable: readonly (readonly [string, StaffAction, typeof hanne, Partial<RequestFacts>, string])[] = [
  ['anybody of staff takes what was sent', 'take', ilse, { state: 'sent', inCharge: null }, 'to taken'],
  ['somebody else takes it over', 'take', ilse, {}, 'to taken'],
  ['also while more is asked', 'take', ilse, { state: 'more-asked' }, 'to more-asked'],
  ['also after an objection', 'take', ilse, { state: 'objected' }, 'to objected'],
  ['who has it does not take it again', 'take', hanne, {}, 'taken-already'],
  ['nobody takes what waits for objections', 'take', ilse, { state: 'waiting' }, 'not-now'],
  ['nobody takes what was not sent', 'take', ilse, { state: 'draft' }, 'not-now'],
  ['who is in charge asks for more', 'ask-more', hanne, {}, 'to more-asked'],
  ['somebody else does not', 'ask-more', ilse, {}, 'not-in-charge'],
  ['who is in charge approves first', 'approve', hanne, {}, 'to taken'],
  ['somebody else does not approve first', 'approve', ilse, {}, 'not-in-charge'],
  ['somebody else approves second', 'approve', ilse, { approvedBy: [hanne.id] }, 'to waiting'],
  ['the same person does not', 'approve', hanne, { approvedBy: [hanne.id] }, 'own-approval'],
  [
    'who took it over does not approve twice',
    'approve',
    hanne,
    { approvedBy: [hanne.id], inCharge: ilse.id },
    'own-approval',
  ],
  ['who is in charge approves nothing unread', 'approve', { ...hanne, hasRead: false }, {}, 'not-read'],
  ['nor does the second', 'approve', { ...ilse, hasRead: false }, { approvedBy: [hanne.id] }, 'not-read'],
  ['who is in charge refuses, also unread', 'refuse', { ...hanne, hasRead: false }, {}, 'to refused'],
  ['who would approve second refuses after all', 'refuse', ilse, { approvedBy: [hanne.id] }, 'to refused'],
  ['somebody else does not refuse', 'refuse', ilse, {}, 'not-in-charge'],
  ['after an objection both approve again', 'approve', hanne, { state: 'objected' }, 'to objected'],
  [
    'and the second one sets the days again',
    'approve',
    ilse,
    { state: 'objected', approvedBy: [hanne.id] },
    'to waiting',
  ],
  ['nothing is approved before it is taken', 'approve', hanne, { state: 'sent' }, 'not-now'],
  ['nothing is approved while more is asked', 'approve', hanne, { state: 'more-asked' }, 'not-now'],
  ['nothing is refused once it waits', 'refuse', hanne, { state: 'waiting' }, 'not-now'],
  ['nothing is refused once it was done', 'refuse', hanne, { state: 'carried-out' }, 'not-now'],
  ['nobody decides on their own request', 'take', hanne, { state: 'sent', asker: hanne.person }, 'about-oneself'],
  [
    'nobody decides on their own appointment',
    'approve',
    joris,
    { appointee: joris.person, approvedBy: [hanne.id] },
    'about-oneself',
  ],
];

for (const [what, action, staff, more, expected] of staffTable) {
  test(what, () => assert.equal(said(mayAsStaff(action, staff, facts(more))), expected));
}

test('however staff act, nothing waits to be carried out without the approval of two different people of staff', () => {
  const people = [hanne, ilse, joris];
  const move = fc.record({ action: fc.constantFrom(...staffActions), who: fc.constantFrom(...people) });
  let waited = 0;
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      let state: RequestState = 'sent';
      let inCharge: string | null = null;
      let approvedBy: readonly string[] = [];
      for (const { action, who } of moves) {
        const decision = mayAsStaff(action, who, facts({ state, inCharge, approvedBy, asker: joris.person }));
        if (!decision.permitted) continue;
        assert.notEqual(who, joris, 'who asks decides nothing');
        state = decision.to;
        if (action === 'take') inCharge = who.id;
        if (action === 'ask-more') approvedBy = [];
        if (action === 'approve') approvedBy = [...approvedBy, who.id];
        if (state === 'waiting') {
          waited += 1;
          assert.equal(new Set(approvedBy).size, 2);
          return;
        }
      }
    }),
    { numRuns: 5_000, seed: 11 },
  );
  assert.ok(waited > 10, `it came to waiting ${waited} times`);
});

const represents: Representation = {
  permitted: true,
  function: '10002',
  since: day('2020-01-01'),
  confirmed: false,
  until: null,
  through: 'own-function',
  of: null,
};
const none: Representation = { permitted: false, because: 'no-function' };
const onlyTogether: Representation = {
  permitted: false,
  because: 'only-together',
  function: '10005',
  since: day('2020-01-01'),
};
const undecided: Representation = { permitted: false, because: 'cannot-decide', function: '19999' };

const objector = (more: Partial<Objector> = {}): Objector => ({
  person: 'p-bart',
  representation: none,
  manages: true,
  ...more,
});

test('a manager, and whoever holds a function that represents, alone or not, has a say; others have none', () => {
  assert.equal(concern(objector()), 'manager');
  assert.equal(concern(objector({ representation: represents, manages: false })), 'representative');
  assert.equal(concern(objector({ representation: onlyTogether, manages: false })), 'representative');
  assert.equal(concern(objector({ representation: undecided, manages: false })), 'representative');
  assert.equal(concern(objector({ manages: false })), null);
});

const lastDay = day('2026-12-03');
const objectTable: readonly (readonly [string, Partial<Objector>, Partial<RequestFacts>, string, string])[] = [
  ['in the days to object', {}, {}, '2026-11-23', 'to objected'],
  ['on the last day', {}, {}, '2026-12-03', 'to objected'],
  ['a day too late', {}, {}, '2026-12-04', 'too-late'],
  ['by a stranger', { manages: false }, {}, '2026-11-23', 'not-concerned'],
  ['by who asks', { person: 'p-dirk' }, {}, '2026-11-23', 'own-request'],
  ['by who is to be appointed', { person: 'p-elif' }, { appointee: 'p-elif' }, '2026-11-23', 'own-request'],
  ['for the second time', {}, { objectors: ['p-bart'] }, '2026-11-23', 'objected-already'],
  ['after somebody else did', {}, { objectors: ['p-anna'] }, '2026-11-23', 'to objected'],
  ['before two approved', {}, { state: 'taken' }, '2026-11-23', 'not-now'],
  ['once it was done', {}, { state: 'carried-out' }, '2026-11-23', 'not-now'],
];

for (const [what, who, more, when, expected] of objectTable) {
  test(`objecting ${what}`, () => {
    const about = facts({ state: 'waiting', approvedBy: [hanne.id, ilse.id], lastDay, ...more });
    assert.equal(said(mayObject(objector(who), about, day(when))), expected);
  });
}

test('nobody objects while there is no last day', () => {
  assert.equal(said(mayObject(objector(), facts({ state: 'waiting', lastDay: null }), on)), 'not-now');
});
