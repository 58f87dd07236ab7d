import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded, type Bounds, type Task } from '#btb/index.ts';
import { enterprise } from '../../test/support/companies.ts';
import { anna } from '../../test/support/user-rights.ts';
import { peopleForHelp } from './people-for-help.ts';
import type { Systems } from './open-systems.ts';

const company = enterprise('1999999052');
const on = '2026-11-25' as Parameters<ReturnType<typeof peopleForHelp>['companiesOf']>[1];

async function inAll(tasks: readonly Partial<Task>[]): Promise<boolean | undefined> {
  const held = tasks.map((own) => ({ company, companyName: 'Helder', suspendedOn: null, bounds: unbounded, ...own }));
  const systems = {
    btb: { tasksOf: async () => held },
    kbo: { companiesRepresentedBy: async () => [] },
    sleutels: {},
    gebruikersbeheer: {},
  } as unknown as Systems;
  const [found] = await peopleForHelp(systems).companiesOf(anna, on);
  return found?.inAll;
}

const ofBranch: Bounds = { ...unbounded, establishments: [] };
const ofService: Bounds = { ...unbounded, services: ['x'] };

test('who manages everything of a company is known to do so, whatever the task is called; who manages a part is not', async () => {
  assert.equal(await inAll([{ role: 'chief-access-manager' }]), true);
  assert.equal(await inAll([{ role: 'access-manager' }]), true);
  for (const bounds of [ofBranch, ofService]) assert.equal(await inAll([{ role: 'access-manager', bounds }]), false);
  const both = [{ role: 'chief-access-manager' }, { role: 'access-manager', bounds: ofBranch }] as const;
  assert.equal(await inAll(both), true);
  assert.equal(await inAll(both.toReversed()), true);
  assert.equal(await inAll([{ role: 'chief-access-manager', suspendedOn: on }]), undefined);
});
