import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#belgian/local-date.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { day } from '../../../test/support/fake-kbo.ts';
import { covers, unbounded, type Bounds } from './bounds.ts';
import type { ManagerRole, Mandate } from './mandate.ts';
import { managerRoles } from './mandate.ts';
import {
  mayAppoint,
  mostInvitedLately,
  mostMailedLately,
  mostOpenInvitations,
  type AppointFacts,
} from './may-appoint.ts';
import { mayGovern, type ActorFacts } from './may-govern.ts';

const since = day('2020-01-01');
const today = day('2026-11-23');
const gent = '8999999005' as EstablishmentNumber;
const aalst = '8999999104' as EstablishmentNumber;
const right = 'DienstenchequesErkendeOnderneming';
const ofGent: Bounds = { services: [right], establishments: [gent], mayAppoint: true, until: day('2027-06-30') };

const represents: ActorFacts = {
  representation: {
    permitted: true,
    function: '10002',
    since,
    confirmed: false,
    until: null,
    through: 'own-function',
    of: null,
  },
  mandates: [],
};
const holding = (role: ManagerRole, bounds: Bounds = unbounded): ActorFacts => ({
  representation: { permitted: false, because: 'no-function' },
  mandates: [{ id: `own-${role}`, role, bounds, since }],
});
const appointing: AppointFacts = {
  actor: represents,
  asked: { role: 'chief-access-manager', bounds: unbounded },
  appointsSelf: false,
  replaced: null,
  declaredWithin: true,
  statesOfAppointee: ['declined', 'expired', 'withdrawn', 'ended'],
  openInvitations: mostOpenInvitations - 1,
  invitedLately: mostInvitedLately - 1,
  mailedLately: mostMailedLately - 1,
  registerIsFresh: true,
};
const because = (facts: Partial<AppointFacts>): string => {
  const decision = mayAppoint({ ...appointing, ...facts }, today);
  return decision.permitted ? `by ${decision.by.capacity}` : decision.because;
};

test('appointing is permitted, and each single fact that speaks against it refuses it with its own reason', () => {
  assert.deepEqual(mayAppoint(appointing, today), {
    permitted: true,
    acceptedAtOnce: false,
    by: { capacity: 'legal-representative', function: '10002', since },
  });
  const no = { permitted: false, because: 'function-ended', function: '10002', since } as const;
  const bounded = { role: 'access-manager', bounds: ofGent } as const;
  const against: readonly (readonly [Partial<AppointFacts>, string])[] = [
    [{ actor: { representation: no, mandates: [] } }, 'may-not-represent'],
    [{ registerIsFresh: false }, 'register-too-old'],
    [{ asked: { ...bounded, bounds: { ...ofGent, services: [] } } }, 'bounds-empty'],
    [{ asked: { ...bounded, bounds: { ...ofGent, establishments: [] } } }, 'bounds-empty'],
    [{ asked: { ...bounded, bounds: { ...ofGent, until: addDays(today, -1) } } }, 'until-in-the-past'],
    [{ actor: holding('chief-access-manager'), asked: bounded, appointsSelf: true }, 'names-self'],
    [{ replaced: 'nobody' }, 'replaces-nobody'],
    [{ declaredWithin: false }, 'not-declared'],
    [{ statesOfAppointee: ['ended', 'accepted'] }, 'in-charge-already'],
    [{ statesOfAppointee: ['invited'] }, 'invited-already'],
    [{ openInvitations: mostOpenInvitations }, 'too-many-invitations'],
    [{ invitedLately: mostInvitedLately }, 'invited-too-often'],
    [{ mailedLately: mostMailedLately }, 'invited-too-often'],
  ];
  for (const [fact, reason] of against) assert.equal(because(fact), reason);
  assert.equal(because({ asked: { ...bounded, bounds: { ...ofGent, until: today } } }), 'by legal-representative');
});

test('who represents the company and names themselves needs no declaration and no acceptance', () => {
  const self = {
    appointsSelf: true,
    declaredWithin: false,
    openInvitations: mostOpenInvitations,
    invitedLately: mostInvitedLately,
  };
  const decision = mayAppoint({ ...appointing, ...self }, today);
  assert.ok(decision.permitted && decision.acceptedAtOnce);
  assert.equal(because({ ...self, actor: holding('chief-access-manager') }), 'role-too-high');
});

test('each role appoints the ones below it, and nobody appoints their equal or better', () => {
  const permitted = (actor: ActorFacts): string =>
    managerRoles.filter((role) => mayGovern(actor, { role, bounds: unbounded }).permitted).join(' ');
  assert.equal(permitted(represents), 'chief-access-manager co-chief-access-manager access-manager');
  assert.equal(permitted(holding('chief-access-manager')), 'co-chief-access-manager access-manager');
  assert.equal(permitted(holding('co-chief-access-manager')), 'access-manager');
  assert.equal(permitted(holding('access-manager')), 'access-manager');
  assert.equal(permitted(holding('access-manager', ofGent)), '');
});

test('an access manager appoints within their own bounds, and is told what goes beyond them', () => {
  const appoint = (bounds: Partial<Bounds>, own: Bounds = ofGent): string =>
    because({
      actor: holding('access-manager', own),
      asked: { role: 'access-manager', bounds: { ...ofGent, ...bounds } },
    });
  assert.equal(appoint({}), 'by access-manager');
  assert.equal(appoint({ services: [right, 'Ander'] }), 'exceeds-services');
  assert.equal(appoint({ establishments: [gent, aalst] }), 'exceeds-establishments');
  assert.equal(appoint({ until: null }), 'exceeds-until');
  assert.equal(appoint({}, { ...ofGent, mayAppoint: false }), 'may-not-appoint');
});

test('nobody has somebody replaced over whom they do not decide', () => {
  const chief = { role: 'chief-access-manager', bounds: unbounded } as const;
  const asked = { role: 'access-manager', bounds: ofGent } as const;
  assert.equal(because({ replaced: chief }), 'by legal-representative');
  assert.equal(because({ actor: holding('access-manager', ofGent), asked, replaced: asked }), 'by access-manager');
  for (const actor of [holding('co-chief-access-manager'), holding('access-manager', ofGent)]) {
    assert.equal(because({ actor, asked, replaced: chief }), 'may-not-replace');
  }
  const elsewhere = { role: 'access-manager', bounds: { ...ofGent, establishments: [aalst] } } as const;
  assert.equal(because({ actor: holding('access-manager', ofGent), asked, replaced: elsewhere }), 'may-not-replace');
});

const anyBounds: fc.Arbitrary<Bounds> = fc.record({
  services: fc.oneof(fc.constant('every' as const), fc.subarray([right, 'Ander'])),
  establishments: fc.oneof(fc.constant('every' as const), fc.subarray([gent, aalst])),
  mayAppoint: fc.boolean(),
  until: fc.constantFrom(null, today, day('2027-06-30')),
});
const anyAppointment = fc.tuple(fc.constantFrom(...managerRoles), anyBounds);

test('down every chain of appointments nobody ever holds what the first of the chain lacks', () => {
  fc.assert(
    fc.property(anyAppointment, fc.array(anyAppointment, { maxLength: 6 }), (first, chain) => {
      const mandate = ([role, bounds]: [ManagerRole, Bounds]): Mandate => ({
        id: role,
        role,
        bounds: role === 'access-manager' ? bounds : unbounded,
        since,
      });
      const start = mandate(first);
      let last = start;
      for (const next of chain.map(mandate)) {
        const actor = { representation: { permitted: false, because: 'no-function' }, mandates: [last] } as const;
        if (!mayGovern(actor, next).permitted) continue;
        last = next;
        assert.ok(managerRoles.indexOf(last.role) >= managerRoles.indexOf(start.role));
        assert.ok(covers(start.bounds.services, last.bounds.services));
        assert.ok(covers(start.bounds.establishments, last.bounds.establishments));
        const { until } = start.bounds;
        assert.ok(until === null || (last.bounds.until !== null && last.bounds.until <= until));
      }
    }),
    { numRuns: 3000 },
  );
});
