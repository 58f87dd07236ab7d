import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { ask } from '../../test/support/ask.ts';
import { enterprise, fakeKbo, insz } from '../../test/support/fake-kbo.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { idOnCheckPage, throughGuide, toCheckPage, type GuideFilled } from '../../test/support/walk-guide.ts';
import { walkSite, type Walked, type Walker } from '../../test/support/walk-site.ts';
import { jobHandlers, openBtb, type BtbDeps } from './index.ts';
import { btbSite } from './site.ts';

/** The guide to appoint somebody, in steps that can be left and resumed. */
const totp = 'urn:be:vlaanderen:authmech:csamtotp';
const now = new Date('2026-11-23T09:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const signedIn = (givenName: string, familyName: string, number: string): SignedIn => ({
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
const company = '/ondernemingen/1999999052';
const guide = `${company}/aanstellen`;
const gent = '8999999005' as EstablishmentNumber;
const aalst = '8999999104' as EstablishmentNumber;

let database: TestStore;
let deps: BtbDeps;
let walk: (person: SignedIn, at?: Date) => Walker;
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  await ask(database.superuserUrl, 'truncate btb.appointment, btb.appointment_draft, post.message cascade');
  const kbo = fakeKbo([
    {
      number: enterprise('1999999052'),
      name: 'Helder & Proper BV',
      representatives: [insz('71031498213'), insz('68013098733')],
      establishments: [
        { number: gent, name: 'Helder Gent' },
        { number: aalst, name: 'Helder Aalst' },
      ],
    },
  ]);
  const gebruikersbeheerUrl = new URL('http://localhost:8082');
  const btbUrl = new URL('http://localhost:8083');
  deps = { db: database.store.as('btb'), keys: database.keys, kbo, btbUrl, gebruikersbeheerUrl };
  const site = btbSite({
    btb: openBtb(deps),
    kbo,
    keysAccepted: [totp],
    kboUrl: new URL('http://localhost:8084'),
    gebruikersbeheerUrl,
    services: async () => [
      { code: 'Eerste', name: 'Eerste dienst' },
      { code: 'Tweede', name: 'Tweede dienst' },
    ],
    formTargets: [],
  });
  walk = (person, at = now) => walkSite(site, person, at);
});

const typed = {
  insz: '80.06.02-985.95',
  givenName: 'Bart',
  familyName: 'Maes',
  email: 'bart@demo.example',
  phone: '0499 00 00 00',
};
const ofChadia = { ...typed, insz: '93.11.21-984.28', givenName: 'Chadia', familyName: 'El Amrani' };
const ofGent = [
  ['taak', 'access-manager'],
  ['diensten', 'Eerste'],
  ['vestigingen', gent],
  ['aanstellen', 'ja'],
] as const;
const post = (person: SignedIn, path: string, fields: Readonly<Record<string, string>>): Promise<Walked> =>
  walk(person).post(path, Object.entries(fields));
const check = (person: SignedIn, filled: GuideFilled): Promise<Walked> => toCheckPage(walk(person), company, filled);
const appoint = (person: SignedIn, filled: GuideFilled & { replyTo?: string }): Promise<Walked> =>
  throughGuide(walk(person), company, filled);
const sound = (walked: Walked, status = 200): Walked => {
  assert.deepEqual(walked.complaints, []);
  assert.equal(walked.status, status, walked.title);
  return walked;
};
const idIn = ({ path }: Walked): string => /aanstellingen\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';
const accepted = async (walked: Walked, who: SignedIn): Promise<string> => {
  const id = idIn(walked);
  sound(await post(who, `/uitnodigingen/${id}`, { antwoord: 'aanvaarden' }));
  return id;
};
const count = (of = 'appointment'): Promise<unknown> =>
  ask(database.superuserUrl, `select count(*)::int from btb.${of}`);

test('from the list of companies to done are six pages, and the number stands in no address', async () => {
  const pages = [
    await walk(anna).open('/ondernemingen'),
    await walk(anna).open(guide),
    await post(anna, guide, { wie: 'ander', declared: 'ja' }),
    await post(anna, `${guide}/gegevens`, typed),
    await post(anna, `${guide}/taak`, { taak: 'chief-access-manager' }),
  ];
  for (const one of pages) sound(one);
  const last = pages[4] ?? assert.fail();
  assert.match(last.body, /80\.06\.02-985\.95/);
  assert.match(last.body, /tot en met 7 december 2026/);
  assert.equal(await count(), 0, 'nothing was decided yet');
  const done = sound(await post(anna, `${guide}/nakijken`, { id: idOnCheckPage(last) }));
  assert.equal(done.title, 'De uitnodiging is verstuurd');
  assert.doesNotMatch([...pages, done].map(({ path }) => path).join(), /80\.?06\.?02/);
  assert.match(done.body, /\*\*\.06\.02-\*\*\*\.\*\*/);
  const again = sound(await post(anna, `${guide}/nakijken`, { id: idOnCheckPage(last) }));
  assert.equal(again.path, done.path, 'the second click leads to what the first one did');
  assert.equal(await count(), 1);
  assert.equal(await count('appointment_draft'), 0);
});

test('what is wrong is told at the field and on top, what was typed stays, and nothing is kept of it', async () => {
  await post(anna, guide, { wie: 'ander', declared: 'ja' });
  for (const [field, value, said] of [
    ['insz', '80.06.02-985.96', 'de laatste twee cijfers passen niet'],
    ['insz', '', 'Vul het rijksregisternummer in'],
    ['insz', '80.13.02-985.95', 'geen datum'],
    ['givenName', '<script>alert(1)</script>', 'alleen letters'],
    ['familyName', 'M'.repeat(101), 'ten hoogste 100 tekens'],
    ['familyName', 'M'.repeat(5_000_000), 'ten hoogste 100 tekens'],
    ['email', 'bart', 'Dit is geen e-mailadres'],
    ['email', 'bart@demo.example,x@demo.example', 'Dit is geen e-mailadres'],
    ['phone', 'geen', 'Dit is geen telefoonnummer'],
  ] as const) {
    const refused = sound(await post(anna, `${guide}/gegevens`, { ...typed, [field]: value }), 422);
    assert.equal(refused.body.split(said).length, 3, `${field} ${value.slice(0, 20)}`);
    assert.match(refused.body, new RegExp(`href="#${field}"`));
    assert.match(refused.body, /value="(Bart|Maes)"/);
    assert.doesNotMatch(refused.body, /<script/);
    assert.ok(refused.body.length < 60_000);
  }
  assert.doesNotMatch((await walk(anna).open(`${guide}/gegevens`)).body, /value="(Bart|Maes)"/);
});

test('without a choice of whom, or without the declaration, nothing begins', async () => {
  assert.match(sound(await post(anna, guide, {}), 422).body, /href="#wie"/);
  const undeclared = sound(await post(anna, guide, { wie: 'ander' }), 422);
  assert.match(undeclared.body, /href="#declared"/);
  assert.match(undeclared.body, /value="ander" checked/);
  assert.equal(await count('appointment_draft'), 0);
});

test('who was invited already is told so in the second step, and who has a task too', async () => {
  const id = idIn(sound(await appoint(anna, { details: typed })));
  assert.match(sound(await check(anna, { details: typed }), 422).body, /heeft al een uitnodiging die openstaat/);
  await post(bart, `/uitnodigingen/${id}`, { antwoord: 'aanvaarden' });
  assert.match(sound(await check(anna, { details: typed }), 422).body, /heeft hier al een taak/);
});

test('a step can be left and resumed; each shows what was kept, and a later one cannot be opened before', async () => {
  for (const step of ['gegevens', 'taak', 'nakijken']) {
    assert.equal((await walk(anna).open(`${guide}/${step}`)).path, guide, step);
  }
  await post(anna, guide, { wie: 'ander', declared: 'ja' });
  assert.equal((await walk(anna).open(`${guide}/nakijken`)).path, `${guide}/gegevens`);
  await post(anna, `${guide}/gegevens`, typed);
  assert.equal((await walk(anna).open(`${guide}/nakijken`)).path, `${guide}/taak`);
  const listed = sound(await walk(anna, later(3)).open(company));
  assert.match(listed.body, /begonnen met de aanstelling van Bart Maes en was aan stap 3/);
  assert.match(listed.body, /aanstellen\/taak/);
  await walk(anna).post(`${guide}/taak`, ofGent);
  const task = sound(await walk(anna).open(`${guide}/taak`)).body;
  assert.match(task, /value="access-manager" checked/);
  assert.match(task, new RegExp(`value="${gent}" checked`));
  assert.doesNotMatch(task, new RegExp(`value="${aalst}" checked`));
  const details = sound(await walk(anna).open(`${guide}/gegevens`)).body;
  for (const value of Object.values(typed)) assert.ok(details.includes(`value="${value}"`), value);
  assert.match(sound(await walk(anna).open(guide)).body, /value="ander" checked/);
});

test('a draft is seen by nobody else, is gone when deleted, and after thirty days', async () => {
  await check(anna, { details: typed });
  assert.doesNotMatch(sound(await walk(dirk).open(company)).body, /begonnen met de aanstelling/);
  assert.equal((await walk(dirk).open(`${guide}/nakijken`)).path, guide);
  const clear = async (at: Date): Promise<unknown> => {
    const id = await ask(database.superuserUrl, 'select id::text from btb.appointment_draft');
    const handler = jobHandlers({ ...deps, clock: () => at })['btb.draft-over'];
    await handler?.({ id: String(id) });
    return count('appointment_draft');
  };
  assert.equal(await clear(later(30)), 1, 'on its last day it is kept');
  assert.equal((await walk(anna, later(31)).open(`${guide}/nakijken`)).path, guide, 'afterwards nobody sees it');
  assert.equal(await clear(later(31)), 0);
  await check(anna, { details: typed });
  const gone = sound(await post(anna, `${guide}/wissen`, {}));
  assert.match(gone.body, /is gewist/);
  assert.equal(await count('appointment_draft'), 0);
  sound(await post(anna, `${guide}/wissen`, {}));
});

test('of a draft no number stands in the table to read', async () => {
  await check(anna, { details: typed });
  const all = await ask(database.superuserUrl, 'select d::text from btb.appointment_draft d');
  assert.doesNotMatch(String(all), /80060298595|71031498213/);
});

test('a draft in one company is not there in another, nor for who acts without its company in scope', async () => {
  await check(anna, { details: typed });
  const found = await database.store
    .as('btb')
    .transaction({ company: enterprise('1999999151'), person: 'f'.repeat(64) }, async (tx) => {
      const { sql } = await import('kysely');
      const { rows } = await sql`select id from appointment_draft`.execute(tx);
      return rows.length;
    });
  assert.equal(found, 0);
});

test('whoever appoints themselves gives an address and a phone number only, and is in charge at once', async () => {
  assert.match(sound(await walk(anna).open(`${guide}?wie=ikzelf`)).body, /value="ikzelf" checked/);
  const details = sound(await post(anna, guide, { wie: 'ikzelf' }));
  assert.doesNotMatch(details.body, /name="insz"/);
  const filled = { who: { wie: 'ikzelf' }, details: { email: 'a@demo.example', phone: '0499000000' } };
  const done = sound(await appoint(anna, filled));
  assert.equal(done.title, 'U bent hoofdtoegangsbeheerder');
  assert.match(done.body, /href="http:\/\/localhost:8082\/\?taal=nl"/);
  assert.match(sound(await walk(anna).open('/ondernemingen')).body, /In orde/);
});

test('a reply address that is none is refused on the last page; a right one gets the answer', async () => {
  const id = idOnCheckPage(await check(anna, { details: typed }));
  const confirm = (replyTo: string) => post(anna, `${guide}/nakijken`, { id, replyTo });
  assert.match(sound(await confirm('anna'), 422).body, /href="#replyTo"/);
  assert.equal(await count(), 0);
  const done = idIn(sound(await confirm('anna@demo.example')));
  await post(bart, `/uitnodigingen/${done}`, { antwoord: 'weigeren' });
  const sent = "select count(*)::int from post.message where recipient = 'anna@demo.example'";
  assert.equal(await ask(database.superuserUrl, sent), 1);
});

test('an access manager is bounded as chosen, reads it in the invitation, and is offered no more to give on', async () => {
  await accepted(await appoint(anna, { details: typed, task: ofGent }), bart);
  const own = sound(await post(bart, guide, { declared: 'ja' }));
  assert.equal(own.path, `${guide}/gegevens`, 'who cannot name themselves is not asked');
  await post(bart, `${guide}/gegevens`, ofChadia);
  const offered = sound(await walk(bart).open(`${guide}/taak`)).body;
  assert.match(offered, /Helder Gent[\s\S]*8\.999\.999\.005/);
  assert.doesNotMatch(offered, /Helder Aalst|Tweede dienst|Alle vestigingen|hoofdtoegangsbeheerder/i);
  for (const [name, value] of [
    ['vestigingen', aalst],
    ['diensten', 'Tweede'],
    ['vestigingen', 'alle'],
  ] as const) {
    const more = [...ofGent.filter(([one]) => one !== 'taak'), [name, value] as const];
    assert.match(sound(await walk(bart).post(`${guide}/taak`, more), 422).body, /die u niet mag geven/);
  }
  const beyond = [['taak', 'chief-access-manager'] as const, ...ofGent.slice(1)];
  const check = sound(await walk(bart).post(`${guide}/taak`, beyond));
  assert.doesNotMatch(check.body, /Hoofdtoegangsbeheerder/, 'a role that is not offered is not given');
  const done = sound(await post(bart, `${guide}/nakijken`, { id: idOnCheckPage(check) }));
  const invitation = sound(await walk(chadia).open(`/uitnodigingen/${idIn(done)}`)).body;
  assert.match(invitation, /Bart Maes is toegangsbeheerder van/);
  assert.match(invitation, /Eerste dienst[\s\S]*Helder Gent/);
});

test('a chief appoints a co-chief, who appoints access managers and nobody higher', async () => {
  await accepted(await appoint(anna, { details: typed }), bart);
  const task = [['taak', 'co-chief-access-manager']] as const;
  await accepted(await appoint(bart, { who: { declared: 'ja' }, details: ofChadia, task }), chadia);
  await post(chadia, guide, { declared: 'ja' });
  await post(chadia, `${guide}/gegevens`, { ...typed, insz: '90.02.28-989.77', givenName: 'Jo', familyName: 'Van' });
  const offered = sound(await walk(chadia).open(`${guide}/taak`)).body;
  assert.doesNotMatch(offered, /value="co-chief-access-manager"/);
});

test('a manager whose own task ended meanwhile is refused at the last step, and nothing is kept', async () => {
  const id = await accepted(await appoint(anna, { details: typed, task: ofGent }), bart);
  const last = sound(await check(bart, { who: { declared: 'ja' }, details: ofChadia, task: ofGent }));
  sound(await post(anna, `${company}/aanstellingen/${id}/schorsen`, {}));
  sound(await post(bart, `${guide}/nakijken`, { id: idOnCheckPage(last) }), 403);
  assert.equal(await count(), 1);
});

test('somebody is replaced: the successor has the same task offered, and the old one goes when they accept', async () => {
  const old = await accepted(await appoint(anna, { details: typed, task: ofGent }), bart);
  assert.match(sound(await walk(anna).open(`${company}/aanstellingen/${old}`)).body, /vervangt=/);
  const begun = sound(await walk(anna).open(`${guide}?vervangt=${old}`));
  assert.match(begun.body, /Deze persoon volgt Bart Maes op, nu toegangsbeheerder/);
  const who = { wie: 'ander', declared: 'ja', vervangt: old };
  await post(anna, guide, who);
  await post(anna, `${guide}/gegevens`, ofChadia);
  assert.match(sound(await walk(anna).open(`${guide}/taak`)).body, new RegExp(`value="${gent}" checked`));
  const next = await appoint(anna, { who, details: ofChadia, task: ofGent });
  assert.match(sound(await walk(anna).open(`${company}/aanstellingen/${old}`)).body, /Aanvaard op/);
  await accepted(next, chadia);
  assert.match(sound(await walk(anna).open(`${company}/aanstellingen/${old}`)).body, /Opgevolgd op/);
});

test('a representative who replaces somebody by themselves takes over at once', async () => {
  const old = await accepted(await appoint(anna, { details: typed }), bart);
  const who = { wie: 'ikzelf', vervangt: old };
  sound(await appoint(anna, { who, details: { email: 'a@demo.example', phone: '0499000000' } }));
  assert.match(sound(await walk(anna).open(`${company}/aanstellingen/${old}`)).body, /Opgevolgd op 23 november 2026/);
});

test('nobody has somebody replaced over whom they do not decide, whatever the form says', async () => {
  const chief = await accepted(await appoint(anna, { details: typed }), bart);
  await accepted(await appoint(anna, { details: ofChadia, task: ofGent }), chadia);
  const jo = { ...typed, insz: '90.02.28-989.77', givenName: 'Jo', familyName: 'Van' };
  await post(chadia, guide, { declared: 'ja', vervangt: chief });
  await post(chadia, `${guide}/gegevens`, jo);
  const last = await walk(chadia).post(`${guide}/taak`, ofGent);
  assert.doesNotMatch(last.body, /Volgt op/);
  sound(await post(chadia, `${guide}/nakijken`, { id: idOnCheckPage(last) }));
  const replacing = 'select count(*)::int from btb.appointment where replaces is not null';
  assert.equal(await ask(database.superuserUrl, replacing), 0);
});

test('a task with a last day is over after it: the page says so, and the person can be appointed anew', async () => {
  const until = [...ofGent, ['tot-day', '30'], ['tot-month', '11'], ['tot-year', '2026']] as const;
  const id = await accepted(await appoint(anna, { details: typed, task: until }), bart);
  const after = later(10);
  assert.match(sound(await walk(anna, after).open(company)).body, /Laatste dag was 30 november 2026/);
  sound(await walk(bart, after).open(company), 403);
  const again = sound(await throughGuide(walk(anna, after), company, { details: typed, task: ofGent }));
  assert.equal(again.title, 'De uitnodiging is verstuurd');
  const before = sound(await walk(anna, after).open(`${company}/aanstellingen/${id}`));
  assert.match(before.body, /Laatste dag was 30 november 2026/);
});

test('an identifier that is not of the draft appoints nobody', async () => {
  await check(anna, { details: typed });
  const other = await post(anna, `${guide}/nakijken`, { id: randomUUID() });
  assert.equal(other.path, `${guide}/nakijken`);
  assert.equal(await count(), 0);
});
