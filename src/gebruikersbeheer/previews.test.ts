import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bart,
  bartActs,
  code,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
} from '../../test/support/user-rights.ts';
import { hidden, hrefs, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const people = `/ondernemingen/${helder}`;

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

const walk = () => walkUserRights(world, new Map([[helder, bart]]), signedIn(bart, 'Bart', 'Maes'), at);

let serial = 700;
async function linked(givenName: string, familyName: string) {
  serial += 1;
  const command = linkChadia(at, { insz: testInsz(serial), givenName, familyName, email: null });
  const verdict = await gebruikersbeheerOfTests(world).linkPerson(command);
  assert.ok(verdict.ok);
  return verdict.relationId;
}

async function holder(until: LocalDate | null = addDays(today, 100)) {
  const relationId = await linked('Cis', `Heeft ${serial}`);
  const command = { actor: bartActs, company: helder, relationId, code, contexts: [gent], until, at };
  const given = await gebruikersbeheerOfTests(world).giveRight(command);
  assert.ok(given.ok);
  return { person: `${people}/personen/${relationId}`, right: `${people}/rechten/${given.rightId}`, relationId };
}

const dayFields = (day: LocalDate): readonly [string, string][] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    ['tot-day', date],
    ['tot-month', month],
    ['tot-year', year],
  ];
};

test('every preview has an address of its own, to which the way back leads; confirmed twice it is done once', async () => {
  const { right, relationId } = await holder();
  const other = await linked('Ria', 'Krijgt');
  const give = `${people}/personen/${other}/recht`;
  const asked = [
    ['welk', code],
    ['vestiging', aalst],
  ] as const;
  const given = await walk().post(give, asked);
  assert.ok(given.path.startsWith(`${give}/nakijken?`));
  assert.match((await walk().open(given.path)).body, /Kijk na wat Ria Krijgt zal zien/);
  const confirm = [...asked, ['recht', hidden(given, 'recht')]] as const;
  const first = await walk().post(`${give}/bevestigen`, confirm);
  const again = await walk().open(given.path);
  assert.equal(hidden(again, 'recht'), hidden(given, 'recht'));
  assert.equal((await walk().post(`${give}/bevestigen`, confirm)).path, first.path);

  const changing = await walk().post(`${right}/wijzigen`, [['vestiging', aalst], ...dayFields(addDays(today, 100))]);
  assert.ok(changing.path.startsWith(`${right}/wijzigen/nakijken?`));
  const back = hrefs(changing).find((to) => to.startsWith(`${right}/wijzigen?`)) ?? '';
  assert.match((await walk().open(back)).body, new RegExp(`value="${aalst}" checked`), 'what was chosen is kept');

  const copying = await walk().post(`${people}/personen/${other}/zoals`, [['ander', relationId]]);
  assert.ok(copying.path.startsWith(`${people}/personen/${other}/zoals/nakijken?`));
});

test('a change that changes nothing says so, and every establishment with single ones beside it is asked again', async () => {
  const { right, person } = await holder();
  const same = await walk().post(`${right}/wijzigen`, [['vestiging', gent], ...dayFields(addDays(today, 100))]);
  assert.equal(same.status, 422);
  assert.match(same.body, /U wijzigde niets/);
  const both = await walk().post(`${right}/wijzigen`, [
    ['vestiging', 'alle'],
    ['vestiging', gent],
  ]);
  assert.equal(both.status, 422);
  assert.match(both.body, /en ook vestigingen apart/);
  assert.doesNotMatch((await walk().open(person)).body, /Vroegere rechten/);
});

test('the history says what a change did: shortened, extended, establishments that came or went', async () => {
  const { right, person } = await holder();
  const id = right.split('/').at(-1) ?? '';
  const system = gebruikersbeheerOfTests(world);
  const change = async (rightId: string, contexts: 'every' | readonly (typeof gent)[], until: LocalDate) => {
    const newId = crypto.randomUUID();
    const command = { actor: bartActs, company: helder, rightId, newId, contexts, until, at };
    assert.ok((await system.changeRight(command)).ok);
    return newId;
  };
  const second = await change(id, [gent], addDays(today, 50));
  const third = await change(second, [gent, aalst], addDays(today, 60));
  await change(third, 'every', addDays(today, 60));
  const { body } = await walk().open(person);
  const history = body.split('Vroegere rechten')[1] ?? '';
  assert.match(history, /Ingekort tot en met/);
  assert.match(history, /Vestigingen erbij: Helder &amp; Proper Aalst\. Verlengd tot en met/);
  assert.match(history, /Nu voor alle vestigingen/);
});

test('who to take rights from is found by name, sorted by last name, also where there are more than the list shows', async () => {
  const last = await linked('Aad', 'Zzz');
  for (let count = 0; count < 201; count += 1) await linked('Zoë', `Bbb ${count}`);
  const who = await linked('Wim', 'Wil');
  const copy = `${people}/personen/${who}/zoals`;
  const all = await walk().open(copy);
  assert.match(all.body, /De lijst toont 200 personen\. Er zijn er nog \d+: zoek op naam/);
  assert.ok(!all.body.includes(last));
  const found = await walk().open(`${copy}?zoek=zzz`);
  assert.match(found.body, /Zzz, Aad/);
  assert.doesNotMatch(found.body, /Bbb|Er zijn er nog/);
  assert.match((await walk().open(`${copy}?zoek=niemand`)).body, /Niemand gevonden/);
});

test('whoever was second sees what was, what is now, and what they wanted; the way back after an own change leads on', async () => {
  const { right, person } = await holder();
  const rightId = right.split('/').at(-1) ?? '';
  const asked = [['vestiging', 'alle'] as [string, string], ...dayFields(addDays(today, 90))];
  const mine = await walk().post(`${right}/wijzigen`, asked);
  const newId = crypto.randomUUID();
  const theirs = { actor: { ...bartActs, name: 'Iemand Anders' }, company: helder, rightId, newId, at };
  const until = addDays(today, 100);
  assert.ok((await gebruikersbeheerOfTests(world).changeRight({ ...theirs, contexts: [gent, aalst], until })).ok);
  for (const said of [
    await walk().open(mine.path),
    await walk().post(`${right}/wijzigen/bevestigen`, [...asked, ['recht', hidden(mine, 'recht')]]),
  ]) {
    assert.equal(said.status, 409);
    assert.match(
      said.body,
      /Iemand Anders was u voor[\s\S]*Zo zag u het[\s\S]*Zo is het nu[\s\S]*Dit wilde u[\s\S]*Alle vestigingen/,
    );
  }
  const next = `${people}/rechten/${newId}`;
  const own = await walk().post(`${next}/wijzigen`, [['vestiging', gent], ...dayFields(until)]);
  await walk().post(`${next}/wijzigen/bevestigen`, [
    ['vestiging', gent],
    ...dayFields(until),
    ['recht', hidden(own, 'recht')],
  ]);
  assert.equal((await walk().open(own.path)).path, person);
});
