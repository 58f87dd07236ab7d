import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#belgian/local-date.ts';
import { day } from '../../../test/support/fake-kbo.ts';
import { unbounded } from './bounds.ts';
import { emailError, readAppointForm } from './appoint-form.ts';
import { isInCharge, lastDayToAnswer, stateOn, storedStates, type AppointmentState } from './appointment-state.ts';
import { mayUseKey } from './keys-accepted.ts';
import { mayAccept, mayDecline, type AnswerFacts } from './may-accept.ts';
import { mayClose } from './may-close.ts';
import { companyState, mayManage, type CompanyAppointment } from './may-manage.ts';
import { sameName } from '#belgian/fold-name.ts';

const since = day('2020-01-01');
const today = day('2026-11-23');

const answering: AnswerFacts = {
  forThisPerson: true,
  state: 'invited',
  companyStatus: 'active',
  appointer: 'holds',
  invitedFamilyName: 'El Amrani',
  ownFamilyName: 'El-Amrâni',
};

test('accepting is permitted, and each single fact that speaks against it refuses it with its own reason', () => {
  assert.deepEqual(mayAccept(answering), { permitted: true });
  const against: readonly (readonly [Partial<AnswerFacts>, string])[] = [
    [{ forThisPerson: false }, 'not-found'],
    [{ state: 'expired' }, 'expired'],
    [{ appointer: 'gone' }, 'appointer-gone'],
    [{ appointer: 'to-confirm' }, 'awaits-confirmation'],
    [{ state: 'withdrawn' }, 'withdrawn'],
    [{ state: 'accepted' }, 'accepted-already'],
    [{ state: 'declined' }, 'declined-already'],
    [{ state: 'ended' }, 'ended'],
    [{ companyStatus: 'ceased' }, 'company-ceased'],
    [{ companyStatus: 'unknown' }, 'company-ceased'],
    [{ ownFamilyName: 'Amrani' }, 'name-does-not-match'],
  ];
  for (const [fact, because] of against) {
    assert.deepEqual(mayAccept({ ...answering, ...fact }), { permitted: false, because });
  }
});

test('whoever may accept may decline, and a stranger learns nothing but that there is nothing', () => {
  for (const state of storedStates) {
    const facts = { ...answering, state };
    if (mayAccept(facts).permitted) assert.equal(mayDecline(facts).permitted, true);
    const stranger = { ...facts, forThisPerson: false };
    assert.deepEqual(mayDecline(stranger), { permitted: false, because: 'not-found' });
  }
});

test('an invitation can be withdrawn and an appointment ended, and nothing else can be', () => {
  for (const state of storedStates) {
    assert.equal(mayClose('withdrawn', state).permitted, state === 'invited');
    assert.equal(mayClose('ended', state).permitted, state === 'accepted');
  }
});

test('an invitation is open through its last day, in every month and leap year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -20, max: 20 }), (start, days) => {
      const invitedOn = addDays(since, start);
      const lastDay = lastDayToAnswer(invitedOn);
      const on = addDays(lastDay, days);
      assert.equal(stateOn({ state: 'invited', lastDay }, on), days > 0 ? 'expired' : 'invited');
      assert.equal(stateOn({ state: 'accepted', lastDay }, on), 'accepted');
    }),
  );
});

const one = (given: Partial<CompanyAppointment> = {}): CompanyAppointment => ({
  state: 'accepted',
  lastDay: addDays(today, 14),
  answeredOn: today,
  endedOn: null,
  invitedOn: today,
  ofThisPerson: true,
  id: 'appointment',
  role: 'chief-access-manager',
  bounds: unbounded,
  suspended: false,
  ...given,
});

test('in charge: from the day of the answer until the day of the end, and only when it was accepted', () => {
  assert.equal(isInCharge(one(), today), true);
  assert.equal(isInCharge(one(), addDays(today, -1)), false);
  assert.equal(isInCharge(one({ state: 'ended', endedOn: addDays(today, 1) }), today), true);
  assert.equal(isInCharge(one({ state: 'ended', endedOn: today }), today), false);
  for (const state of ['invited', 'declined', 'expired', 'withdrawn'] satisfies AppointmentState[]) {
    assert.equal(isInCharge(one({ state }), today), false);
  }
});

test('managing is for who is in charge, of an active company; everybody else gets the reason they can act on', () => {
  const company = { absentSince: null };
  const because = (appointments: readonly CompanyAppointment[]) => {
    const decision = mayManage({ company, appointments }, today);
    return decision.permitted ? 'permitted' : decision.because;
  };
  const open = one({ state: 'invited', answeredOn: null });
  const other = one({ ofThisPerson: false });
  assert.equal(because([other, one()]), 'permitted');
  assert.equal(because([other]), 'not-the-manager');
  assert.equal(because([other, open]), 'invitation-open');
  assert.equal(because([other, one({ state: 'ended', endedOn: today })]), 'appointment-ended');
  assert.equal(because([{ ...open, ofThisPerson: false }]), 'invitation-open');
  assert.equal(because([{ ...open, invitedOn: addDays(today, 1) }]), 'nobody-in-charge');
  assert.equal(because([]), 'nobody-in-charge');
  assert.equal(mayManage({ company: null, appointments: [one()] }, today).permitted, false);
  assert.equal(mayManage({ company: { absentSince: since }, appointments: [one()] }, today).permitted, false);
});

test('somebody is in charge of a company exactly when somebody may manage it', () => {
  const appointments = fc.array(
    fc.record({
      state: fc.constantFrom(...storedStates),
      answered: fc.integer({ min: -3, max: 3 }),
      ended: fc.integer({ min: -3, max: 3 }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(appointments, (all) => {
      const rows = all.map(({ state, answered, ended }) =>
        one({
          state,
          answeredOn: addDays(today, answered),
          endedOn: state === 'ended' ? addDays(today, answered + Math.max(ended, 0)) : null,
        }),
      );
      const managed = mayManage({ company: { absentSince: null }, appointments: rows }, today).permitted;
      assert.equal(companyState(rows, today).kind === 'in-charge', managed);
    }),
  );
});

test('only a key of the setting is accepted, and no key is none', () => {
  const totp = 'urn:be:vlaanderen:authmech:csamtotp';
  assert.deepEqual(mayUseKey(totp, [totp]), { permitted: true });
  assert.deepEqual(mayUseKey(`${totp}x`, [totp]), { permitted: false, because: 'key-not-accepted', used: `${totp}x` });
  assert.deepEqual(mayUseKey(null, [totp]), { permitted: false, because: 'key-not-told' });
});

test('a last name is the same in spite of capitals, accents and dashes, and two empty ones are not', () => {
  for (const [left, right, same] of [
    ['El Amrani', 'el-amrâni', true],
    ["D'Hondt", 'd’hondt', true],
    ['Maes', 'Maas', false],
    ['', '', false],
    ['-', '.', false],
  ] as const) {
    assert.equal(sameName(left, right), same, `${left} ${right}`);
  }
});

const typed = {
  insz: '80.06.02-985.95',
  givenName: ' Bart  Jan ',
  familyName: 'Van den Bérghe-D’Hondt',
  email: ' bart@demo.example ',
  phone: '+32 (0)499/00.00.00',
  declared: true,
};

test('a form is read with its spaces tidied, and tells all that is wrong at once', () => {
  const read = readAppointForm(typed);
  assert.ok(read.ok);
  assert.equal(read.person.givenName, 'Bart Jan');
  assert.equal(read.person.email, 'bart@demo.example');
  const wrong = readAppointForm({ ...typed, insz: '', givenName: 'Bart\nJan', email: '', phone: '12' });
  assert.deepEqual(wrong, {
    ok: false,
    errors: { insz: 'empty', givenName: 'not-a-name', email: 'empty', phone: 'form' },
  });
});

test('what is taken as an address is one address, on one line, without signs that a mail program reads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (emailError(text) === undefined) assert.doesNotMatch(text.trim(), /[\s,;<>"]/);
    }),
  );
  for (const text of ['a@b.be,c@d.be', 'a@b.be\r\nBcc: c@d.be', '<a@b.be>', 'a@b', 'a@@b.be', 'a@.be', 'a b@c.be']) {
    assert.equal(emailError(text), 'form', text);
  }
  assert.equal(emailError('voornaam.naam+btb@sub.demo.example'), undefined);
});
