import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  bartActs,
  brugge,
  code,
  depsOfTests,
  btbOfTests,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';
import { jobHandlers } from './jobs.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const managers = new Map([[helder, bart]]);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

/** Addresses that people confirmed with their digital keys. */
const confirmed = new Map<Insz, { mail: string; language: 'nl' | 'en' }>();
const own = { addressOf: async (insz: Insz) => confirmed.get(insz) ?? null };
const system = () => gebruikersbeheerOfTests(world, managers, own);
const jobs = (now: Date) => jobHandlers({ ...depsOfTests(world, managers, own), clock: () => now });

/** Was something like this mailed to an address? Subject and text are looked at. */
async function wasMailed(recipient: string, what: RegExp): Promise<boolean> {
  const { rows } = await world.store.as('post').transaction({ across: 'job' }, (tx) =>
    sql<{ subject: string; body: string }>`
        select subject, body from post.message where recipient = ${recipient} order by id`.execute(tx),
  );
  return rows.some(({ subject, body }) =>
    what.test(`${subject}
${body}`),
  );
}

const afterDays = (days: number): Date => new Date(at.getTime() + days * 86_400_000);

let serial = 700;
const somebody = () => {
  serial += 1;
  return { insz: testInsz(serial), mail: `p${serial}@demo.example` };
};

async function linked(insz: Insz, name: string) {
  const verdict = await system().linkPerson(linkChadia(at, { insz, givenName: 'Nora', familyName: name, email: null }));
  assert.ok(verdict.ok);
  return verdict.relationId;
}

const giving = (relationId: string) => ({
  actor: bartActs,
  company: helder,
  relationId,
  code,
  contexts: [gent],
  until: addDays(today, 40),
  at,
});

test('who asked reads the answer at the address in the request, also when the company knew them without one', async () => {
  const { insz, mail } = somebody();
  await linked(insz, 'Vraagt');
  const actor = { insz, id: 'nora', name: 'Nora Vraagt', givenName: 'Nora', familyName: 'Vraagt', key: null };
  const id = randomUUID();
  await system().askRight({
    id,
    actor,
    company: helder,
    code,
    contexts: [gent],
    email: mail,
    language: 'nl',
    reason: 'Werk',
    at,
  });
  const answer = { kind: 'approve', until: null, rightId: randomUUID() } as const;
  const approved = await system().answerRequest({ actor: bartActs, company: helder, id, at, answer });
  assert.deepEqual(approved, { ok: true, already: false });
  assert.ok(await wasMailed(mail, /U kreeg een gebruikersrecht/));
  // The company knows the address from now on.
  await system().endRight({ actor: bartActs, company: helder, rightId: answer.rightId, at });
  assert.ok(await wasMailed(mail, /is gestopt/));
});

test('a holder of whom the company has no address is told at the one of their digital keys, in their language', async () => {
  const { insz, mail } = somebody();
  confirmed.set(insz, { mail, language: 'en' });
  const relationId = await linked(insz, 'Sleutel');
  const given = await system().giveRight(giving(relationId));
  assert.ok(given.ok);
  assert.ok(await wasMailed(mail, /You were given a user right/));
  await jobs(afterDays(11))['gebruikersbeheer.right-ends-soon']?.({ right: given.rightId, days: 30 });
  assert.ok(await wasMailed(mail, /ends on/));
  await system().endRight({ actor: bartActs, company: helder, rightId: given.rightId, at });
  assert.ok(await wasMailed(mail, /has ended/));
});

test('where nobody is appointed, who represents the company hears of a request that waits', async () => {
  const asker = somebody();
  confirmed.set(anna, { mail: 'anna@demo.example', language: 'nl' });
  const actor = { insz: asker.insz, id: 'ivo', name: 'Ivo', givenName: 'Ivo', familyName: 'Vraagt', key: null };
  const asking = { id: randomUUID(), actor, code, email: asker.mail, language: 'nl', reason: 'Werk', at } as const;
  const asked = await system().askRight({ ...asking, company: strijkwinkel, contexts: [brugge] });
  assert.deepEqual(asked, { ok: true, already: false, nobodyYet: false });
  assert.ok(await wasMailed('anna@demo.example', /Ivo vraagt een recht/));
  await jobs(afterDays(3))['gebruikersbeheer.request-waits']?.({ request: asking.id });
  assert.ok(await wasMailed('anna@demo.example', /wacht nog/));
});

test('an emergency stop tells every holder it can reach, and the page names whom it cannot', async () => {
  const [reached, unreached] = [somebody(), somebody()];
  confirmed.set(reached.insz, { mail: reached.mail, language: 'nl' });
  await system().giveRight(giving(await linked(reached.insz, 'Bereikt')));
  await system().giveRight(giving(await linked(unreached.insz, 'Onbereikt')));
  const visitor = { ...signedIn(bart, 'Bart', 'Maes'), authTime: at.getTime() / 1_000 - 60 };
  const walk = walkUserRights(world, managers, visitor, at, own);
  const done = await walk.post(`/ondernemingen/${helder}/binnen/iedereen/stoppen`, []);
  assert.match(done.body, /\d rechten zijn gestopt/);
  const [told = '', names = ''] = done.body.split('Wie wij niet konden bereiken');
  assert.ok(told !== '' && names.includes('Nora Onbereikt'));
  assert.ok(!(names.split('Opnieuw rechten geven')[0] ?? '').includes('Bereikt'));
  assert.match(names, /Geef een recht aan Nora Bereikt/, 'and leads to giving rights again');
  assert.ok(await wasMailed(reached.mail, /Bart Maes stopte al uw toegang/));
});

test('a manager hears of a request in the language in which they were appointed', async () => {
  const asker = somebody();
  const btb = btbOfTests(managers);
  const french = {
    ...btb,
    managersOf: async (...of: Parameters<typeof btb.managersOf>) =>
      (await btb.managersOf(...of)).map((one) => ({ ...one, email: 'chef@demo.example', language: 'fr' as const })),
  };
  const actor = { insz: asker.insz, id: 'lea', name: 'Lea Vraagt', givenName: 'Lea', familyName: 'Vraagt', key: null };
  const asking = {
    id: randomUUID(),
    actor,
    company: helder,
    code,
    contexts: [gent],
    email: asker.mail,
    language: 'nl',
    reason: 'Werk',
  } as const;
  await gebruikersbeheerOfTests(world, managers, { ...own, btb: french }).askRight({ ...asking, at });
  assert.ok(await wasMailed('chef@demo.example', /Lea Vraagt demande un droit/));
});
