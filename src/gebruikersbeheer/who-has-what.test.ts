import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bart,
  bartActs,
  code,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const managers = new Map([[helder, bart]]);
const people = `/ondernemingen/${helder}`;

let world: TestStore;
before(async () => {
  world = await testStore();
  const system = gebruikersbeheerOfTests(world, managers);
  const give = async (
    serial: number,
    givenName: string,
    contexts: 'every' | readonly (typeof gent)[],
    days: number,
  ) => {
    const insz = testInsz(serial);
    const linked = await system.linkPerson(linkChadia(at, { insz, givenName, familyName: 'Lang', email: null }));
    assert.ok(linked.ok);
    const until = addDays(today, days);
    const command = { actor: bartActs, company: helder, relationId: linked.relationId, code, contexts, until, at };
    const given = await system.giveRight(command);
    assert.ok(given.ok);
    return given.rightId;
  };
  await give(301, 'Ada', [gent], 10);
  await give(302, 'Bea', [aalst], 300);
  await give(303, 'Cis', 'every', 100);
  const ended = await give(304, 'Dora', [gent], 100);
  await system.endRight({ actor: bartActs, company: helder, rightId: ended, at });
});
after(() => world.close());

const walk = () => walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), at);
const names = ({ body }: { readonly body: string }): readonly string[] =>
  Array.from(body.matchAll(/>(\w+) Lang</g), ([, name]) => name ?? '');

test('the table shows who has what today, by name', async () => {
  assert.deepEqual(names(await walk().open(`${people}/rechten`)), ['Ada', 'Bea', 'Cis']);
});

test('it is filtered by name, right, establishment and what ends soon, and sorted', async () => {
  const shown = async (query: string) => names(await walk().open(`${people}/rechten?${query}`));
  assert.deepEqual(await shown('zoek=bea'), ['Bea']);
  assert.deepEqual(await shown(`vestiging=${gent}`), ['Ada', 'Cis'], 'every establishment is in it');
  assert.deepEqual(await shown('recht=DienstenchequesRaadplegen'), []);
  assert.deepEqual(await shown(`recht=${code}`), ['Ada', 'Bea', 'Cis']);
  assert.deepEqual(await shown('einde=binnenkort'), ['Ada']);
  assert.deepEqual(await shown('volgorde=until'), ['Ada', 'Cis', 'Bea']);
  assert.deepEqual(await shown('vestiging=geen&recht=geen&volgorde=geen&op=geen&pagina=x'), ['Ada', 'Bea', 'Cis']);
});

test('it shows another day, past or to come', async () => {
  const on = async (day: string) => names(await walk().open(`${people}/rechten?op=${day}`));
  assert.deepEqual(await on(addDays(today, -1)), []);
  assert.deepEqual(await on(addDays(today, 20)), ['Bea', 'Cis']);
  assert.deepEqual(await on(addDays(today, 200)), ['Bea']);
});

test('every right of a day can be kept as CSV, in the layout of an import, and nothing of another company stands in it', async () => {
  const system = gebruikersbeheerOfTests(world, managers);
  const all = async (...args: Parameters<typeof system.exportRights>) => {
    let file = '';
    for await (const part of system.exportRights(...args)) file += part;
    return parse(file, { delimiter: ';', bom: true });
  };
  const [header, ...rows] = await all(helder, today);
  assert.deepEqual(header?.slice(4, 8), ['recht', 'vestigingen', 'van', 'tot']);
  assert.deepEqual(
    rows
      .map((row) => [row[2], row[5], row[7]])
      .toSorted((one, other) => String(one[0]).localeCompare(String(other[0]))),
    [
      ['Ada', gent, addDays(today, 10)],
      ['Bea', aalst, addDays(today, 300)],
      ['Cis', 'alle', addDays(today, 100)],
    ],
  );
  assert.deepEqual(await all(strijkwinkel, today), [header]);
  assert.deepEqual((await all(helder, addDays(today, -1))).length, 1);
});

test('a right is explained in sentences: who gave it, when, for what, until when; and why not', async () => {
  const system = gebruikersbeheerOfTests(world, managers);
  const explained = (serial: number, on = today) => system.explain(testInsz(serial), helder, on, 'nl');
  assert.deepEqual(await explained(301), [
    'Ada Lang mag op 23 november 2026 werken voor Helder & Proper BV.',
    'Dienstencheques voor erkende ondernemingen: omdat Bart Maes het gaf op 23 november 2026, voor Helder & Proper Gent, tot en met 3 december 2026.',
  ]);
  const [verdict, why] = await explained(304);
  assert.match(verdict ?? '', /mag op 23 november 2026 niets doen/);
  assert.match(why ?? '', /Bart Maes stopte het op 23 november 2026/);
  assert.match((await explained(301, addDays(today, 11)))[1] ?? '', /Het geldt niet meer sinds 4 december 2026/);
  assert.match((await explained(301, addDays(today, -1)))[1] ?? '', /Het begint pas op 23 november 2026/);
  assert.match((await explained(303))[1] ?? '', /voor alle vestigingen/);
  assert.match((await system.explain(dirk, helder, today, 'nl'))[0] ?? '', /niet gekoppeld aan Helder/);
});
