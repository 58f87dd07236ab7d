import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Insz } from '#belgian/insz.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  anna,
  bart,
  bartActs,
  brugge,
  chadia,
  code,
  depsOfTests,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { walkSite, type Walked, type Walker } from '../../test/support/walk-site.ts';
import { gebruikersbeheerSite } from './site.ts';

const at = new Date('2026-11-23T09:00:00Z');
const people = `/ondernemingen/${helder}`;

let world: TestStore;
const managers = new Map([[helder, bart]]);
before(async () => {
  world = await testStore();
});
after(() => world.close());

const person = (rrn: Insz | null, givenName: string, familyName: string): SignedIn => ({
  sub: 's',
  voId: `${givenName}-vo-id`,
  givenName,
  familyName,
  acr: 'urn:be:vlaanderen:authmech:csamtotp',
  rrn,
  targetGroup: 'BUR',
  organisation: null,
  roles: [],
  authTime: null,
});
const bartSignedIn = person(bart, 'Bart', 'Maes');

function walk(who: SignedIn | null, now = at): Walker {
  const deps = depsOfTests(world, managers);
  const site = gebruikersbeheerSite({ ...deps, btbUrl: new URL('http://localhost:8083'), formTargets: [] });
  const walker = walkSite(site, who, now);
  const sound = (walked: Walked): Walked => {
    assert.deepEqual(walked.complaints, []);
    assert.ok(!walked.body.includes(chadia) || walked.path.endsWith('/nieuw'), `a national number on ${walked.path}`);
    return walked;
  };
  return {
    open: async (path) => sound(await walker.open(path)),
    post: async (path, fields) => sound(await walker.post(path, fields)),
  };
}

const linkFields = (own: Readonly<Record<string, string>> = {}): [string, string][] =>
  Object.entries({
    rijksregisternummer: '93.11.21-984.28',
    voornaam: 'Chadia',
    achternaam: 'El Amrani',
    soort: 'own-staff',
    functie: 'Planner',
    email: 'chadia@demo.example',
    telefoon: '',
    verklaring: 'ja',
    ...own,
  });

const hrefs = (walked: Walked): string[] =>
  Array.from(walked.body.matchAll(/href="([^"]+)"/g), ([, to]) => (to ?? '').replaceAll('&amp;', '&'));
const hidden = (walked: Walked, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(walked.body)?.[1] ?? '';

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
  assert.deepEqual(await system.capacitiesOf(chadia, code, '2026-11-23' as never), [], 'a preview gives nothing');

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
  assert.match(other.body, /heeft dit recht al/);

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
    const refused = await walk(bartSignedIn).post(give, fields);
    assert.equal(refused.status, 422);
    assert.match(refused.body, sentence);
  }
  const every = await walk(bartSignedIn).post(give, [['vestiging', 'alle']]);
  assert.match(every.body, /alle vestigingen van Helder/);
  assert.match(every.body, new RegExp(`name="vestiging" value="${aalst}"`));
});

test('a manager links themselves with one click', async () => {
  const linked = await walk(bartSignedIn).post(`${people}/personen/ikzelf`, []);
  assert.match(linked.body, /Bart Maes is gekoppeld/);
});

test('whoever manages nothing reads who can help, and a legal representative reads that they can mend it', async () => {
  const dirkReads = await walk(person(dirk, 'Dirk', 'Peeters')).open('/ondernemingen');
  assert.match(dirkReads.body, /U beheert nog geen rechten|Voor geen enkele onderneming/);
  assert.ok(hrefs(dirkReads).includes('http://localhost:8083/'));
  const annaReads = await walk(person(anna, 'Anna', 'Claes')).open('/ondernemingen');
  assert.match(annaReads.body, /wettelijk vertegenwoordiger van de onderstaande ondernemingen/);
  assert.match(annaReads.body, /De Strijkwinkel/);
  const without = await walk(person(null, 'Nul', 'Nummer')).open('/ondernemingen');
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
      [person(anna, 'Anna', 'Claes'), 403],
      [person(dirk, 'Dirk', 'Peeters'), 403],
    ] as const) {
      const walked: Walked = await (method === 'GET' ? walk(who).open(real) : walk(who).post(real, linkFields()));
      assert.equal(walked.status, expected, `${method} ${real}`);
    }
  }
  assert.equal((await walk(bartSignedIn).open(people)).status, 200);
  managers.delete(helder);
  assert.equal((await walk(bartSignedIn).open(people)).status, 403);
  managers.set(helder, bart);
});

test('a person or right of another company is not found', async () => {
  managers.set(strijkwinkel, anna);
  const system = gebruikersbeheerOfTests(world, managers);
  const relation = await system.linkPerson(linkChadia(at, { insz: testInsz(3) }));
  assert.ok(relation.ok);
  const annaWalks = walk(person(anna, 'Anna', 'Claes'));
  for (const path of ['', '/recht']) {
    const walked = await annaWalks.open(`/ondernemingen/${strijkwinkel}/personen/${relation.relationId}${path}`);
    assert.equal(walked.status, 404);
  }
  assert.equal((await walk(bartSignedIn).open(`${people}/personen/geen-nummer`)).status, 404);
  managers.delete(strijkwinkel);
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
