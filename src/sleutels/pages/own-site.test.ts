import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { languages, type Language } from '#web/languages.ts';
import { mainKinds } from '../key-kind.ts';
import type { KeyHolder } from '../../../test/support/digital-keys.ts';
import { later, start } from '../../../test/support/key-world.ts';
import { keySettings, placeAt } from '../../../test/support/key-entry.ts';
import { ownKeysWorld, type OwnKeysWorld } from '../../../test/support/own-keys-world.ts';
import { walkSession, walkSite, type Walked, type Walker } from '../../../test/support/walk-site.ts';
import type { KeyKind } from '../key-kind.ts';
import type { OpenSession } from '../mine/sessions-of.ts';
import { notePlace } from '../note-place.ts';
import { freshFor } from '../rules/may-change.ts';
import { sleutelsSite } from '../site.ts';
import { noteUse } from '../store/foreign-keys.ts';

let world: OwnKeysWorld;
let open: OpenSession[] = [];
let ended: string[] = [];

/** The provider above: remembers what it was asked to end. */
const sessions = {
  list: async () => open,
  end: async (sub: string, id: string) => void ended.push(`${sub} ${id}`),
  endAll: async (sub: string, keep?: string) => void ended.push(`${sub} all but ${keep ?? 'none'}`),
};

before(async () => (world = await ownKeysWorld()));
beforeEach(() => {
  open = [];
  ended = [];
});
after(() => world.close());

/** Walks the site as this holder, who signed in with that key a moment ago. */
function walk({ person }: Pick<KeyHolder, 'person'>, key: KeyKind = 'eid', age = 0, language: Language = 'nl'): Walker {
  const site = sleutelsSite({
    db: world.db,
    keys: world.keys,
    url: keySettings.siteUrl,
    sessions,
    formTargets: [],
    sixDigits: () => '246810',
  });
  const { sub, voId, givenName, familyName } = person;
  const none = { rrn: null, targetGroup: null, organisation: null, roles: [] };
  const acr = `urn:be:vlaanderen:authmech:${key}`;
  const authTime = (start.getTime() - age) / 1000;
  return walkSite(site, { sub, voId, givenName, familyName, acr, authTime, ...none }, start, language);
}

const stranger = (): Walker =>
  walkSite(
    sleutelsSite({ db: world.db, keys: world.keys, url: keySettings.siteUrl, sessions, formTargets: [] }),
    null,
    start,
  );

function good(walked: Walked, status = 200): string {
  assert.deepEqual(walked.complaints, []);
  assert.equal(walked.status, status, walked.title);
  return walked.body.replaceAll(/\s+/g, ' ');
}

const changing = ['/mijn-sleutels/toegang', '/mijn-sleutels/telefoon', '/mijn-sleutels/mail'] as const;

for (const path of changing) {
  test(`${path} opens for who just used a card or itsme, and for nobody else`, async () => {
    const holder = await world.somebody('eid');
    for (const key of ['eid', 'itsme'] as const) {
      assert.match(good(await walk(holder, key).open(path)), /<form method="post"/);
      const late = good(await walk(holder, key, freshFor + 1000).open(path), 403);
      assert.ok(late.includes(`/aanmelden?opnieuw=1&amp;terug=${encodeURIComponent(path)}`));
    }
    for (const key of ['csamtotp', 'csamsms'] as const) {
      for (const page of [await walk(holder, key).open(path), await walk(holder, key).post(path, [])]) {
        const body = good(page, 403);
        assert.ok(body.includes(`/aanmelden?sterk=1&amp;terug=${encodeURIComponent(path)}`));
        assert.doesNotMatch(body, /<form/);
      }
    }
  });
}

test('the overview shows every key with its state, and what to do with it', async () => {
  const holder = await world.somebody('eid', 'csamsms');
  const walker = walk(holder);
  const { id } = await world.keyOf(holder.person.id, 'csamsms');
  // It leads to the page of whoever is signed out, which every site has of itself.
  await assert.rejects(walker.post(`/mijn-sleutels/${id}/blokkeren`, []), /afgemeld/);
  assert.deepEqual(ended, [`${holder.person.sub} all but none`], 'whoever used it may still be inside');
  const body = good(await walker.open('/mijn-sleutels'));
  assert.equal(body.split('>Werkt<').length - 1, 1, 'the card');
  assert.equal(body.split('>Geblokkeerd<').length - 1, 2, 'both codes');
  assert.equal(
    body.split('>Niet actief<').length - 1,
    mainKinds.length - 4,
    'itsme and the European key; a passkey is offered in words of its own',
  );
  assert.ok(body.includes(`/mijn-sleutels/${id}/toelaten`));
  assert.ok(body.includes(holder.mail) && body.includes(holder.username));
});

test('a key is removed after one question; the sessions elsewhere end, this one goes on', async () => {
  const holder = await world.somebody('eid');
  const { id } = await world.keyOf(holder.person.id, 'csamtotp');
  await world.db.transaction({}, (tx) =>
    sql`insert into session (id, cookie, person, id_token, sid, sub, opened_at, last_seen_at)
      values (${walkSession}, sha256('c'), '', '', 'own-sid', ${holder.person.sub}, ${start}, ${start})`.execute(tx),
  );
  const path = `/mijn-sleutels/${id}/verwijderen`;
  assert.match(good(await walk(holder).open(path)), /Verwijder deze sleutel/);
  assert.equal((await world.keysOf(holder.person.id)).length, 2, 'asking removes nothing');
  good(await walk(holder, 'csamtotp').post(path, []), 403);
  assert.equal((await world.keysOf(holder.person.id)).length, 2);
  assert.match(good(await walk(holder).post(path, [])), /De sleutel is verwijderd/);
  assert.deepEqual(ended, [`${holder.person.sub} all but own-sid`]);
  const card = await world.keyOf(holder.person.id, 'eid');
  const last = good(await walk(holder).post(`/mijn-sleutels/${card.id}/verwijderen`, []), 409);
  assert.match(last, /Dit is uw laatste sleutel/);
});

test('a removed card is let in again with another key', async () => {
  const holder = await world.somebody('eid', 'itsme');
  const { id } = await world.keyOf(holder.person.id, 'eid');
  await walk(holder).post(`/mijn-sleutels/${id}/verwijderen`, []);
  const path = `/mijn-sleutels/${id}/toelaten`;
  assert.ok(good(await walk(holder).open('/mijn-sleutels')).includes(path));
  assert.match(good(await walk(holder).post(path, []), 409), /Kom binnen met een andere sleutel/);
  assert.match(good(await walk(holder, 'itsme').post(path, [])), /De sleutel werkt weer/);
  assert.equal((await world.keyOf(holder.person.id, 'eid')).id, id);
});

test('a key of somebody else, and what is no key at all, is not found', async () => {
  const holder = await world.somebody('eid');
  const other = await world.keyOf((await world.somebody('eid')).person.id, 'eid');
  for (const id of [other.id, 'geen-sleutel', '%27']) {
    for (const what of ['verwijderen', 'blokkeren', 'toelaten']) {
      assert.match(good(await walk(holder).open(`/mijn-sleutels/${id}/${what}`), 404), /Deze sleutel vinden wij niet/);
      good(await walk(holder).post(`/mijn-sleutels/${id}/${what}`, []), 404);
    }
  }
  assert.deepEqual(ended, []);
});

test('sign-ins are told with key, application, device and rough place, fifty on a page', async () => {
  const holder = await world.somebody('eid');
  assert.match(good(await walk(holder).open('/mijn-sleutels/aanmeldingen')), /Nog geen aanmeldingen/);
  const { id } = await world.keyOf(holder.person.id, 'eid');
  const addresses = ['91.183.0.1', '10.0.0.1', 'geen adres'];
  for (let serial = 0; serial < 52; serial += 1) {
    const place = notePlace(placeAt(addresses[serial] ?? '91.183.0.1')).noted;
    await world.db.transaction({ person: holder.person.id }, (tx) =>
      noteUse(tx, id, holder.person.id, place, later(serial * 1000)),
    );
  }
  const first = good(await walk(holder).open('/mijn-sleutels/aanmeldingen'));
  assert.equal(first.split('Was u dat niet?').length - 1, 50);
  for (const shown of [
    'België',
    'Identiteitskaart (eID) met kaartlezer',
    'Beveiligde Zone',
    'Firefox op Linux',
    // The licence of the places asks that their source is named.
    'nro.net',
    `/mijn-sleutels/${id}/blokkeren`,
  ]) {
    assert.ok(first.includes(shown), shown);
  }
  assert.doesNotMatch(first, /91\.183|10\.0\.0/);
  const second = good(await walk(holder).open('/mijn-sleutels/aanmeldingen?pagina=2'));
  assert.equal(second.split('Was u dat niet?').length - 1, 2);
  assert.match(second, /dit netwerk/);
  for (const odd of ['0', '-1', '99999999', 'x'])
    good(await walk(holder).open(`/mijn-sleutels/aanmeldingen?pagina=${odd}`));
});

test('a session is ended by itself, or all others at once, or all; one’s own is marked', async () => {
  const holder = await world.somebody('eid');
  open = [
    { id: 'own-sid', application: 'Mijn digitale sleutels', since: start },
    { id: 'other-sid', application: 'Beveiligde <Zone>', since: start },
  ];
  await world.db.transaction({}, (tx) => sql`update session set sid = 'own-sid' where id = ${walkSession}`.execute(tx));
  const body = good(await walk(holder).open('/mijn-sleutels/sessies'));
  assert.match(body, /Beveiligde &lt;Zone&gt;/);
  assert.match(body, /deze sessie/);
  assert.match(good(await walk(holder).post('/mijn-sleutels/sessies', [['sessie', 'other-sid']])), /is beëindigd/);
  good(await walk(holder).post('/mijn-sleutels/sessies', [['alle', 'andere']]));
  const { sub } = holder.person;
  assert.deepEqual(ended, [`${sub} other-sid`, `${sub} all but own-sid`]);
});

test('a new mail address is typed, kept after a mistake, and counts after its code', async () => {
  const holder = await world.somebody('eid');
  const walker = walk(holder);
  const wrong = good(await walker.post('/mijn-sleutels/mail', [['adres', 'geen adres']]), 422);
  assert.match(wrong, /value="geen adres"/);
  const asked = await walker.post('/mijn-sleutels/mail', [['adres', ' Nieuw@Voorbeeld.example ']]);
  assert.equal(asked.path, '/mijn-sleutels/mail/code');
  assert.match(good(asked), /Nieuw@Voorbeeld.example/);
  good(await walker.post('/mijn-sleutels/mail/code', [['code', '12']]), 422);
  const refused = good(await walker.post('/mijn-sleutels/mail/code', [['code', '000000']]), 422);
  assert.doesNotMatch(refused, /value="000000"/);
  assert.match(good(await walker.post('/mijn-sleutels/mail/code', [['code', '246 810']])), /Uw mailadres is bevestigd/);
  assert.equal((await walker.open('/mijn-sleutels/mail/code')).path, '/mijn-sleutels/mail', 'nothing waits any more');
});

test('who has nothing but a card is told what to do first, and why; who has a code is not', async () => {
  const body = good(await walk(await world.newcomer()).open('/mijn-sleutels'));
  assert.match(body, /Begin hier.*Bevestig uw mailadres.*Activeer een app/);
  assert.match(body, /Toevoegen/);
  assert.doesNotMatch(good(await walk(await world.somebody('eid')).open('/mijn-sleutels')), /Begin hier/);
});

test('codes on a phone or from an app come after a user name and a password, and then go on', async () => {
  const newcomer = await world.newcomer();
  const walker = walk(newcomer);
  for (const [asked, verder] of [
    [await walker.open('/mijn-sleutels/telefoon'), 'telefoon'],
    [await walker.post('/mijn-sleutels/telefoon', [['adres', '0460 00 19 99']]), 'telefoon'],
    [await walker.post('/nieuwe-app', []), 'app'],
  ] as const) {
    assert.equal(asked.path, `/mijn-sleutels/toegang?verder=${verder}`);
    assert.match(good(asked), /Kies eerst een gebruikersnaam/);
  }
  assert.deepEqual(await world.textsTo('+32460001999'), []);
  const password = 'vier losse woorden samen';
  const chosen = await walker.post('/mijn-sleutels/toegang?verder=telefoon', [
    ['gebruikersnaam', 'nieuwkomer'],
    ['wachtwoord', password],
    ['herhaal', password],
  ]);
  assert.equal(chosen.path, '/mijn-sleutels/telefoon');
  const code = await walker.post('/mijn-sleutels/telefoon', [['adres', '0460 00 19 99']]);
  assert.equal(code.path, '/mijn-sleutels/telefoon/code');
  const done = good(await walker.post('/mijn-sleutels/telefoon/code', [['code', '246810']]));
  assert.match(done, /Uw telefoon is bevestigd/);
  assert.equal((await world.keyOf(newcomer.person.id, 'csamsms')).enrolled_by, 'eid');
});

test('a mistake in a new password keeps the user name and never the password', async () => {
  const holder = await world.somebody('eid');
  const post = (fields: Record<string, string>) => walk(holder).post('/mijn-sleutels/toegang', Object.entries(fields));
  for (const [fields, sentence] of [
    [{ gebruikersnaam: 'een.naam', wachtwoord: 'vier losse woorden', herhaal: 'iets anders' }, 'zijn niet gelijk'],
    [{ gebruikersnaam: 'een.naam', wachtwoord: 'kort', herhaal: 'kort' }, 'minstens'],
    [{ gebruikersnaam: 'een.naam', wachtwoord: 'x'.repeat(5000), herhaal: 'x'.repeat(5000) }, 'te lang'],
    [{ gebruikersnaam: '', wachtwoord: '', herhaal: '' }, 'Een gebruikersnaam heeft'],
  ] as const) {
    const body = good(await post(fields), 422);
    assert.ok(body.includes(sentence), sentence);
    assert.equal(body.includes('value="een.naam"'), fields.gebruikersnaam !== '');
    assert.doesNotMatch(body, /losse woorden|xxxxx/);
  }
});

test('the link of a mail asks first, blocks at the press of a button, and then has done its work', async () => {
  const holder = await world.somebody('eid');
  const { id } = await world.keyOf(holder.person.id, 'csamtotp');
  const what = { person: holder.person.id, key: id, kind: 'csamtotp', about: 'new-device', device: null } as const;
  await world.db.transaction({ person: holder.person.id }, (tx) => world.parts.raiseAlarm(tx, what, start));
  const path = /\/dit-was-ik-niet\/\S+/.exec((await world.mailsTo(holder.mail))[0]?.body ?? '')?.[0] ?? '';
  assert.match(good(await stranger().open(path)), /Dit was ik niet: blokkeer/);
  assert.equal((await world.keyOf(holder.person.id, 'csamtotp')).blocked_at, null);
  assert.deepEqual(ended, []);
  const done = good(await stranger().post(path, []));
  assert.match(done, /De sleutel is geblokkeerd.*registratiekantoor/);
  assert.notEqual((await world.keyOf(holder.person.id, 'csamtotp')).blocked_at, null);
  assert.deepEqual(ended, [`${holder.person.sub} all but none`]);
  for (const again of [await stranger().open(path), await stranger().post(path, [])]) {
    assert.match(good(again), /Deze link deed zijn werk al/);
  }
  assert.equal(ended.length, 1, 'an old mail ends nothing any more');
  good(await stranger().open('/dit-was-ik-niet/onbekend'), 404);
  good(await stranger().post(`/dit-was-ik-niet/${'x'.repeat(43)}`, []), 404);
});

test('whoever lost something is led to a strong key and what it opens, never to a mail', async () => {
  const body = good(await stranger().open('/vergeten'));
  for (const to of ['/mijn-sleutels/toegang', '/nieuwe-app', '/mijn-sleutels/telefoon']) {
    assert.ok(body.includes(`/aanmelden?sterk=1&amp;terug=${encodeURIComponent(to)}`), to);
  }
  assert.match(body, /registratiekantoor/);
  assert.match(body, /Met een mail alleen herstellen wij nooit iets/);
});

test('every page about a key says what it needs and how sure it is, in every language', async () => {
  const holder = await world.somebody('eid');
  for (const path of ['/meer-info', '/meer-info/eid', '/meer-info/itsme', '/meer-info/mobiele-app', '/meer-info/sms']) {
    for (const language of languages) {
      const body = good(await walk(holder, 'eid', 0, language).open(path));
      if (path !== '/meer-info') assert.match(body, /eIDAS/);
    }
  }
  assert.match(good(await stranger().open('/meer-info/eid')), /niet bevestigd/);
  assert.match(good(await stranger().open('/meer-info/sms')), /valse website.*nummer laten overzetten.*itsme/);
});
