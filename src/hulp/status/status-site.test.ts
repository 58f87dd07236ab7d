import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { inszVault } from '#keys/sealed.ts';
import type { Scope } from '#store/scope.ts';
import { languages, type Language } from '#web/languages.ts';
import type { Site } from '#web/site.ts';
import { ask } from '../../../test/support/ask.ts';
import { helpSiteOfTests } from '../../../test/support/help-site.ts';
import { byCard, signedInAs } from '../../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { anna, bart, chadia } from '../../../test/support/user-rights.ts';
import { walkSite, type Walked, type Walker } from '../../../test/support/walk-site.ts';
import { openHulp, type Hulp } from '../index.ts';
import { cleanStatus } from './jobs.ts';

const start = new Date('2026-11-25T09:00:00Z');
let now = start;
let world: TestStore;
let hulp: Hulp;
let site: Site;
const clock = (): Date => now;
const quiet = { clock, log: () => undefined };

before(async () => {
  world = await testStore();
  hulp = openHulp({ db: world.store.as('hulp'), keys: world.keys, ...quiet });
  site = helpSiteOfTests(world, { notices: hulp.notices, ...quiet });
  await hulp.staff.add(bart, start);
  // Who also answers the line is one person with two rows on the list of staff.
  await hulp.staff.add(bart, start, 'line');
  await hulp.staff.add(anna, start);
});
after(() => world.close());
beforeEach(async () => {
  now = start;
  await ask(world.superuserUrl, 'truncate hulp.notice cascade');
  hulp.notices.changed();
});

const as = (rrn: typeof bart | null, language: Language = 'nl'): Walker =>
  walkSite(
    site,
    rrn === null ? null : signedInAs({ rrn, givenName: rrn === bart ? 'Bart' : 'Anna', ...byCard }),
    now,
    language,
  );
const stranger = (language: Language = 'nl'): Walker => as(null, language);
const good = (walked: Walked): Walked => {
  assert.deepEqual(walked.complaints, []);
  return walked;
};

const dutch = 'itsme werkt niet: gebruik uw kaart.';
const fields = (changes: Readonly<Record<string, string>> = {}): readonly (readonly [string, string])[] =>
  Object.entries({
    over: 'itsme',
    ernst: 'down',
    'tekst-nl': dutch,
    'tekst-en': 'itsme is down: use your card.',
    'van-day': '25',
    'van-month': '11',
    'van-year': '2026',
    'van-uur': '10:00',
    'tot-day': '26',
    'tot-month': '11',
    'tot-year': '2026',
    'tot-uur': '10:00',
    ...changes,
  });

const add = '/beheer/meldingen/nieuw';
const putUp = (changes: Readonly<Record<string, string>> = {}, by = bart): Promise<Walked> =>
  as(by).post(add, fields({ stap: 'bewaar', ...changes }));
const idOnList = async (): Promise<string> =>
  /\/beheer\/meldingen\/([0-9a-f-]{36})/.exec((await as(bart).open('/beheer/meldingen')).body)?.[1] ?? '';

test('a notice is looked at first, then stands on the front page and the status page in the language of who reads', async () => {
  const preview = good(await as(bart).post(add, fields()));
  assert.match(preview.body, /Zo ziet de melding eruit[^]*itsme is down/);
  assert.doesNotMatch((await stranger().open('/status')).body, /gebruik uw kaart/);
  assert.equal(good(await as(bart).post(add, fields({ stap: 'terug' }))).title, 'Schrijf een melding');
  assert.match(good(await putUp()).body, /De melding staat er/);
  for (const path of ['/', '/status']) {
    assert.match(good(await stranger('en').open(path)).body, /itsme is down: use your card\./);
    const french = good(await stranger('fr').open(path)).body;
    assert.match(french, /Ne fonctionne pas[^]*Cette clé numérique ne fonctionne pas pour l’instant/);
    assert.doesNotMatch(french, /gebruik uw kaart/);
  }
  assert.match((await stranger().open('/status')).body, /Er werkt iets niet/);
});

test('without a word of their own, staff tell everybody in their own language; a language that lacks what others have is said before', async () => {
  const empty = { 'tekst-nl': '', 'tekst-en': '' };
  const bare = good(await as(bart).post(add, fields(empty)));
  assert.match(bare.body, /Deze digitale sleutel werkt nu niet[^]*Dieser digitale Schlüssel funktioniert jetzt nicht/);
  assert.doesNotMatch(bare.body, /U schreef niet in elke taal/);
  const preview = good(await as(bart).post(add, fields()));
  assert.match(preview.body, /U schreef niet in elke taal\. Nog leeg: In het Frans, In het Duits\./);
  await putUp(empty);
  const sentences = {
    nl: 'Deze digitale sleutel werkt nu niet.',
    fr: 'Cette clé numérique ne fonctionne pas pour l’instant.',
    de: 'Dieser digitale Schlüssel funktioniert jetzt nicht.',
    en: 'This digital key does not work now.',
  };
  for (const language of languages) {
    assert.ok(good(await stranger(language).open('/')).body.includes(sentences[language]), language);
  }
});

test('a notice begins and ends by itself, and is gone at once when it is taken down', async () => {
  await putUp({ 'van-uur': '10:30' });
  const shown = async (): Promise<boolean> => (await stranger().open('/')).body.includes('gebruik uw kaart');
  assert.equal(await shown(), false);
  now = new Date('2026-11-25T09:30:00Z');
  assert.equal(await shown(), true);
  now = new Date('2026-11-26T08:59:59Z');
  assert.equal(await shown(), true);
  now = new Date('2026-11-26T09:00:00Z');
  assert.equal(await shown(), false);
  now = new Date('2026-11-26T08:00:00Z');
  const id = await idOnList();
  const done = good(await as(bart).post(`/beheer/meldingen/${id}/weg`, [['versie', '1']]));
  assert.match(done.body, /De melding is weggehaald/);
  assert.equal(await shown(), false);
  const one = good(await as(anna).open(`/beheer/meldingen/${id}`));
  assert.match(one.body, /weggehaald op 26 november 2026/);
  assert.doesNotMatch(one.body, /<form/);
  assert.equal((await as(bart).post(`/beheer/meldingen/${id}/weg`, [['versie', '1']])).status, 404);
});

test('what is wrong is said at the field, and what was typed stays', async () => {
  const refused = good(
    await as(bart).post(
      add,
      fields({ over: 'x', ernst: 'info', 'tekst-nl': '', 'tekst-fr': 'bien écrit', 'tot-uur': 'straks' }),
    ),
  );
  assert.equal(refused.status, 422);
  for (const said of [
    /Kies waarover het gaat/,
    /&quot;In het Nederlands&quot; is nog leeg/,
    /&quot;In het Duits&quot; is nog leeg/,
    /een dag en een uur/,
    /bien écrit/,
    /straks/,
  ]) {
    assert.match(refused.body, said);
  }
  const long = good(await as(bart).post(add, fields({ 'tekst-nl': 'x'.repeat(60_000) })));
  assert.match(long.body, /hooguit 300 tekens/);
  assert.ok(long.body.length < 20_000);
});

test('a notice is plain text: markup and addresses in it do nothing', async () => {
  await putUp({ 'tekst-nl': '<script>alert(1)</script> <b onclick=x>https://nep.example</b> {{check}} [a](b)' });
  for (const path of ['/', '/status']) {
    const { body } = good(await stranger().open(path));
    assert.match(body, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.doesNotMatch(body, /<script>|<b onclick|href="https:\/\/nep/);
  }
});

test('of two at once the second is shown what the first wrote, and keeps their own words; history keeps both', async () => {
  await putUp();
  const id = await idOnList();
  const one = `/beheer/meldingen/${id}`;
  const change = (by: typeof bart, version: string, text: string): Promise<Walked> =>
    as(by).post(one, fields({ stap: 'bewaar', versie: version, 'tekst-nl': text }));
  const preview = good(await as(bart).post(one, fields({ versie: '1', 'tekst-nl': 'Bart schrijft.' })));
  assert.match(preview.body, /Bewaar de wijziging/);
  const [first, second] = await Promise.all([change(bart, '1', 'Bart schrijft.'), change(anna, '1', 'Anna schrijft.')]);
  const [won, lost] = first.status === 200 ? [first, second] : [second, first];
  assert.match(good(won).body, /De melding is gewijzigd/);
  assert.equal(good(lost).status, 409);
  assert.match(lost.body, /Iemand anders wijzigde deze melding/);
  assert.match(lost.body, /name="versie" value="2"/);
  assert.match(lost.body, /Bart schrijft\.[^]*Anna schrijft\.|Anna schrijft\.[^]*Bart schrijft\./);
  const late = good(await as(anna).post(`${one}/weg`, [['versie', '1']]));
  assert.equal(late.status, 409);
  assert.match(late.body, /Lees eerst wat er nu staat/);
  assert.match(good(await change(anna, '2', 'Samen.')).body, /gewijzigd/);
  const { body } = good(await as(bart).open(one));
  assert.match(body, /Samen\.[^]*schrijft\.[^]*gebruik uw kaart/);
  assert.match(body, /Bart Persoon/);
  const audit = (what: string): Promise<unknown> =>
    ask(
      world.superuserUrl,
      `select count(*)::int from audit.entry where action = 'hulp.notice-${what}' and subject = 'notice:${id}'`,
    );
  assert.deepEqual(await Promise.all(['put-up', 'changed', 'taken-down'].map(audit)), [1, 2, 0]);
});

test('who is not staff writes, reads, changes and takes down nothing', async () => {
  await putUp();
  const id = await idOnList();
  for (const rrn of [chadia, null]) {
    const somebody = walkSite(site, signedInAs({ rrn, ...byCard }), now);
    for (const path of ['/beheer/meldingen', add, `/beheer/meldingen/${id}`]) {
      const refused = good(await somebody.open(path));
      assert.equal(refused.status, 403, path);
      assert.doesNotMatch(refused.body, /gebruik uw kaart/);
    }
    const change = fields({ stap: 'bewaar', versie: '1', 'tekst-nl': 'Van mij.' });
    assert.equal((await somebody.post(add, change)).status, 403);
    assert.equal((await somebody.post(`/beheer/meldingen/${id}`, change)).status, 403);
    assert.equal((await somebody.post(`/beheer/meldingen/${id}/weg`, [['versie', '1']])).status, 403);
  }
  const { body } = await stranger().open('/');
  assert.match(body, /gebruik uw kaart/);
  assert.doesNotMatch(body, /Van mij/);
});

test('a notice goes 400 days after it ended, with all that stood in it', async () => {
  await putUp();
  const left = (): Promise<unknown> => ask(world.superuserUrl, 'select count(*)::int from hulp.notice_version');
  const clean = (day: string): Promise<void> =>
    world.store.as('hulp').transaction({ across: 'job' }, (tx) => cleanStatus(tx, new Date(day)));
  await clean('2027-12-31T08:00:00Z');
  assert.equal(await left(), 1);
  await clean('2027-12-31T10:00:00Z');
  assert.equal(await left(), 0);
});

test('a notice that is none, or a version that is none, is a calm page', async () => {
  for (const id of ['x', '00000000-0000-4000-8000-000000000000', "1' or '1'='1"]) {
    assert.equal(good(await as(bart).open(`/beheer/meldingen/${encodeURIComponent(id)}`)).status, 404);
  }
  await putUp();
  const id = await idOnList();
  for (const version of ['', '0', '-1', '99999999999', 'x']) {
    assert.equal((await as(bart).post(`/beheer/meldingen/${id}/weg`, [['versie', version]])).status, 409, version);
  }
});

test('row-level security: strangers read what stands and nothing of before; only staff write, under their own name', async () => {
  await putUp();
  const id = await idOnList();
  await as(bart).post(`/beheer/meldingen/${id}`, fields({ stap: 'bewaar', versie: '1', 'tekst-nl': 'Nieuw.' }));
  const vault = inszVault(world.keys, 'hulp');
  const person = (rrn: typeof bart): Scope => ({ person: vault.index(rrn).toString('hex') });
  const texts = (scope: Scope): Promise<readonly string[]> =>
    world.store.as('hulp').transaction(scope, async (tx) => {
      const { rows } = await sql<{ nl: string }>`select nl from notice_version order by version`.execute(tx);
      return rows.map(({ nl }) => nl);
    });
  assert.deepEqual(await texts({}), ['Nieuw.']);
  assert.deepEqual(await texts(person(chadia)), ['Nieuw.']);
  assert.deepEqual(await texts(person(anna)), [dutch, 'Nieuw.']);
  for (const scope of [{}, person(chadia), { across: 'sign-in' }, { across: 'job' }] as const) {
    const run = (statement: string): Promise<unknown> =>
      world.store.as('hulp').transaction(scope, (tx) => sql.raw(statement).execute(tx));
    await run(`update notice set taken_down_at = now()`);
    await assert.rejects(run(`insert into notice (id, version) values (gen_random_uuid(), 1)`), /row-level security/);
    await assert.rejects(run(`update notice_version set nl = 'x'`), /permission denied/);
    await assert.rejects(run(`update notice set id = gen_random_uuid()`), /permission denied/);
    if (!('across' in scope) || scope.across !== 'job') await run('delete from notice');
  }
  assert.deepEqual(await texts({}), ['Nieuw.']);
  await as(anna).post(`/beheer/meldingen/${id}/weg`, [['versie', '2']]);
  assert.deepEqual(await texts({}), []);
  assert.deepEqual(await texts(person(bart)), [dutch, 'Nieuw.']);
});

async function known(rows: readonly (readonly [item: string, state: string, minutesAgo: number])[]): Promise<void> {
  await ask(world.superuserUrl, 'truncate hulp.check_state, hulp.incident');
  for (const [item, state, ago] of rows) {
    await ask(
      world.superuserUrl,
      `insert into hulp.check_state values ('${item}', '${state}', timestamptz '${now.toISOString()}' - interval '2 hours',
        '${state}', timestamptz '${now.toISOString()}' - interval '${ago} minutes', null)`,
    );
  }
}

/** A site that has read nothing yet. */
const fresh = (language: Language = 'nl'): Walker =>
  walkSite(helpSiteOfTests(world, { notices: hulp.notices, ...quiet }), null, now, language);

test('the status page says how each part is, in every language, and what nobody checked is not known', async () => {
  await known([
    ['itsme', 'down', 1],
    ['zone', 'good', 1],
    ['mail', 'slow', 1],
    ['kbo', 'good', 6],
    ['gone-part', 'down', 1],
  ]);
  const said = {
    nl: 'Er werkt iets niet',
    fr: 'Quelque chose ne fonctionne pas',
    de: 'Etwas funktioniert nicht',
    en: 'Something does not work',
  };
  for (const language of languages) {
    const { body, status } = good(await fresh(language).open('/status'));
    assert.equal(status, 200);
    assert.ok(body.includes(said[language]), language);
    assert.doesNotMatch(body, /\{[a-z]+\}|gone-part/);
  }
  const { body } = await fresh().open('/status');
  const part = (name: string): string => new RegExp(`<strong>${name}</strong>[^]*?</li>`).exec(body)?.[0] ?? '';
  assert.match(part('itsme'), /Werkt niet[^]*Sinds 25 november 2026 om 08:00/);
  assert.match(part('Beveiligde Zone'), />Werkt</);
  assert.match(part('E-mails'), /Loopt moeilijk/);
  assert.match(part('KBO, register van ondernemingen'), /Niet bekend[^]*Laatst nagekeken: 25 november 2026 om 09:54/);
  assert.match(part('Hulp'), /Niet bekend[^]*Nog nooit nagekeken/);
});

test('what staff tell stands at its part, above and in the history, also after it was taken down', async () => {
  await known([
    ['itsme', 'good', 1],
    ['zone', 'good', 1],
  ]);
  const listOf = (body: string): string => body.slice(body.indexOf('Storingen van de laatste 30 dagen'));
  assert.match(listOf((await fresh().open('/status')).body), /Geen storingen/);
  await putUp();
  const { body } = good(await fresh().open('/status'));
  const part = (name: string): string => new RegExp(`<strong>${name}</strong> <[^]*?</li>`).exec(body)?.[0] ?? '';
  assert.match(body, /Werkt niet<\/strong> Er werkt iets niet/);
  assert.match(part('itsme'), /Gemeld: Werkt niet[^]*lees de melding bovenaan[^]*Sinds 25 november 2026 om 10:00/);
  assert.match(part('Beveiligde Zone'), />Werkt</);
  assert.match(listOf(body), /itsme[^]*Gemeld: Werkte niet[^]*Sinds 25 november 2026 om 10:00, en nog bezig/);
  assert.doesNotMatch(body, /vinden geen fout|Geen storingen/);
  now = new Date('2026-11-25T10:00:00Z');
  await as(bart).post(`/beheer/meldingen/${await idOnList()}/weg`, [['versie', '1']]);
  const after = good(await fresh().open('/status')).body;
  assert.match(listOf(after), /Gemeld: Werkte niet[^]*Van 25 november 2026 om 10:00 tot 25 november 2026 om 11:00/);
  assert.doesNotMatch(after, /gebruik uw kaart|Gemeld: Werkt niet/, 'no word of what stood in it');
  now = new Date('2026-12-26T10:00:00Z');
  assert.match(listOf((await fresh().open('/status')).body), /Geen storingen/);
});

test('a notice that was changed to "works again" ends the trouble that it told, and leaves it in the history', async () => {
  await known([['itsme', 'good', 1]]);
  await putUp();
  now = new Date('2026-11-25T10:30:00Z');
  const again = { stap: 'bewaar', versie: '1', ernst: 'restored', 'tekst-nl': 'Dank voor uw geduld.', 'tekst-en': '' };
  await as(bart).post(`/beheer/meldingen/${await idOnList()}`, fields(again));
  await known([['itsme', 'good', 1]]);
  const { body } = good(await fresh().open('/status'));
  assert.match(body, /Werkt opnieuw[^]*Deze digitale sleutel werkt opnieuw\. Dank voor uw geduld\./);
  assert.match(body, /Werkt<\/strong> Alles wat wij nu kunnen nakijken, werkt/);
  assert.match(body, /Gemeld: Werkte niet[^]*Van 25 november 2026 om 10:00 tot 25 november 2026 om 11:30/);
});

test('news of a part, or a notice that has not begun, is no incident', async () => {
  await known([['itsme', 'good', 1]]);
  await putUp({ ernst: 'info', 'tekst-fr': 'un', 'tekst-de': 'eins' });
  await putUp({ ernst: 'maintenance' });
  await putUp({ 'van-uur': '12:00' });
  const { body } = good(await fresh().open('/status'));
  assert.match(body, /Geen storingen/);
  assert.doesNotMatch(body, /Gemeld:/);
});

test('only keys that are offered stand on it', async () => {
  const own = { notices: hulp.notices, ...quiet, keysOffered: ['urn:be:vlaanderen:authmech:csamtotp'] };
  const { body } = await walkSite(helpSiteOfTests(world, own), null, now).open('/status');
  assert.match(body, /Code via een app/);
  assert.doesNotMatch(body, /<strong>itsme|eID|sms/);
});

test('incidents of the last thirty days stand below, the newest first, with their end or without', async () => {
  await known([
    ['itsme', 'down', 1],
    ['zone', 'good', 1],
    ['kbo', 'down', 60],
  ]);
  const incident = (item: string, from: string, until: string | null): Promise<unknown> =>
    ask(
      world.superuserUrl,
      `insert into hulp.incident values (gen_random_uuid(), '${item}', 'down', '${from}', ${until === null ? 'null' : `'${until}'`})`,
    );
  await incident('itsme', '2026-11-25T07:00:00Z', null);
  await incident('kbo', '2026-11-25T06:00:00Z', null);
  await incident('zone', '2026-11-20T07:00:00Z', '2026-11-20T08:00:00Z');
  await incident('zone', '2026-10-20T07:00:00Z', '2026-10-20T08:00:00Z');
  const { body } = good(await fresh().open('/status'));
  const list = body.slice(body.indexOf('Storingen van de laatste 30 dagen'));
  assert.match(
    list,
    /itsme[^]*Sinds 25 november 2026 om 08:00, en nog bezig[^]*KBO[^]*einde is niet bekend[^]*Beveiligde Zone[^]*Van 20 november 2026 om 08:00 tot/,
  );
  assert.doesNotMatch(list, /oktober/);
});

test('programs read the same, without a word of why', async () => {
  await known([['zone', 'good', 1]]);
  const route = helpSiteOfTests(world, { notices: hulp.notices, ...quiet }).pages.find(
    ({ path }) => path === '/status.json',
  );
  assert.ok(route?.access === 'public');
  const answer = await route.handle({ now } as Parameters<typeof route.handle>[0]);
  assert.ok(answer.kind === 'raw');
  const told = JSON.parse(String(answer.body)) as { readonly database: string; readonly parts: readonly unknown[] };
  assert.equal(told.database, 'good');
  assert.deepEqual(told.parts[0], {
    part: 'zone',
    state: 'good',
    since: '2026-11-25T07:00:00.000Z',
    checkedAt: '2026-11-25T08:59:00.000Z',
  });
});

test('while the database does not answer, the page opens and says that; so does the front page', async () => {
  const closed = await testStore();
  const away = openHulp({ db: closed.store.as('hulp'), keys: closed.keys, ...quiet });
  const walker = walkSite(helpSiteOfTests(closed, { notices: away.notices, ...quiet }), null, now);
  await closed.close();
  const { status, body } = good(await walker.open('/status'));
  assert.equal(status, 200);
  assert.match(body, /Onze databank antwoordt niet/);
  assert.doesNotMatch(body, />Werkt<|Geen storingen/);
  assert.equal(good(await walker.open('/')).status, 200);
});
