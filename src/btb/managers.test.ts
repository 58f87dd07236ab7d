import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { ask } from '../../test/support/ask.ts';
import { enterprise, fakeKbo, insz } from '../../test/support/fake-kbo.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { walkSite, type Walked, type Walker } from '../../test/support/walk-site.ts';
import { openBtb, unbounded, type Actor, type Appoint, type Btb } from './index.ts';
import { btbSite } from './site.ts';

/** The pages of a company for its managers, and of their own tasks. */
const totp = 'urn:be:vlaanderen:authmech:csamtotp';
const now = new Date('2026-11-23T09:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
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
const company = `/ondernemingen/${helder}`;
const gent = '8999999005' as EstablishmentNumber;
const aalst = '8999999104' as EstablishmentNumber;
const ofGent = { services: ['Dienst'], establishments: [gent], mayAppoint: true, until: null } as const;

let database: TestStore;
let btb: Btb;
let kbo: ReturnType<typeof fakeKbo>;
let walk: (person: Person, at?: Date) => Walker;
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  await ask(
    database.superuserUrl,
    'truncate btb.appointment, btb.appointment_draft, post.message, audit.entry, audit.link cascade',
  );
  kbo = fakeKbo([
    {
      number: helder,
      name: 'Helder & Proper BV',
      representatives: [anna.rrn],
      establishments: [
        { number: gent, name: 'Helder Gent' },
        { number: aalst, name: 'Helder Aalst' },
      ],
    },
  ]);
  const btbUrl = new URL('http://localhost:8083');
  const gebruikersbeheerUrl = new URL('http://localhost:8082');
  btb = openBtb({ db: database.store.as('btb'), keys: database.keys, kbo, btbUrl, gebruikersbeheerUrl });
  const site = btbSite({
    btb,
    kbo,
    keysAccepted: [totp],
    kboUrl: new URL('http://localhost:8084'),
    gebruikersbeheerUrl,
    services: async () => [{ code: 'Dienst', name: 'Een dienst' }],
    formTargets: [],
  });
  walk = (person, at = now) => walkSite(site, person, at);
});

const actor = ({ rrn, voId, givenName, familyName }: Person): Actor => ({
  insz: rrn,
  id: voId,
  givenName,
  familyName,
  key: 'csamtotp',
});
async function invite(by: Person, who: Person, given: Partial<Appoint> = {}): Promise<string> {
  const { rrn, givenName, familyName } = who;
  const verdict = await btb.appoint({
    id: randomUUID(),
    actor: actor(by),
    actorEmail: 'boss@demo.example',
    company: helder,
    role: 'chief-access-manager',
    bounds: unbounded,
    replaces: null,
    appointee: { insz: rrn, givenName, familyName, email: `${givenName}@demo.example`, phone: '0499 00 00 00' },
    declaredWithin: true,
    language: 'nl',
    at: now,
    ...given,
  });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.id;
}
async function inCharge(by: Person, who: Person, given: Partial<Appoint> = {}): Promise<string> {
  const id = await invite(by, who, given);
  assert.ok((await btb.accept({ id, actor: actor(who), at: now })).ok);
  return id;
}
const sound = (walked: Walked, status = 200): Walked => {
  assert.deepEqual(walked.complaints, []);
  assert.equal(walked.status, status, walked.title);
  return walked;
};
const detail = (id: string): string => `${company}/aanstellingen/${id}`;
const open = async (person: Person, path: string, status = 200): Promise<string> =>
  sound(await walk(person).open(path), status).body;
const post = (person: Person, path: string, fields: Record<string, string> = {}, at = now): Promise<Walked> =>
  walk(person, at).post(path, Object.entries(fields));

test('a chief access manager sees everybody in the company, with what each may give in words', async () => {
  await inCharge(anna, bart);
  await invite(bart, chadia, { role: 'access-manager', bounds: ofGent });
  const body = await open(bart, company);
  assert.match(body, /Hoofdtoegangsbeheerder/);
  assert.match(body, /Chadia El Amrani[\s\S]*Een dienst[\s\S]*Helder Gent[\s\S]*Mag toegangsbeheerders aanstellen/);
  assert.match(body, /Verstuurd op 23 november 2026, nog niet gelezen/);
  assert.doesNotMatch(body, /Schorsen: Bart/, 'about themselves they decide nothing');
  assert.match(sound(await walk(bart).open('/ondernemingen')).body, new RegExp(`href="${company}"`));
});

test('an access manager sees those within their bounds, and nothing of the others', async () => {
  const chief = await inCharge(anna, bart);
  await inCharge(anna, chadia, { role: 'access-manager', bounds: ofGent });
  const body = await open(chadia, company);
  assert.match(body, /Chadia El Amrani/);
  assert.doesNotMatch(body, /Bart Maes|Bart@demo/);
  await open(chadia, detail(chief), 404);
  await open(chadia, `${detail(chief)}/beeindigen`, 404);
  sound(await post(chadia, `${detail(chief)}/beeindigen`), 404);
  assert.match(await open(bart, company), /Bart Maes/);
});

test('who may give but not appoint, and who is suspended, reads why the company does not open', async () => {
  const id = await inCharge(anna, chadia, { role: 'access-manager', bounds: { ...ofGent, mayAppoint: false } });
  assert.match(await open(chadia, company, 403), /geen andere toegangsbeheerders aanstellen/);
  await post(anna, `${detail(id)}/schorsen`);
  assert.match(await open(chadia, company, 403), /Uw taak voor deze onderneming is geschorst/);
  assert.match(await open(chadia, '/taken'), /Geschorst[\s\S]*door Anna Claes/);
  kbo.ceased.add(helder);
  assert.match(await open(chadia, company, 403), /staat niet meer in KBO/);
});

test('suspending, resuming and ending each ask first, say what happens, and are done once', async () => {
  const id = await inCharge(anna, bart);
  const acts = ['schorsen', 'hervatten', 'beeindigen'] as const;
  const said = [/is geschorst/, /is hervat/, /is beëindigd/];
  for (const [place, act] of acts.entries()) {
    const asked = await open(anna, `${detail(id)}/${act}`);
    assert.match(asked, /Bart Maes[\s\S]*e-mail/);
    assert.match(sound(await post(anna, `${detail(id)}/${act}`)).body, said[place] ?? /x/);
    sound(await post(anna, `${detail(id)}/${act}`));
    assert.equal((await walk(anna).open(`${detail(id)}/${act}`)).path, detail(id), 'a page that has nothing to ask');
  }
  const done =
    "select count(*)::int from audit.entry where action in ('btb.manager-suspended', 'btb.manager-resumed', 'btb.appointment-ended')";
  assert.equal(await ask(database.superuserUrl, done), 3);
  for (const subject of ['Geschorst', 'Hervat', 'Beëindigd']) {
    const mail = `select body from post.message where recipient = 'Bart@demo.example' and subject like '${subject}%'`;
    assert.match(String(await ask(database.superuserUrl, mail)), /Anna Claes/, 'the mail says who decided');
  }
});

test('whoever suspends or ends the last one in charge is warned, and the company then shows it and the way out', async () => {
  const id = await inCharge(anna, bart);
  assert.match(await open(anna, `${detail(id)}/schorsen`), /Niemand anders beheert/);
  await post(anna, `${detail(id)}/schorsen`);
  const body = await open(anna, company);
  assert.match(body, /Niemand beheert de toegangen van deze hele onderneming/);
  assert.match(body, /Uzelf aanstellen/);
  await inCharge(anna, chadia);
  assert.doesNotMatch(await open(anna, company), /Niemand beheert de toegangen van deze hele/);
});

test('a co-chief does not decide over the chief, and an address that says so is refused in words', async () => {
  const chief = await inCharge(anna, bart);
  await inCharge(bart, chadia, { role: 'co-chief-access-manager' });
  assert.doesNotMatch(await open(chadia, detail(chief)), /\/schorsen/);
  assert.match(await open(chadia, `${detail(chief)}/schorsen`, 403), /dezelfde taak als u, of een hogere/);
  sound(await post(chadia, `${detail(chief)}/schorsen`), 403);
  assert.match(await open(bart, detail(chief)), /Aanvaard op/);
});

test('an invitation is seen to be read, is sent again once a day, and a second click sends no second mail', async () => {
  const id = await invite(anna, bart);
  assert.doesNotMatch(await open(anna, detail(id)), /Gelezen/);
  await open(bart, `/uitnodigingen/${id}`);
  assert.match(await open(anna, detail(id)), /Gelezen/);
  const again = `${detail(id)}/opnieuw-sturen`;
  assert.equal((await walk(anna).open(again)).path, detail(id), 'not on the day on which it was sent');
  const day = later(1);
  sound(await walk(anna, day).open(again));
  const sent = sound(await post(anna, again, { verzonden: '1' }, day));
  assert.match(sent.body, /nog eens verstuurd\. Bart Maes kan antwoorden tot en met 8 december 2026/);
  sound(await post(anna, again, { verzonden: '1' }, day));
  assert.match(sound(await post(anna, again, { verzonden: '2' }, day), 422).body, /vandaag al verstuurd/);
  const mails = "select count(*)::int from post.message where recipient = 'Bart@demo.example'";
  assert.equal(await ask(database.superuserUrl, mails), 2);
});

test('an invitation that expired is told so and can be sent again; one that was declined cannot', async () => {
  const id = await invite(anna, bart);
  const after = later(20);
  assert.match(sound(await walk(anna, after).open(company)).body, /Geen antwoord tot en met 7 december 2026/);
  const sent = sound(await post(anna, `${detail(id)}/opnieuw-sturen`, { verzonden: '1' }, after));
  assert.match(sent.body, /Wacht op antwoord, tot en met 27 december 2026/);
  assert.ok((await btb.decline({ id, actor: actor(bart), at: after })).ok);
  assert.doesNotMatch(sound(await walk(anna, later(21)).open(company)).body, /opnieuw-sturen/);
});

test('a manager stops by themselves after reading what happens, and the last one is warned', async () => {
  const id = await inCharge(anna, bart);
  assert.match(await open(bart, '/taken'), /Helder &amp; Proper BV[\s\S]*Alles, voor alle vestigingen/);
  const stop = `/taken/${id}/stoppen`;
  assert.match(await open(bart, stop), /U bent de laatste die de toegangen van heel/);
  const second = await inCharge(anna, chadia);
  assert.doesNotMatch(await open(bart, stop), /U bent de laatste/);
  assert.match(
    sound(await post(bart, stop)).body,
    /U bent geen hoofdtoegangsbeheerder van Helder &amp; Proper BV meer/,
  );
  sound(await post(bart, stop));
  assert.match(await open(bart, '/taken'), /U hebt geen taken/);
  assert.match(await open(anna, detail(id)), /Zelf gestopt op 23 november 2026/);
  await open(bart, stop, 404);
  await open(dirk, `/taken/${second}/stoppen`, 404);
  sound(await post(dirk, `/taken/${second}/stoppen`), 404);
});

test('an action that there is not is not found', async () => {
  const id = await invite(anna, bart);
  for (const act of ['verwijderen', '__proto__', 'toString']) {
    await open(anna, `${detail(id)}/${act}`, 404);
    sound(await post(anna, `${detail(id)}/${act}`), 404);
  }
});
