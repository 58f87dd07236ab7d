import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brusselsDate } from '#belgian/local-date.ts';
import { unbounded } from '#btb/index.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  anna,
  bart,
  btbOfTests,
  code,
  brugge,
  depsOfTests,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  invited,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { walkSite } from '../../test/support/walk-site.ts';
import { gebruikersbeheerSite } from './site.ts';
import { hrefs, linkFields, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const people = `/ondernemingen/${helder}`;

let world: TestStore;
const managers = new Map([[helder, bart]]);
before(async () => {
  world = await testStore();
  // Somebody whose number is known, with its last name.
  assert.ok((await gebruikersbeheerOfTests(world, managers).linkPerson(linkChadia(at))).ok);
});
after(() => world.close());

const bartSignedIn = signedIn(bart, 'Bart', 'Maes');
const walk = (who: SignedIn | null) => walkUserRights(world, managers, who, at);

test('bad input gets a clear sentence at its field, keeps what was typed, and changes nothing', async () => {
  const bartWalks = walk(bartSignedIn);
  const link = `${people}/personen/nieuw`;
  for (const [own, sentence] of [
    [{ rijksregisternummer: '93.11.21-984.27' }, /laatste twee cijfers kloppen niet/],
    [{ rijksregisternummer: '' }, /Vul het rijksregisternummer in/],
    [{ achternaam: '<script>alert(1)</script>', verklaring: '' }, /Verklaar dat/],
    [{ achternaam: 'Peeters' }, /hoort niet bij dit rijksregisternummer/],
    [{ functie: 'x'.repeat(5_000_000) }, /te lang/],
    [{ email: 'a@b\nBcc: c@d.be' }, /geen e-mailadres/],
  ] as const) {
    const refused = await bartWalks.post(link, linkFields(own));
    assert.equal(refused.status, 422);
    assert.match(refused.body, sentence);
    assert.match(refused.body, /value="Chadia"/);
    assert.ok(!refused.body.includes('<script>') && refused.body.length < 60_000);
  }
});

test('a number typed in the search box is taken out of the address', async () => {
  const answered = await walk(bartSignedIn).open(`${people}?zoek=93.11.21-984.28`);
  assert.equal(answered.path, `${people}?melding=nummer`);
});

test('the form of a right refuses no establishment, a foreign one, and a day that is over or too far', async () => {
  const system = gebruikersbeheerOfTests(world, managers);
  const relation = await system.linkPerson(linkChadia(at, { insz: testInsz(2) }));
  assert.ok(relation.ok);
  const give = `${people}/personen/${relation.relationId}/recht`;
  const date = (year: string): [string, string][] => [
    ['tot-day', '1'],
    ['tot-month', '1'],
    ['tot-year', year],
  ];
  for (const [fields, sentence] of [
    [[], /Kies minstens één vestiging/],
    [
      [
        ['vestiging', gent],
        ['welk', 'Anders'],
      ],
      /Kies welk recht u geeft/,
    ],
    [
      [
        ['vestiging', gent],
        ['van-day', '1'],
        ['van-month', '1'],
        ['van-year', '2026'],
      ],
      /Deze dag is voorbij/,
    ],
    [[['vestiging', brugge]], /hoort niet bij deze onderneming/],
    [[['vestiging', gent], ...date('2026')], /Deze dag is voorbij/],
    [[['vestiging', gent], ...date('2099')], /Zo lang mag een recht niet duren/],
    [
      [
        ['vestiging', gent],
        ['tot-day', '31'],
        ['tot-month', '2'],
        ['tot-year', '2027'],
      ],
      /Deze dag bestaat niet/,
    ],
  ] as const) {
    const refused = await walk(bartSignedIn).post(
      give,
      fields.some(([name]) => name === 'welk') ? fields : [['welk', code], ...fields],
    );
    assert.equal(refused.status, 422);
    assert.match(refused.body, sentence);
  }
  const every = await walk(bartSignedIn).post(give, [
    ['welk', code],
    ['vestiging', 'alle'],
  ]);
  assert.match(every.body, /alle vestigingen van Helder/);
  assert.match(every.body, /En voor elke vestiging die later opent/);
  assert.match(every.body, /name="vestiging" value="alle"/);
});

test('whoever manages nothing reads who can help; who represents a company manages it directly', async () => {
  const dirkReads = await walk(signedIn(dirk, 'Dirk', 'Peeters')).open('/ondernemingen');
  assert.match(dirkReads.body, /U beheert nog geen rechten|Voor geen enkele onderneming/);
  assert.ok(hrefs(dirkReads).includes('http://localhost:8083/?taal=nl'));
  const annaReads = await walk(signedIn(anna, 'Anna', 'Claes')).open('/ondernemingen');
  assert.equal(annaReads.path, `/ondernemingen/${strijkwinkel}`);
  const elifReads = await walk(signedIn(invited, 'Elif', 'Yilmaz')).open('/ondernemingen');
  assert.match(elifReads.body, /Aanvaard ze in BTB[\s\S]*De Strijkwinkel/);
  const without = await walk(signedIn(null, 'Nul', 'Nummer')).open('/ondernemingen');
  assert.equal(without.status, 403);
});

test('every page of a company is refused to whoever does not manage it, each request anew', async () => {
  const system = gebruikersbeheerOfTests(world, managers);
  const relation = await system.linkPerson(linkChadia(at));
  assert.ok(relation.ok);
  const deps = { ...depsOfTests(world, managers), btbUrl: new URL('http://localhost:8083'), formTargets: [] };
  const inside = gebruikersbeheerSite(deps).pages.filter(({ path }) => path.includes(':number'));
  assert.ok(inside.length >= 10);
  for (const { method, path } of inside) {
    const real: string = path
      .replace(':number', helder)
      .replace(':relation', relation.relationId)
      .replace(':right', crypto.randomUUID());
    for (const [who, expected] of [
      [signedIn(anna, 'Anna', 'Claes'), 403],
      [signedIn(dirk, 'Dirk', 'Peeters'), 403],
    ] as const) {
      const walked: { status: number } = await (method === 'GET'
        ? walk(who).open(real)
        : walk(who).post(real, linkFields()));
      assert.equal(walked.status, expected, `${method} ${real}`);
    }
  }
  assert.equal((await walk(bartSignedIn).open(people)).status, 200);
  managers.delete(helder);
  assert.equal((await walk(bartSignedIn).open(people)).status, 403);
  managers.set(helder, bart);
});

test('who manages one branch reads of other managers only who is in charge of everything', async () => {
  const whole = btbOfTests(managers);
  const bounds = { services: 'every', establishments: [gent], mayAppoint: false, until: null } as const;
  const since = brusselsDate(at);
  const own = { id: 'own', role: 'access-manager', bounds, since } as const;
  const elsewhere = { ...own, id: 'other', bounds: { ...bounds, establishments: [aalst] } };
  const chief = { ...own, id: 'chief', role: 'chief-access-manager', bounds: unbounded } as const;
  const btb = {
    ...whole,
    mayManage: async () => ({ permitted: true, capacity: 'access-manager', mandates: [own] }) as const,
    managersOf: async () => [
      { personName: 'Anna Alles', email: 'a@demo.example', language: 'nl' as const, mandate: chief },
      { personName: 'Els Aalst', email: 'e@demo.example', language: 'nl' as const, mandate: elsewhere },
      { personName: 'Bart Maes', email: 'b@demo.example', language: 'nl' as const, mandate: own },
    ],
  };
  const deps = { ...depsOfTests(world, managers, { btb }), btbUrl: new URL('http://localhost:8083'), formTargets: [] };
  const { body } = await walkSite(gebruikersbeheerSite(deps), bartSignedIn, at).open(`${people}/beheerders`);
  assert.match(body, /Anna Alles[\s\S]{0,80}Beheert alles[\s\S]*Bart Maes/);
  assert.doesNotMatch(body, /Els Aalst/);
  assert.doesNotMatch(body, /oofdtoegangsbeheerder<\/td>/);
});

test('a person or right of another company is not found', async () => {
  managers.set(strijkwinkel, anna);
  const system = gebruikersbeheerOfTests(world, managers);
  const relation = await system.linkPerson(linkChadia(at, { insz: testInsz(3) }));
  assert.ok(relation.ok);
  const annaWalks = walk(signedIn(anna, 'Anna', 'Claes'));
  for (const path of ['', '/recht']) {
    const walked = await annaWalks.open(`/ondernemingen/${strijkwinkel}/personen/${relation.relationId}${path}`);
    assert.equal(walked.status, 404);
  }
  assert.equal((await walk(bartSignedIn).open(`${people}/personen/geen-nummer`)).status, 404);
  managers.delete(strijkwinkel);
});
