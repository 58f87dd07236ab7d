import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { languages } from '#web/languages.ts';
import { bart, chadia } from '../../test/support/user-rights.ts';
import { helpSiteOfTests } from '../../test/support/help-site.ts';
import { byCard, signedInAs } from '../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { walkSite, type Walked, type Walker } from '../../test/support/walk-site.ts';
import { libraryOfTests } from '../../test/support/help.ts';
import { openHulp } from './index.ts';
import { longestRemark } from './pages/remark-form.ts';
import { ownPages } from './search/own-pages.ts';
import { mostAnHour } from './turns.ts';

const now = new Date('2026-11-25T09:00:00Z');
const quiet = { clock: () => now, log: () => undefined };
const pages = libraryOfTests().pages;
let world: TestStore;
let stranger: Walker;
before(async () => {
  world = await testStore();
  stranger = walkSite(helpSiteOfTests(world), null, now);
});
after(() => world.close());

const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const at = (moment: Date): Walker => walkSite(helpSiteOfTests(world), null, moment);
const keeper = (moment = now): Walker => walkSite(helpSiteOfTests(world), signedInAs({ rrn: bart, ...byCard }), moment);
const good = (walked: Walked): Walked => {
  assert.deepEqual(walked.complaints, []);
  return walked;
};

test('the front page leads to every page, in every language', async () => {
  for (const language of languages) {
    const { body } = good(await walkSite(helpSiteOfTests(world), null, now, language).open('/'));
    for (const { slug, title } of pages[language]) {
      assert.ok(body.includes(`href="/onderwerp/${slug}"`), `${language} ${slug}`);
      assert.ok(body.includes(title.replaceAll("'", '&#39;')), title);
    }
  }
});

for (const language of languages) {
  for (const { slug, title } of pages[language]) {
    test(`${language}: the page ${slug} ends with what to do next, who to call, and whether it helped`, async () => {
      const {
        status,
        title: shown,
        body,
      } = good(await walkSite(helpSiteOfTests(world), null, now, language).open(`/onderwerp/${slug}`));
      assert.equal(status, 200);
      assert.equal(shown, title);
      const end = body.slice(body.lastIndexOf('help-list'));
      assert.match(body, /help-list__item/);
      assert.match(body, /href="tel:1700"/);
      assert.match(body, /href="tel:025475493"/);
      assert.match(end, /class="help-feedback"/);
    });
  }
}

for (const language of languages) {
  for (const slug of ['aanmelden-lukt-niet', 'medewerker']) {
    test(`${language}: who is refused is led by ${slug} to the access guide and to the form for the right`, async () => {
      const { body } = good(await walkSite(helpSiteOfTests(world), null, now, language).open(`/onderwerp/${slug}`));
      assert.match(body, /href="\/toegang"/);
      assert.ok(body.includes(`/aanvraag?dg=EA&amp;an=zone&amp;taal=${language}"`), body);
    });
  }
}

test('a page that does not exist says so, and offers to search', async () => {
  for (const slug of ['bestaat-niet', '__proto__', 'cookies']) {
    const { status, body } = good(await stranger.open(`/onderwerp/${slug}`));
    assert.equal(status, 404);
    assert.match(body, /role="search"/);
  }
});

test('a key says whether it works here; what no setting offers is marked as not offered yet', async () => {
  const open = async (slug: string, keysOffered: readonly string[]): Promise<string> =>
    (await walkSite(helpSiteOfTests(world, { keysOffered }), null, now).open(`/onderwerp/${slug}`)).body;
  assert.match(await open('itsme', ['urn:be:vlaanderen:authmech:itsme']), /Werkt hier/);
  assert.match(await open('itsme', []), /Hier nog niet aangeboden/);
  assert.match(await open('europese-sleutel', ['urn:be:vlaanderen:authmech:itsme']), /Hier nog niet aangeboden/);
  assert.match(await open('europese-sleutel', ['urn:be:vlaanderen:authmech:eidashigh']), /Werkt hier/);
});

test('the keys of BTB are those of the settings', async () => {
  const { body } = await walkSite(
    helpSiteOfTests(world, { btbKeys: ['urn:be:vlaanderen:authmech:csamtotp', 'urn:be:vlaanderen:authmech:password'] }),
    null,
    now,
  ).open('/onderwerp/wettelijk-vertegenwoordiger');
  assert.match(body, /code via een app, een andere sleutel/);
});

const moments: readonly (readonly [moment: string, closedOnHolidays: boolean, said: RegExp])[] = [
  ['2026-11-25T09:00:00Z', true, /Nu open[^]*Tot 18 uur/],
  ['2026-11-25T06:00:00Z', true, /Nu gesloten[^]*Opent vandaag om 8 uur/],
  ['2026-11-25T20:00:00Z', true, /Nu gesloten[^]*Opent morgen om 8 uur/],
  ['2026-11-28T09:00:00Z', true, /Nu gesloten[^]*Opent op 30 november 2026 om 8 uur/],
  [
    '2026-12-25T09:00:00Z',
    true,
    /Vandaag is het Kerstmis\.[^]*Opent op 28 december 2026[^]*feestdagen is de lijn gesloten/,
  ],
  ['2026-12-25T09:00:00Z', false, /Nu open[^]*Ook op feestdagen/],
];

for (const [moment, closedOnHolidays, said] of moments) {
  test(`the line at ${moment}, ${closedOnHolidays ? 'closed' : 'open'} on holidays, says ${String(said)}`, async () => {
    const line = { phone: '02 547 54 93', closedOnHolidays };
    const { body } = await walkSite(helpSiteOfTests(world, { line }), null, new Date(moment)).open(
      '/onderwerp/wie-bellen',
    );
    assert.match(body, said);
    assert.match(body, /Het is niet bevestigd/);
  });
}

test('that closing on holidays is our own choice stands where people read whom to call, and nowhere else', async () => {
  const unconfirmed = /kozen wij zelf\. Het is niet bevestigd/;
  for (const path of ['/onderwerp/wie-bellen', '/vraag-of-klacht']) {
    assert.match(good(await stranger.open(path)).body, unconfirmed, path);
  }
  const others = pages.nl.filter(({ slug }) => slug !== 'wie-bellen').map(({ slug }) => `/onderwerp/${slug}`);
  for (const path of ['/', '/zoeken?q=paardrijles', '/controle', ...others]) {
    const { body } = good(await stranger.open(path));
    assert.doesNotMatch(body, unconfirmed, path);
    assert.doesNotMatch(body, /feestdagen is de lijn/, path);
    assert.match(body, /Van maandag tot vrijdag, van 8 tot 18 uur/, path);
    assert.match(body, /Nu open/, path);
  }
});

test('a search shows what fits, the best first, with how much that is', async () => {
  const { body, title } = good(await stranger.open('/zoeken?q=itsme+werkt+niet'));
  assert.equal(title, 'Zoeken: itsme werkt niet');
  assert.match(body, /role="status">\s*\d+ pagina’s gevonden/);
  assert.ok(body.indexOf('/onderwerp/itsme') < body.indexOf('/onderwerp/aanmelden-lukt-niet'));
});

test('nothing typed, nothing found, far too much and markup each get a calm page with who to call', async () => {
  for (const [typed, said] of [
    ['', /Wat zoekt u\?/],
    ['   ', /Wat zoekt u\?/],
    ['paardrijles', /Niets gevonden/],
    ['x'.repeat(500), /Niets gevonden[^]*|eerste 200 tekens/],
    ['"><script>alert(1)</script>', /Niets gevonden/],
    ['\u0000\u202e🦄', /Niets gevonden/],
  ] as const) {
    const { body, status } = good(await stranger.open(`/zoeken?${new URLSearchParams({ q: typed }).toString()}`));
    assert.equal(status, 200);
    assert.match(body, said);
    assert.match(body, /href="tel:1700"/);
    assert.doesNotMatch(body, /<script/);
  }
  assert.match((await stranger.open(`/zoeken?q=${'x'.repeat(500)}`)).body, /eerste 200 tekens/);
});

for (const language of languages) {
  test(`${language}: a search that finds nothing offers the access guide and the contact form besides the telephone`, async () => {
    const { body } = good(await walkSite(helpSiteOfTests(world), null, now, language).open('/zoeken?q=paardrijles'));
    for (const href of ['/toegang', '/vraag-of-klacht', '/']) assert.ok(body.includes(`href="${href}"`), href);
  });

  test(`${language}: a page of the site itself that was found can be opened`, async () => {
    const walker = walkSite(helpSiteOfTests(world), null, now, language);
    for (const { path, title } of ownPages) {
      const query = new URLSearchParams({ q: title(language) }).toString();
      assert.ok(good(await walker.open(`/zoeken?${query}`)).body.includes(`href="${path}"`), path);
      assert.equal(good(await walker.open(path)).status, 200, path);
    }
  });
}

const answer = (walker: Walker, helped: 'ja' | 'nee', page = 'itsme'): Promise<Walked> =>
  walker.post('/reactie', [
    ['pagina', page],
    ['hielp', helped],
  ]);

const remark = (walker: Walker, answered: Walked, text: string): Promise<Walked> => {
  const query = new URL(answered.path, 'http://localhost').searchParams;
  return walker.post('/reactie/opmerking', [...query, ['opmerking', text]]);
};

test('an answer is taken, then a remark once, and a page that does not exist gets none', async () => {
  const answered = good(await answer(stranger, 'nee'));
  assert.match(answered.path, /^\/reactie\/opmerking\?pagina=itsme&hielp=nee&nr=[0-9a-f-]{36}$/);
  const thanked = good(await remark(stranger, answered, 'Ik vind de knop niet. Mijn nummer: 71.03.14-982.13'));
  assert.equal(thanked.path, '/reactie/bedankt?pagina=itsme');
  assert.equal((await remark(stranger, answered, 'nog eens')).status, 404);
  assert.equal((await answer(stranger, 'ja', 'bestaat-niet')).status, 404);
  assert.equal((await stranger.post('/reactie', [['pagina', 'itsme']])).status, 404);
  const { rows } = await world.store
    .as('hulp')
    .transaction({ across: 'job' }, (tx) => sql<{ text: string }>`select text from remark`.execute(tx));
  assert.deepEqual(rows, [{ text: 'Ik vind de knop niet. Mijn nummer: ##.##.##-###.##' }]);
});

test('a remark is neither empty nor too long, and what was typed stays', async () => {
  const answered = await answer(stranger, 'ja');
  for (const [text, said] of [
    ['', /Schrijf uw opmerking/],
    [' \r\n ', /Schrijf uw opmerking/],
    ['é'.repeat(longestRemark + 1), /heeft 1\.001 tekens/],
  ] as const) {
    const { status, body } = good(await remark(stranger, answered, text));
    assert.equal(status, 422);
    assert.match(body, said);
    assert.ok(body.includes(text.trim()));
  }
  const most = good(await remark(stranger, answered, `${'🦄'.repeat(longestRemark - 2)}\r\né`));
  assert.equal(most.path, '/reactie/bedankt?pagina=itsme');
});

test('a remark to no answer, or to a made up one, is refused', async () => {
  for (const nr of ['', 'x', "'; drop table remark", '00000000-0000-4000-8000-000000000000']) {
    const { status } = await stranger.post('/reactie/opmerking', [
      ['pagina', 'itsme'],
      ['hielp', 'ja'],
      ['nr', nr],
      ['opmerking', 'x'],
    ]);
    assert.equal(status, 404, nr);
  }
  assert.equal((await stranger.open('/reactie/opmerking?pagina=itsme&hielp=ja')).status, 404);
});

test('from one address only so many answers are taken in an hour, also at once; the next hour they are again', async () => {
  const walker = at(later(5));
  const all = await Promise.all(Array.from({ length: mostAnHour.feedback + 10 }, () => answer(walker, 'ja', 'eid')));
  assert.equal(all.filter(({ status }) => status === 200).length, mostAnHour.feedback);
  const refused = all.find(({ status }) => status === 429);
  assert.ok(refused);
  assert.match(good(refused).body, /De hulp zelf blijft werken/);
  assert.equal((await answer(at(later(6)), 'ja', 'eid')).status, 200);
});

test('who is not on the list, or whose number nobody told, sees nothing of what people said', async () => {
  for (const rrn of [chadia, null]) {
    const { status, body } = good(
      await walkSite(helpSiteOfTests(world), signedInAs({ rrn, ...byCard }), now).open('/beheer'),
    );
    assert.equal(status, 403);
    assert.doesNotMatch(body, /knop niet/);
  }
});

/** Every page is past its date then. */
const inAll = readdirSync('src/hulp/content/nl').filter((name) => name.endsWith('.md')).length;

test('who keeps the help reads what helped, what people wrote and what they did not find; until they leave', async () => {
  const { staff } = openHulp({ db: world.store.as('hulp'), keys: world.keys, ...quiet });
  assert.equal(await staff.add(bart, now), true);
  assert.equal(await staff.add(bart, now), false);
  await stranger.open('/zoeken?q=Paardrijles+op+zondag');
  await stranger.open(`/zoeken?q=${encodeURIComponent('rijksregisternummerx 71.03.14-982.13')}`);
  const { body } = good(await keeper(later(8)).open('/beheer'));
  assert.match(body, /Ik vind de knop niet/);
  assert.match(body, /paardrijles op zondag/);
  assert.doesNotMatch(body, /71\.03|982/);
  assert.match(body, /Geen enkele pagina is over haar datum heen/);
  const one = good(await keeper().open('/beheer?van=itsme&opmerkingen=1&gezocht=1'));
  assert.match(one.body, /Opmerkingen bij: itsme/);
  assert.match(good(await keeper().open('/beheer?van=eid')).body, /Nog geen opmerkingen/);
  assert.match(
    good(await keeper(later(24 * 300)).open('/beheer')).body,
    new RegExp(`${inAll} pagina’s zijn over hun datum heen`),
  );
  assert.equal(await staff.leave(bart, later(9)), true);
  assert.equal(await staff.leave(bart, later(9)), false);
  assert.equal((await keeper(later(9)).open('/beheer')).status, 403);
  assert.equal(await staff.add(bart, later(10)), true);
});

test('long lists come in parts, each from the database', async () => {
  await world.store.as('hulp').transaction({ across: 'sign-in' }, (tx) =>
    sql`insert into missed_search (language, text, times, last_at)
      select 'nl', 'zoekvraag ' || repeat('a', n), n, ${later(1)} from generate_series(1, 45) n`.execute(tx),
  );
  const first = good(await keeper(later(11)).open('/beheer'));
  assert.ok(first.body.includes(`zoekvraag ${'a'.repeat(45)}<`));
  assert.match(first.body, /aria-label="Bladzijden van de zoekvragen"/);
  const last = good(await keeper(later(11)).open('/beheer?gezocht=3'));
  assert.ok(!last.body.includes(`zoekvraag ${'a'.repeat(45)}<`));
  assert.match(last.body, /zoekvraag a</);
  assert.equal((await keeper(later(11)).open('/beheer?gezocht=9999&opmerkingen=x')).status, 200);
});

test('the help answers while the database does not', async () => {
  const closed = await testStore();
  const walker = walkSite(helpSiteOfTests(closed), null, now);
  await closed.close();
  assert.equal((await walker.open('/')).status, 200);
  assert.equal((await walker.open('/onderwerp/itsme')).status, 200);
  assert.match((await walker.open('/zoeken?q=paardrijles')).body, /Niets gevonden/);
});

test('the check says what comes back: without cookies it says so, and how to allow them', async () => {
  const visitor = (): Walker => at(now);
  const { path, body } = good(await visitor().open('/controle'));
  assert.equal(path, '/controle/uitslag?taal=nl');
  assert.match(body, /Uw browser aanvaardt onze cookies/);
  assert.match(good(await visitor().open(path)).body, /Geweigerd[^]*Zo staat u cookies toe/);
});

test('the check says what it looked at: cookies and browser, and not the clock, which only a script compares', async () => {
  const { body } = good(await at(now).open('/controle'));
  assert.match(body, /Uw cookies zijn in orde\. Uw browser herkenden wij niet/);
  assert.match(body, /data-clock-end[^>]*>\s*Uw klok vergeleken wij niet/);
  assert.doesNotMatch(body, /Alles is in orde|>\s*Ook uw klok/);
});

test('who keeps the help and signed in with a code, a passkey or a wallet is asked for a card or itsme', async () => {
  const { staff } = openHulp({ db: world.store.as('hulp'), keys: world.keys, ...quiet });
  await staff.add(bart, now);
  for (const kind of ['csamtotp', 'csamsms', 'passkey', 'eidashigh', 'eidassubstantial']) {
    const acr = `urn:be:vlaanderen:authmech:${kind}`;
    const walker = walkSite(helpSiteOfTests(world), signedInAs({ rrn: bart, acr }), now);
    for (const path of ['/beheer', '/beheer/vragen', '/beheer/meldingen']) {
      const { status, body } = good(await walker.open(path));
      assert.equal(status, 403);
      assert.match(body, /href="\/aanmelden\?sterk=1&amp;terug=%2Fbeheer/);
    }
  }
  assert.equal((await keeper().open('/beheer/vragen')).status, 200);
});
