import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded, type Bounds } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { aalst, gent } from '../../../test/support/user-rights.ts';
import { mayEndAdministrator } from './may-end-administrator.ts';
import type { Power } from './powers.ts';

const since = '2026-01-01' as LocalDate;
const administrator = (role: 'head-local-administrator' | 'local-administrator', bounds: Partial<Bounds> = {}) => ({
  id: 'a',
  role,
  bounds: { ...unbounded, ...bounds },
  since,
  until: null,
  endedOn: null,
  works: [],
});
const power = (capacity: Power['capacity'], bounds: Partial<Bounds> = {}): Power => ({
  capacity,
  under: 'p',
  bounds: { ...unbounded, ...bounds },
  since,
});

test('the head ends any local administrator, and no head', () => {
  const head = power('head-local-administrator');
  assert.equal(mayEndAdministrator(administrator('local-administrator'), [head]), head);
  assert.equal(mayEndAdministrator(administrator('head-local-administrator'), [head]), null);
});

test('a local administrator who may appoint ends who holds no more, and nobody else', () => {
  const ofGent = power('local-administrator', { establishments: [gent], until: since });
  const ends = (establishments: Bounds['establishments']) =>
    mayEndAdministrator(administrator('local-administrator', { establishments }), [ofGent]);
  assert.equal(ends([gent]), ofGent);
  assert.equal(ends([gent, aalst]), null);
  assert.equal(ends('every'), null);
  const mute = power('local-administrator', { mayAppoint: false });
  assert.equal(mayEndAdministrator(administrator('local-administrator'), [mute]), null);
});
