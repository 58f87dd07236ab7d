import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { ask } from '../../test/support/ask.ts';
import { enterprise, fakeKbo, insz } from '../../test/support/fake-kbo.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { walkSite, type Walker } from '../../test/support/walk-site.ts';
import { openBtb, unbounded, type Actor, type Appoint, type Btb } from './index.ts';
import { btbSite } from './site.ts';

/** What was recorded of the appointments of a company, for who may read it. */
const totp = 'urn:be:vlaanderen:authmech:csamtotp';
const now = new Date('2026-11-23T09:00:00Z');
const signedIn = (givenName: string, familyName: string, number: string): SignedIn & { rrn: Actor['insz'] } => ({
  sub: `sub-${givenName}`,
  voId: `vo-${givenName}`,
  givenName,
  familyName,
  acr: totp,
  rrn: insz(number),
  targetGroup: 'BUR',
  organisation: null,
  roles: [],
  authTime: null,
});
const anna = signedIn('Anna', 'Claes', '71031498213');
const bart = signedIn('Bart', 'Maes', '80060298595');
const chadia = signedIn('Chadia', 'El Amrani', '93112198428');
const dirk = signedIn('Dirk', 'Peeters', '68013098733');
type Person = typeof anna;
const helder = enterprise('1999999052');
const strijk = enterprise('1999999151');
const path = `/ondernemingen/${helder}/geschiedenis`;
const gent = '8999999005' as EstablishmentNumber;
const ofGent = { services: ['Dienst'], establishments: [gent], mayAppoint: true, until: null } as const;

let database: TestStore;
let btb: Btb;
let walk: (person: Person) => Walker;
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  await ask(database.superuserUrl, 'truncate btb.appointment, post.message, audit.entry, audit.link cascade');
  const establishments = [{ number: gent, name: 'Helder Gent' }];
  const kbo = fakeKbo([
    { number: helder, name: 'Helder & Proper BV', representatives: [anna.rrn], establishments },
    { number: strijk, name: 'De Strijkwinkel', representatives: [anna.rrn] },
  ]);
  const btbUrl = new URL('http://localhost:8083');
  const gebruikersbeheerUrl = new URL('http://localhost:8082');
  btb = openBtb({ db: database.store.as('btb'), keys: database.keys, kbo, btbUrl, gebruikersbeheerUrl });
  const services = async () => [{ code: 'Dienst', name: 'Een dienst' }];
  const kboUrl = new URL('http://localhost:8084');
  const site = btbSite({ btb, kbo, keysAccepted: [totp], kboUrl, gebruikersbeheerUrl, services, formTargets: [] });
  walk = (person) => walkSite(site, person, now);
});

const actor = ({ rrn, voId, givenName, familyName }: Person): Actor => ({
  insz: rrn,
  id: voId,
  givenName,
  familyName,
  key: 'csamtotp',
});
async function inCharge(by: Person, who: Person, given: Partial<Appoint> = {}): Promise<string> {
  const id = randomUUID();
  const { rrn, givenName, familyName } = who;
  const verdict = await btb.appoint({
    id,
    actor: actor(by),
    actorEmail: null,
    company: helder,
    role: 'chief-access-manager',
    bounds: unbounded,
    replaces: null,
    appointee: { insz: rrn, givenName, familyName, email: 'x@demo.example', phone: '0499 00 00 00' },
    declaredWithin: true,
    language: 'nl',
    at: now,
    ...given,
  });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  assert.ok((await btb.accept({ id, actor: actor(who), at: now })).ok);
  return id;
}
const page = async (person: Person, at = path, status = 200): Promise<string> => {
  const walked = await walk(person).open(at);
  assert.deepEqual(walked.complaints, []);
  assert.equal(walked.status, status);
  return walked.body;
};
const rowsOf = (text: string): readonly (readonly string[])[] => parse(text, { delimiter: ';', bom: true });

test('what happened is told in words: what, about whom, within which bounds, by whom and by which key', async () => {
  const id = await inCharge(anna, bart, { role: 'access-manager', bounds: ofGent });
  await btb.suspend({ id, company: helder, actor: actor(anna), at: now });
  const body = await page(anna);
  assert.match(
    body,
    /Taak geschorst[\s\S]*Uitnodiging aanvaard[\s\S]*uitgenodigde persoon[\s\S]*Uitgenodigd<br \/>Toegangsbeheerder; Een dienst; Helder Gent; Mag toegangsbeheerders aanstellen/,
  );
  assert.match(
    body,
    /23 november 2026[\s\S]*Bart Maes[\s\S]*Anna Claes<br \/>wettelijke vertegenwoordiger, Beveiligingscode/,
  );
  assert.doesNotMatch(body, /8006029|71031498213/);
});

test('who represents the company and its chiefs read all of it, a bounded manager what is within their bounds', async () => {
  await inCharge(anna, bart);
  await inCharge(anna, chadia, { role: 'access-manager', bounds: ofGent });
  assert.match(await page(bart), /Bart Maes[\s\S]*Bart Maes/);
  const bounded = await page(chadia);
  assert.match(bounded, /Chadia El Amrani/);
  assert.doesNotMatch(bounded, /Bart Maes/);
  assert.doesNotMatch((await walk(chadia).file(`${path}/bestand`)).text, /Bart Maes/);
  await page(dirk, path, 403);
  await assert.rejects(walk(dirk).file(`${path}/bestand`), /no file/);
});

test('nothing of another company stands in it, and nothing of another system', async () => {
  await inCharge(anna, bart, { company: strijk });
  await ask(
    database.superuserUrl,
    `insert into audit.entry (at, action, company, actor, subject)
     values (now(), 'zone.worker-registered', '1999999052', '{"kind":"person","id":"x","name":"Geheim"}', 'worker:1')`,
  );
  assert.match(await page(anna), /Er is nog niets gebeurd/);
});

test('a long history is paged, and a page beyond the last is empty but whole', async () => {
  const id = await inCharge(anna, bart);
  for (let turn = 0; turn < 14; turn += 1) {
    await btb.suspend({ id, company: helder, actor: actor(anna), at: now });
    await btb.resume({ id, company: helder, actor: actor(anna), at: now });
  }
  const first = await page(anna);
  assert.doesNotMatch(first, /Uitgenodigd/);
  assert.match(first, /pagina=2/);
  assert.match(await page(anna, `${path}?pagina=2`), /Uitgenodigd/);
  await page(anna, `${path}?pagina=999`);
  await page(anna, `${path}?pagina=-1`);
});

test('the file has all of it, runs nothing in a spreadsheet, and that it was taken is recorded', async () => {
  const evil = { ...bart, givenName: '=HYPERLINK("http://evil.example")', familyName: 'Maes' };
  const id = await inCharge(anna, bart);
  await btb.resign({ id, actor: actor(evil), at: now });
  const { name, text } = await walk(anna).file(`${path}/bestand`);
  assert.equal(name, `toegangsbeheerders-${helder}-2026-11-23.csv`);
  const [header, ...rows] = rowsOf(text);
  assert.deepEqual(header, ['Wanneer', 'Wat', 'Over wie', 'Bijzonderheden', 'Door', 'Als']);
  assert.deepEqual(
    rows.map((row) => row[1]),
    ['Geschiedenis als bestand bewaard', 'Zelf gestopt', 'Uitnodiging aanvaard', 'Uitgenodigd'],
  );
  assert.equal(rows[1]?.[4], `'=HYPERLINK("http://evil.example") Maes`);
  assert.equal(rows[1]?.[0], '2026-11-23 10:00:00');
});

test('a file of more than is read at once has every entry once', async () => {
  const id = await inCharge(anna, bart);
  await ask(
    database.superuserUrl,
    `insert into audit.entry (at, action, company, actor, subject)
     select now(), 'btb.manager-suspended', '1999999052', '{"kind":"system","id":"btb"}', 'appointment:${id}'
     from generate_series(1, 1200)`,
  );
  const { text } = await walk(anna).file(`${path}/bestand`);
  assert.equal(rowsOf(text).length, 1 + 1200 + 3);
});
