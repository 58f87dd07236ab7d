import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded, type Bounds } from '#btb/index.ts';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { aalst, brugge, code, gent, helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { planImport, type ImportFacts, type PlannedRight, type RowToPlan } from './plan-import.ts';
import type { RightsRow } from './read-rights-row.ts';

const on = '2026-11-24' as LocalDate;
const chadia = '00000000-0000-4000-9000-000000000001';
const elif = '00000000-0000-4000-9000-000000000002';
const left = '00000000-0000-4000-9000-000000000003';
const held = '00000000-0000-4000-a000-000000000001';
const ended = '00000000-0000-4000-a000-000000000002';
const latest = addDays(on, 364);

const managedBy = (bounds: Partial<Bounds>): ImportFacts['management'] => ({
  targetGroup: 'EA',
  represents: { permitted: false, because: 'no-function' },
  btb: {
    permitted: true,
    capacity: 'access-manager',
    mandates: [{ id: 'm', role: 'access-manager', bounds: { ...unbounded, ...bounds }, since: addDays(on, -9) }],
  },
});
const person = (givenName: string, familyName: string, end: LocalDate | null = null) => ({
  company: helder,
  start: addDays(on, -100),
  end,
  givenName,
  familyName,
});
const chadiaHolds: PlannedRight = {
  id: held,
  relation: chadia,
  code,
  contexts: [gent],
  from: addDays(on, -50),
  until: addDays(on, 30),
  endedAt: null,
};
const facts = (own: Partial<ImportFacts> = {}): ImportFacts => ({
  company: helder,
  management: managedBy({}),
  catalogue: [{ code, longestDays: null }],
  establishments: [gent, aalst],
  longestDays: 365,
  relations: new Map([
    [chadia, person('Chadia', 'El Amrani')],
    [elif, person('Elif', 'Yilmaz')],
    [left, person('Leo', 'Weg', addDays(on, -1))],
  ]),
  rights: [chadiaHolds, { ...chadiaHolds, id: ended, endedAt: new Date('2026-11-01T10:00:00Z') }],
  ...own,
});
const row = (own: Partial<RightsRow> = {}): RowToPlan => ({
  ok: true,
  row: {
    company: helder,
    relation: elif,
    givenName: '',
    familyName: '',
    code,
    contexts: [gent],
    from: null,
    until: null,
    right: null,
    end: false,
    ...own,
  },
});
const theHeld = (own: Partial<RightsRow> = {}) =>
  row({ right: held, relation: chadia, from: addDays(on, -50), until: addDays(on, 30), ...own });

const plan = (rows: readonly RowToPlan[], known: Partial<ImportFacts> = {}) => planImport(rows, facts(known), on);
const short = (rows: readonly RowToPlan[], known: Partial<ImportFacts> = {}) =>
  plan(rows, known).map((one) => (one.effect === 'refused' ? one.because : one.effect));

test('a row without number gives a right from today for as long as it may last', () => {
  const [effect] = plan([row()]);
  assert.ok(effect?.effect === 'give');
  assert.deepEqual(effect.grant, { company: helder, code, contexts: [gent], from: on, until: latest });
  assert.equal(effect.power.capacity, 'access-manager');
});

test('a row as it was taken out changes nothing; with another establishment or last day it changes the right', () => {
  assert.deepEqual(short([theHeld()]), ['nothing']);
  assert.deepEqual(short([theHeld({ until: null, from: null })]), ['nothing'], 'empty days say nothing new');
  const [more, other, sooner] = [
    plan([theHeld({ contexts: [aalst, gent] })])[0],
    plan([theHeld({ contexts: [aalst] })])[0],
    plan([theHeld({ until: addDays(on, 5) })])[0],
  ];
  assert.ok(more?.effect === 'change' && other?.effect === 'change' && sooner?.effect === 'change');
  assert.deepEqual([more.reason, other.reason, sooner.reason], ['renewed', 'changed', 'renewed']);
  assert.deepEqual(
    [more.grant.from, more.grant.until, sooner.grant.until],
    [on, addDays(on, 30), addDays(on, 5)],
    'it goes on from today',
  );
});

test('a row ends a right, and whoever ends it may give it anew further down', () => {
  assert.deepEqual(short([theHeld({ end: true }), row({ relation: chadia })]), ['end', 'give']);
  assert.deepEqual(short([row({ relation: chadia }), theHeld({ end: true })]), ['already-given', 'end']);
});

test('a row sees what the rows before it gave and changed', () => {
  assert.deepEqual(short([row(), row()]), ['give', 'already-given']);
  assert.deepEqual(short([row(), row({ contexts: [aalst] })]), ['give', 'give']);
  assert.deepEqual(short([row({ contexts: 'every' }), row({ contexts: [aalst] })]), ['give', 'already-given']);
  const moved = theHeld({ contexts: [aalst] });
  assert.deepEqual(short([moved, row({ relation: chadia })]), ['change', 'give'], 'Gent is free again');
  assert.deepEqual(short([moved, row({ relation: chadia, contexts: [aalst] })]), ['change', 'already-given']);
});

test('a change that is refused leaves what stands for the rows after it', () => {
  const refused = theHeld({ contexts: [brugge] });
  assert.deepEqual(short([refused, row({ relation: chadia })]), ['foreign-context', 'already-given']);
});

test('every refusal of a row says which', () => {
  const table: readonly (readonly [string, RowToPlan, Partial<ImportFacts>?])[] = [
    ['right-missing', { ok: false, wrong: 'right-missing' }],
    ['other-company', row({ company: strijkwinkel })],
    ['no-work-relation', row({ relation: '00000000-0000-4000-9000-000000000009' })],
    ['no-such-right', theHeld({ right: '00000000-0000-4000-a000-000000000009' })],
    ['no-such-right', theHeld(), { relations: new Map([[elif, person('Elif', 'Yilmaz')]]) }],
    ['other-person', theHeld({ relation: elif })],
    ['other-name', row({ givenName: 'Chadia' })],
    ['other-name', row({ familyName: 'El Amrani' })],
    ['other-name', theHeld({ familyName: 'Yilmaz' })],
    ['other-right', theHeld({ code: 'Iets' })],
    ['other-start', theHeld({ from: on, contexts: [aalst] })],
    ['already-ended', theHeld({ right: ended, end: true })],
    ['already-ended', theHeld({ right: ended, contexts: [aalst] })],
    ['already-ended', theHeld({ right: ended })],
    ['relation-not-open', row({ relation: left })],
    ['unknown-right', row({ code: 'Iets' })],
    ['already-given', row({ relation: chadia })],
    ['no-context', row({ contexts: 'every' }), { establishments: [] }],
    ['foreign-context', row({ contexts: [gent, brugge] })],
    ['from-in-the-past', row({ from: addDays(on, -1) })],
    ['until-in-the-past', row({ until: addDays(on, -1) })],
    ['until-too-far', row({ until: addDays(latest, 1) })],
    ['more-than-held', row({ contexts: [aalst] }), { management: managedBy({ establishments: [gent] }) }],
    ['more-than-held', theHeld({ end: true }), { management: managedBy({ establishments: [aalst] }) }],
    ['more-than-held', theHeld({ contexts: [aalst] }), { management: managedBy({ establishments: [aalst] }) }],
    ['more-than-held', row(), { management: managedBy({ services: ['DienstenchequesRaadplegen'] }) }],
  ];
  for (const [because, one, known] of table) assert.deepEqual(short([one], known), [because], JSON.stringify(one));
  const nobody = { ...managedBy({}), btb: { permitted: false, because: 'not-the-manager' } } as const;
  assert.deepEqual(short([row(), theHeld({ end: true })], { management: nobody }), [
    'may-not-manage',
    'may-not-manage',
  ]);
});

test('what a refusal is about is told: the establishment, or the last day that could be', () => {
  const about = (one: RowToPlan, known: Partial<ImportFacts> = {}) => {
    const [effect] = plan([one], known);
    return effect?.effect === 'refused' ? effect.about : null;
  };
  assert.equal(about(row({ contexts: [brugge] })), brugge);
  assert.equal(about(row({ until: addDays(latest, 9) })), latest);
  assert.equal(about(row(), { management: managedBy({ until: addDays(on, 10) }) }), addDays(on, 10));
});

test('the same number twice counts once; names are compared without accents or capitals', () => {
  assert.deepEqual(short([theHeld(), theHeld({ end: true })]), ['nothing', 'twice-in-file']);
  assert.deepEqual(short([row({ givenName: 'ELIF', familyName: 'Yílmaz' })]), ['give']);
});
