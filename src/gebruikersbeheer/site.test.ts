import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  bart,
  bartActs,
  chadia,
  code,
  depsOfTests,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { hidden, hrefs, linkFields, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const people = `/ondernemingen/${helder}`;

let world: TestStore;
const managers = new Map([[helder, bart]]);
before(async () => {
  world = await testStore();
});
after(() => world.close());

const bartSignedIn = signedIn(bart, 'Bart', 'Maes');
const walk = (who: SignedIn | null) => walkUserRights(world, managers, who, at);

test('the front page of a stranger says what this is and how to get in; who is signed in goes on', async () => {
  const front = await walk(null).open('/');
  assert.match(front.body, /Aanmelden/);
  assert.equal((await walk(bartSignedIn).open('/')).path, people);
});

test('before anybody is linked the list says what to do', async () => {
  const empty = await walk(bartSignedIn).open(people);
  assert.match(empty.body, /Nog niemand gekoppeld/);
  assert.ok(hrefs(empty).includes(`${people}/personen/nieuw`));
});

test('Bart links Chadia, gives her the right for Gent within five pages, sees before what she will see, and ends it', async () => {
  const bartWalks = walk(bartSignedIn);
  const linked = await bartWalks.post(`${people}/personen/nieuw`, linkFields());
  assert.match(linked.body, /Chadia El Amrani is gekoppeld/);

  const found = await bartWalks.open(`${people}?zoek=amrani`);
  const toPerson = hrefs(found).find((to) => /personen\/[0-9a-f-]{36}$/.test(to)) ?? '';
  const personPage = await bartWalks.open(toPerson);
  assert.match(personPage.body, /\*\*\.11\.21-\*\*\*\.\*\*/);
  const toGive = hrefs(personPage).find((to) => to.endsWith('/recht')) ?? '';
  await bartWalks.open(toGive);
  const chosen = [
    ['welk', code],
    ['vestiging', gent],
    ['tot-day', '31'],
    ['tot-month', '12'],
    ['tot-year', '2027'],
  ] as const;
  const preview = await bartWalks.post(toGive, chosen);
  const [seen = '', unseen = ''] = preview.body.split('ziet niets van');
  assert.ok(seen.includes('Helder &amp; Proper Gent') && !seen.includes('Aalst'));
  assert.ok(unseen.includes('Helder &amp; Proper Aalst'));
  assert.match(preview.body, /31 december 2027/);
  const deps = depsOfTests(world, managers);
  const system = gebruikersbeheerOfTests(world, managers);
  assert.deepEqual(await system.capacitiesOf(chadia, [code], '2026-11-23' as never), [], 'a preview gives nothing');

  const change = hrefs(preview).find((to) => to.includes('/recht?')) ?? '';
  assert.match((await bartWalks.open(change)).body, new RegExp(`value="${gent}" checked`));

  const confirm = [...chosen, ['recht', hidden(preview, 'recht')]] as const;
  const given = await bartWalks.post(`${toGive}/bevestigen`, confirm);
  assert.match(given.body, /heeft het recht en krijgt hierover een e-mail/);
  const twice = await bartWalks.post(`${toGive}/bevestigen`, confirm);
  assert.equal(twice.path, given.path);
  const other = await bartWalks.post(`${toGive}/bevestigen`, [
    ...chosen,
    ['recht', deps.uuid?.() ?? crypto.randomUUID()],
  ]);
  assert.equal(other.status, 422);
  assert.match(other.body, /heeft dit recht al voor een van deze vestigingen/);

  const overview = await bartWalks.open(people);
  assert.match(overview.body, /Helder &amp; Proper Gent/);
  assert.match(overview.body, /31 december 2027/);

  const toEnd = hrefs(given).find((to) => to.endsWith('/stoppen')) ?? '';
  assert.match((await bartWalks.open(toEnd)).body, /wordt meteen uit de Beveiligde Zone gezet/);
  const ending = bartWalks.post(toEnd, []);
  // ACM answers while the page waits.
  const answered = (async () => {
    const { sql } = await import('kysely');
    for (let tries = 0; tries < 50; tries += 1) {
      const { rows } = await world.store
        .as('gebruikersbeheer')
        .transaction({ across: 'job' }, (tx) => sql<{ id: string }>`select id from right_event`.execute(tx));
      if (rows[0] !== undefined) return system.confirmEnd(rows[0].id, 'confirmed', at);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const [ended] = await Promise.all([ending, answered]);
  assert.match(ended.body, /De Beveiligde Zone bevestigt/);
  assert.equal((await bartWalks.open(toEnd)).path, ended.path, 'an end is asked once');
  assert.equal((await bartWalks.post(toEnd, [])).path, ended.path);
});

test('an end that nobody confirmed says that it is still waited for, and how to look again', async () => {
  const system = gebruikersbeheerOfTests(world, managers);
  const relation = await system.linkPerson(linkChadia(at, { insz: testInsz(1) }));
  assert.ok(relation.ok);
  const right = await system.giveRight({
    actor: bartActs,
    company: helder,
    relationId: relation.relationId,
    code,
    contexts: [gent],
    until: null,
    at,
  });
  assert.ok(right.ok);
  const ended = await walk(bartSignedIn).post(`${people}/rechten/${right.rightId}/stoppen`, []);
  assert.match(ended.body, /Wij wachten nog op de bevestiging/);
  assert.ok(hrefs(ended).includes(ended.path));
});

test('a manager links themselves with one click', async () => {
  const linked = await walk(bartSignedIn).post(`${people}/personen/ikzelf`, []);
  assert.match(linked.body, /Bart Maes is gekoppeld/);
});

test('who manages two companies chooses one', async () => {
  managers.set(strijkwinkel, bart);
  const choose = await walk(bartSignedIn).open('/ondernemingen');
  assert.match(choose.body, /De Strijkwinkel VZW/);
  managers.delete(strijkwinkel);
});

test('a long list has pages, and the search keeps its words on them', async () => {
  const system = gebruikersbeheerOfTests(world, managers);
  for (let serial = 10; serial < 40; serial += 1) {
    const verdict = await system.linkPerson(
      linkChadia(at, { insz: testInsz(serial), givenName: 'Wout', familyName: 'Lang', email: null }),
    );
    assert.ok(verdict.ok);
  }
  const first = await walk(bartSignedIn).open(`${people}?zoek=LANG+wout`);
  assert.match(first.body, /30 personen gevonden/);
  const second = await walk(bartSignedIn).open(`${people}?zoek=LANG%20wout&pagina=2`);
  assert.equal(hrefs(second).filter((to) => /personen\/[0-9a-f-]{36}$/.test(to)).length, 5);
  assert.match((await walk(bartSignedIn).open(`${people}?zoek=niemand`)).body, /Niemand gevonden/);
});
