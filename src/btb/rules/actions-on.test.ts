import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { day } from '../../../test/support/fake-kbo.ts';
import { actionsOn, type ActionFacts } from './actions-on.ts';
import { unbounded } from './bounds.ts';
import type { ActorFacts } from './may-govern.ts';
import type { Mandate, ManagerRole } from './mandate.ts';
import { mayOpenCompany, seesAll, seesAppointment } from './may-open-company.ts';

const on = day('2026-11-23');
const gent = '8999999005' as EstablishmentNumber;
const aalst = '8999999104' as EstablishmentNumber;
const representative: ActorFacts = {
  representation: {
    permitted: true,
    function: '10002',
    since: on,
    until: null,
    confirmed: false,
    through: 'own-function',
    of: null,
  },
  mandates: [],
};
const nobody = { permitted: false, because: 'no-function' } as const;
const holder = (role: ManagerRole, bounds = unbounded): ActorFacts => {
  const mandate: Mandate = { id: 'm', role, bounds, since: on };
  return { representation: nobody, mandates: [mandate] };
};
const ofGent = { ...unbounded, establishments: [gent] };
const one: ActionFacts = {
  role: 'access-manager',
  bounds: ofGent,
  state: 'accepted',
  closing: null,
  closedBy: null,
  suspendedOn: null,
  timesSent: 1,
  lastSentOn: day('2026-11-01'),
  mayReplace: true,
  own: false,
  anew: false,
};

test('what is offered about an appointment follows from how far it is', () => {
  for (const [given, offered] of [
    [{}, ['replace', 'suspend', 'end']],
    [{ own: true }, ['replace', 'end']],
    [{ suspendedOn: on }, ['replace', 'resume', 'end']],
    [{ state: 'invited' }, ['send-again', 'withdraw']],
    [{ state: 'invited', lastSentOn: on }, ['withdraw']],
    [{ state: 'invited', timesSent: 5 }, ['withdraw']],
    [{ state: 'expired' }, ['send-again']],
    [{ state: 'expired', anew: true }, []],
    [{ state: 'expired', mayReplace: false }, []],
    [{ state: 'invited', mayReplace: false }, ['withdraw']],
    [{ state: 'expired', timesSent: 5 }, []],
    [{ state: 'declined' }, []],
    [{ state: 'withdrawn', closing: 'withdrawn', closedBy: 'Anna' }, []],
    [{ state: 'ended', closing: 'ended', closedBy: 'Anna' }, []],
    [{ bounds: { ...ofGent, until: day('2026-11-22') } }, []],
  ] as const) {
    assert.deepEqual(actionsOn(representative, { ...one, ...given }, on), offered, JSON.stringify(given));
  }
});

test('nothing is offered about somebody over whom one does not decide', () => {
  const chief = { ...one, role: 'chief-access-manager', bounds: unbounded } as const;
  for (const [actor, about, offered] of [
    [holder('chief-access-manager'), one, 3],
    [holder('chief-access-manager'), chief, 0],
    [holder('access-manager', ofGent), one, 3],
    [holder('access-manager', { ...ofGent, establishments: [aalst] }), one, 0],
    [holder('access-manager', { ...ofGent, mayAppoint: false }), one, 0],
    [{ representation: nobody, mandates: [] }, one, 0],
  ] as const) {
    assert.equal(actionsOn(actor, about, on).length, offered);
  }
});

test('who represents the company, and the managers who may appoint, see who manages access in it', () => {
  assert.deepEqual(mayOpenCompany({ ...representative, suspended: false }), { permitted: true });
  for (const actor of [holder('chief-access-manager'), holder('access-manager', ofGent)]) {
    assert.deepEqual(mayOpenCompany({ ...actor, suspended: false }), { permitted: true });
  }
  const givesOnly = holder('access-manager', { ...ofGent, mayAppoint: false });
  assert.deepEqual(mayOpenCompany({ ...givesOnly, suspended: false }), {
    permitted: false,
    because: 'may-not-appoint',
  });
  const stranger = { representation: nobody, mandates: [] };
  assert.deepEqual(mayOpenCompany({ ...stranger, suspended: true }), { permitted: false, because: 'suspended' });
  const why = { permitted: false, because: 'may-not-represent', why: nobody } as const;
  assert.deepEqual(mayOpenCompany({ ...stranger, suspended: false }), why);
});

test('of a company that is not there any more nobody manages anything', () => {
  for (const gone of [
    { permitted: false, because: 'no-company' },
    { permitted: false, because: 'company-ceased', since: on },
  ] as const) {
    const decision = mayOpenCompany({ ...holder('chief-access-manager'), representation: gone, suspended: false });
    assert.deepEqual(decision, { permitted: false, because: 'may-not-represent', why: gone });
  }
});

test('who is bounded sees themselves and those within their bounds, and nobody else', () => {
  const chief = { role: 'chief-access-manager', bounds: unbounded, own: false } as const;
  for (const actor of [representative, holder('chief-access-manager'), holder('co-chief-access-manager')]) {
    assert.ok(seesAll(actor) && seesAppointment(actor, chief));
  }
  const bounded = holder('access-manager', ofGent);
  assert.equal(seesAll(bounded), false);
  assert.equal(seesAppointment(bounded, chief), false);
  assert.equal(seesAppointment(bounded, one), true);
  assert.equal(seesAppointment(bounded, { ...one, bounds: { ...ofGent, establishments: [aalst] } }), false);
  assert.equal(seesAppointment(bounded, { ...chief, own: true }), true);
});
