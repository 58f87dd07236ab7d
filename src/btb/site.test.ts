import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { ask } from '../../test/support/ask.ts';
import { day, enterprise, fakeKbo, insz } from '../../test/support/fake-kbo.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { idOnCheckPage, throughGuide, toCheckPage } from '../../test/support/walk-guide.ts';
import { walkSite, type Walked, type Walker } from '../../test/support/walk-site.ts';
import { openBtb } from './index.ts';
import { btbSite } from './site.ts';

const totp = 'urn:be:vlaanderen:authmech:csamtotp';
const now = new Date('2026-11-23T09:00:00Z');
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
const dirk = signedIn('Dirk', 'Peeters', '68013098733');
const services = async () => [{ code: 'Dienst', name: 'Een dienst' }];
const company = '/ondernemingen/1999999052';
const form = `${company}/aanstellen`;

let database: TestStore;
let kbo: ReturnType<typeof fakeKbo>;
let walk: (person: SignedIn | null, at?: Date) => Walker;
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  await ask(database.superuserUrl, 'truncate btb.appointment, btb.appointment_draft, post.message cascade');
  kbo = fakeKbo([
    { number: enterprise('1999999052'), name: 'Helder & <i>Proper</i> BV', representatives: [insz('71031498213')] },
  ]);
  const btbUrl = new URL('http://localhost:8083');
  const gebruikersbeheerUrl = new URL('http://localhost:8082');
  const btb = openBtb({ db: database.store.as('btb'), keys: database.keys, kbo, btbUrl, gebruikersbeheerUrl });
  const kboUrl = new URL('http://localhost:8084');
  const site = btbSite({ btb, kbo, keysAccepted: [totp], kboUrl, gebruikersbeheerUrl, services, formTargets: [] });
  walk = (person, at = now) => walkSite(site, person, at);
});

const typed = {
  insz: '80.06.02-985.95',
  givenName: 'Bart',
  familyName: 'Maes',
  email: 'bart@demo.example',
  phone: '0499 00 00 00',
};
const post = (walker: Walker, path: string, fields: Readonly<Record<string, string>>): Promise<Walked> =>
  walker.post(path, Object.entries(fields));
const sound = (walked: Walked, status = 200): Walked => {
  assert.deepEqual(walked.complaints, []);
  assert.equal(walked.status, status, walked.title);
  return walked;
};
const invite = (replyTo = ''): Promise<Walked> => throughGuide(walk(anna), company, { details: typed, replyTo });
const idIn = ({ path }: Walked): string => /aanstellingen\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';
const count = (): Promise<unknown> => ask(database.superuserUrl, 'select count(*)::int from btb.appointment');

test('the front page says who can use BTB, with which key, and that the real one takes others', async () => {
  const { body } = sound(await walk(null).open('/'));
  assert.match(body, /href="\/ondernemingen"[^>]*>Aanmelden</);
  assert.match(body, /Beveiligingscode via mobiele app/);
  assert.match(body, /aanvaardt de identiteitskaart \(eID\) en itsme/);
});

test('who represents a company in KBO finds it, and who does not reads why and what to do', async () => {
  const own = sound(await walk(anna).open('/ondernemingen'));
  assert.match(own.body, /1999\.999\.052/);
  assert.match(own.body, /Helder &amp; &lt;i&gt;Proper/);
  const none = sound(await walk(dirk).open('/ondernemingen'));
  assert.equal(none.title, 'U bent vandaag geen wettelijke vertegenwoordiger in KBO');
  assert.match(none.body, /20 november 2026/);
  assert.match(none.body, /href="http:\/\/localhost:8084\/\?taal=nl"/);
});

for (const [because, shown] of [
  ['only-together', /alleen samen met anderen/],
  ['cannot-decide', /Wij raden er niet naar/],
] as const) {
  test(`where the register cannot decide, who holds the function reads so, and that the staff can: ${because}`, async () => {
    const decision = { permitted: false, because, function: '10005', since: day('2020-01-01') } as const;
    kbo.decision = decision;
    const undecided = [{ number: enterprise('1999999052'), name: 'Helder & <i>Proper</i>', decision }];
    Object.assign(kbo, { companiesUndecided: async () => undecided });
    const listed = sound(await walk(dirk).open('/ondernemingen'));
    const refused = sound(await walk(dirk).open(company), 403);
    for (const { body } of [listed, refused]) {
      assert.match(body, shown);
      assert.match(body, /medewerkers van deze dienst, met documenten/);
    }
    assert.match(listed.body, /Helder &amp; &lt;i&gt;Proper/);
  });
}

test('with a register that is too old, who appoints reads so before confirming, and after', async () => {
  kbo.fresh = false;
  const early = sound(await toCheckPage(walk(anna), company, { details: typed }), 422);
  assert.match(early.body, /gegevens van de KBO zijn te oud/);
  kbo.fresh = true;
  const id = idOnCheckPage(sound(await toCheckPage(walk(anna), company, { details: typed })));
  kbo.fresh = false;
  const late = await post(walk(anna), `${form}/nakijken`, { id });
  assert.match(late.body, /gegevens van de KBO zijn te oud/);
});

test('no page of a company opens to somebody who does not represent it', async () => {
  const id = idIn(await invite());
  const pages = [company, form, `${company}/aanstellingen/${id}`, `${company}/aanstellingen/${id}/intrekken`];
  for (const path of pages) {
    sound(await walk(anna).open(path));
    const refused = sound(await walk(dirk).open(path), 403);
    assert.match(refused.body, /geen functie in deze onderneming/);
    assert.doesNotMatch(refused.body, /Bart/);
  }
  const posts = ['', '/gegevens', '/taak', '/nakijken', '/wissen'].map((step) => form + step);
  for (const path of [...posts, `${company}/aanstellingen/${id}/intrekken`]) {
    sound(await post(walk(dirk), path, { ...typed, wie: 'ander', declared: 'ja', id: randomUUID() }), 403);
  }
  assert.equal(await count(), 1);
});

test('a company that does not exist, or is no number, is not found', async () => {
  for (const number of ['1999999151', '1', '1999999053', 'x']) {
    sound(await walk(anna).open(`/ondernemingen/${number}`), 404);
  }
});

test('the invited person reads what it means, accepts, and is led to Gebruikersbeheer', async () => {
  const id = idIn(await invite());
  assert.match(sound(await walk(bart).open('/uitnodigingen')).body, /Lees en antwoord/);
  assert.match(sound(await walk(bart).open('/ondernemingen')).body, /U hebt een uitnodiging/);
  const read = sound(await walk(bart).open(`/uitnodigingen/${id}`));
  assert.match(read.body, /Anna Claes vertegenwoordigt/);
  const done = sound(await post(walk(bart), `/uitnodigingen/${id}`, { antwoord: 'aanvaarden' }));
  assert.equal(done.title, 'U bent hoofdtoegangsbeheerder');
  assert.match(done.body, /href="http:\/\/localhost:8082\/\?taal=nl"/);
  assert.match(sound(await walk(anna).open(company)).body, /Bart Maes/);
  const declined = sound(await post(walk(bart), `/uitnodigingen/${id}`, { antwoord: 'weigeren' }), 422);
  assert.match(declined.body, /U hebt al aanvaard/);
});

test('an invitation for somebody else is not found, with or without an answer', async () => {
  const path = `/uitnodigingen/${idIn(await invite())}`;
  for (const person of [dirk, anna]) {
    sound(await walk(person).open(path), 404);
    sound(await post(walk(person), path, { antwoord: 'aanvaarden' }), 404);
  }
  sound(await walk(bart).open('/uitnodigingen/x'), 404);
});

test('too late to accept is told, and what to do', async () => {
  const path = `/uitnodigingen/${idIn(await invite())}`;
  const late = new Date('2026-12-08T09:00:00Z');
  const answer = sound(await post(walk(bart, late), path, { antwoord: 'aanvaarden' }), 422);
  assert.match(answer.body, /De termijn om te antwoorden is voorbij/);
  assert.match(answer.body, /Vraag Anna Claes/);
});

test('a representative withdraws; whoever wanted to withdraw does not end what was just accepted', async () => {
  const first = idIn(await invite());
  const withdraw = `${company}/aanstellingen/${first}/intrekken`;
  assert.match(sound(await walk(anna).open(withdraw)).title, /intrekken/);
  const detail = sound(await post(walk(anna), withdraw, {}));
  assert.match(detail.body, /De uitnodiging van Bart Maes is ingetrokken/);
  assert.match(detail.body, /Ingetrokken op 23 november 2026/);
  assert.match(sound(await post(walk(anna), withdraw, {})).body, /Ingetrokken op 23 november 2026/, 'twice is once');

  const second = idIn(await invite());
  await post(walk(bart), `/uitnodigingen/${second}`, { antwoord: 'aanvaarden' });
  const path = `${company}/aanstellingen/${second}`;
  assert.match(sound(await post(walk(anna), `${path}/intrekken`, {}), 422).body, /intussen geantwoord/);
  assert.match(sound(await post(walk(anna), `${path}/beeindigen`, {})).body, /Beëindigd op 23 november 2026/);
});

test('a key that BTB does not accept, or that was not told, opens none of its own pages', async () => {
  const eid = 'urn:be:vlaanderen:authmech:eid';
  for (const [acr, said] of [
    [eid, 'U bent aangemeld met: Identiteitskaart'],
    [null, 'Wij weten niet met welke sleutel'],
  ] as const) {
    for (const path of ['/ondernemingen', '/uitnodigingen', company]) {
      const { body } = sound(await walk({ ...anna, acr }).open(path), 403);
      assert.ok(body.includes(said));
    }
  }
  sound(await walk({ ...anna, rrn: null }).open('/ondernemingen'), 403);
});
