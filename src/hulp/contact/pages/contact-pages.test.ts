import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages, type Language } from '#web/languages.ts';
import { pdf } from '../../../../test/support/documents.ts';
import { helpSiteOfTests } from '../../../../test/support/help-site.ts';
import { byCard, signedInAs } from '../../../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../../../test/support/store.ts';
import { bart, chadia, dirk } from '../../../../test/support/user-rights.ts';
import { walkSite, type Walked, type Walker } from '../../../../test/support/walk-site.ts';
import { openHulp } from '../../index.ts';
import { contactSeals } from '../seals.ts';
import { followCookie, followed } from './follow-cookie.ts';

const now = new Date('2026-11-25T09:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
let world: TestStore;
before(async () => {
  world = await testStore();
  const { staff } = openHulp({ db: world.store.as('hulp'), keys: world.keys, clock: () => now, log: () => undefined });
  await staff.add(bart, now);
});
after(() => world.close());

const stranger = (at = later(10), language: Language = 'nl'): Walker =>
  walkSite(helpSiteOfTests(world), null, at, language);
const keeper = (rrn = bart, at = later(20)): Walker =>
  walkSite(helpSiteOfTests(world), signedInAs({ rrn, ...byCard }), at);
const good = (walked: Walked): Walked => {
  assert.deepEqual(walked.complaints, []);
  return walked;
};

const filled: Readonly<Record<string, string>> = {
  soort: 'complaint',
  onderwerp: 'key',
  titel: 'Mijn <b>kaart</b>',
  tekst: 'Eén\ntwee',
  verwijzing: '',
  naam: 'Jo An',
  antwoord: 'mail',
  mail: 'jo@example.be',
  telefoon: '',
  website: '',
};

/** The form token of a page. */
const tokenOf = ({ body }: Walked): string => /name="formulier" value="([\w-]+)"/.exec(body)?.[1] ?? assert.fail();

let sent = 0;

/** Each time from another network and to another mail address, so that no limit is met by chance. */
async function sendFrom(
  walker: Walker,
  own: Readonly<Record<string, string>> = {},
  more: Parameters<Walker['post']>[2] = {},
): Promise<Walked> {
  sent += 1;
  const formulier = tokenOf(await stranger(now).open('/vraag-of-klacht'));
  const mail = `jo-${sent}@example.be`;
  const address = `2001:db8:${sent.toString(16)}::1`;
  return walker.post('/vraag-of-klacht', Object.entries({ ...filled, mail, formulier, ...own }), { address, ...more });
}

const numberIn = ({ body }: Walked): string => /\/volgen\/(\d{9})"/.exec(body)?.[1] ?? assert.fail();

test('the form opens in every language, with the reference of the page that refused', async () => {
  for (const language of languages) {
    const { body, status } = good(await stranger(now, language).open('/vraag-of-klacht?verwijzing=BZ-7K2M-PD4Q'));
    assert.equal(status, 200);
    assert.match(body, /name="verwijzing"[^>]*value="BZ-7K2M-PD4Q"/);
    assert.match(body, /enctype="multipart\/form-data"/);
    assert.ok(body.indexOf('type="file"') > body.indexOf('name="telefoon"'), 'files come last');
  }
});

test('who wrote before finds from the form where it can be followed', async () => {
  const walker = stranger(now);
  const { body } = good(await walker.open('/vraag-of-klacht'));
  assert.match(
    body,
    /Schreef u ons al\? <a[^>]*href="\/vraag-of-klacht\/volgen"[^]*<form method="post" action="\/vraag-of-klacht"/,
  );
});

test('the confirmation of a complaint names within how many working days it is confirmed; of a question there is no such term', async () => {
  const within = /Een klacht bevestigen wij binnen 10 werkdagen, hier ten laatste op 9 december 2026\./;
  const mailed = good(await sendFrom(stranger()));
  assert.match(mailed.body, within);
  assert.match(mailed.body, /De mail die onderweg is, is die bevestiging/);
  const called = good(await sendFrom(stranger(), { mail: '', antwoord: 'phone', telefoon: '0470 00 00 01' }));
  assert.match(called.body, within);
  assert.doesNotMatch(called.body, /is die bevestiging/);
  assert.doesNotMatch(good(await sendFrom(stranger(), { soort: 'question' })).body, /werkdagen/);
});

test('what is missing is told at once, and everything that was typed stays', async () => {
  const files = [{ field: 'bijlage', name: 'Brief.pdf', bytes: pdf() }];
  const { body, status } = good(await sendFrom(stranger(), { soort: '', mail: 'x', naam: '"><script>' }, { files }));
  assert.equal(status, 422);
  assert.match(body, /href="#soort"[^]*href="#mail"/);
  assert.match(body, /&quot;&gt;&lt;script&gt;/);
  assert.match(body, /Mijn &lt;b&gt;kaart/);
  assert.match(body, /Eén\ntwee<\/textarea>/);
  assert.match(body, /kies ze opnieuw/);
});

test('files that are too large or no documents are told, and the text stays', async () => {
  const large = good(await sendFrom(stranger(), {}, { filesRefused: 'file-too-large' }));
  assert.equal(large.status, 422);
  assert.match(large.body, /Uw bestanden zijn te groot[^]*Eén\ntwee<\/textarea>/);
  const files = [{ field: 'bijlage', name: 'virus.exe', bytes: Buffer.from('MZ') }];
  const other = good(await sendFrom(stranger(), {}, { files }));
  assert.match(other.body, /virus\.exe is geen PDF, JPEG of PNG[^]*Eén\ntwee<\/textarea>/);
});

test('a form that comes at once, or after days, goes through with its files: nobody chooses them again', async () => {
  const files = [{ field: 'bijlage', name: 'Brief.pdf', bytes: pdf() }];
  for (const at of [later(1), later(90_000)]) {
    const walker = stranger(at);
    const done = good(await sendFrom(walker, {}, { files }));
    assert.equal(done.path, '/vraag-of-klacht/verstuurd');
    assert.match((await walker.open(`/vraag-of-klacht/volgen/${numberIn(done)}`)).body, /Brief\.pdf/);
  }
});

test('from one network only two forms that come at once are taken; who took their time is not bothered elsewhere', async () => {
  const [opened, at] = [later(20_000), later(20_001)];
  const sendAt = async (address: string): Promise<number> => {
    const formulier = tokenOf(await stranger(opened).open('/vraag-of-klacht'));
    const mail = `snel-${(sent += 1)}@example.be`;
    return (await stranger(at).post('/vraag-of-klacht', Object.entries({ ...filled, mail, formulier }), { address }))
      .status;
  };
  assert.equal(await sendAt('192.0.2.200'), 200);
  assert.equal(await sendAt('192.0.2.200'), 200);
  assert.equal(await sendAt('192.0.2.200'), 429);
  assert.equal(await sendAt('192.0.2.201'), 200);
});

test('a form with the hidden field filled in, or that is not ours, is asked again, and then goes through', async () => {
  const formulier = tokenOf(await stranger(now).open('/vraag-of-klacht'));
  const fields = (own = {}) => Object.entries({ ...filled, formulier, ...own });
  const trap = good(await stranger().post('/vraag-of-klacht', fields({ website: 'https://spam.example' })));
  assert.equal(trap.status, 422);
  assert.match(trap.body, /Laat het laatste veld leeg[^]*Eén\ntwee<\/textarea>/);
  assert.doesNotMatch(trap.body, /aria-hidden="true">\s*<label for="website"/, 'a person can see and empty it');
  assert.equal((await stranger().post('/vraag-of-klacht', fields())).path, '/vraag-of-klacht/verstuurd');
  for (const forged of ['', 'x', formulier.slice(0, -3)]) {
    const again = await stranger().post('/vraag-of-klacht', fields({ formulier: forged }));
    assert.equal(again.status, 422);
    assert.match(again.body, /stond lang open[^]*Eén\ntwee<\/textarea>/);
    assert.notEqual(tokenOf(again), forged, 'a form of ours takes its place');
  }
});

test('who is limited reads whom to call and how to send it all the same; what was typed stays', async () => {
  const at = later(7_300);
  const walker = stranger(at);
  const formOf = async (): Promise<string> => tokenOf(await stranger(later(7_200)).open('/vraag-of-klacht'));
  for (let times = 0; times < 10; times += 1) {
    const mail = `vol-${times}@example.be`;
    assert.equal(
      (await walker.post('/vraag-of-klacht', Object.entries({ ...filled, mail, formulier: await formOf() }))).status,
      200,
    );
  }
  const refused = good(await walker.post('/vraag-of-klacht', Object.entries({ ...filled, formulier: await formOf() })));
  assert.equal(refused.status, 429);
  assert.match(refused.body, /meld u aan en verstuur dan[^]*href="tel:1700"[^]*Eén\ntwee<\/textarea>/);
  const signedIn = walkSite(helpSiteOfTests(world), signedInAs({ rrn: chadia }), at);
  const through = await signedIn.post('/vraag-of-klacht', Object.entries({ ...filled, formulier: await formOf() }));
  assert.equal(through.path, '/vraag-of-klacht/verstuurd');
});

test('the confirmation shows number and code for a quarter of an hour; number and code open the case elsewhere', async () => {
  const sender = stranger();
  const done = good(await sendFrom(sender, { antwoord: 'phone', telefoon: '0470 12 34 56', mail: '' }));
  assert.equal(done.path, '/vraag-of-klacht/verstuurd');
  assert.match(done.body, /U krijgt geen mail[^]*Wij bellen u ten laatste op 9 december 2026/);
  const code = /(?:[2-9A-Z]{4}-){4}[2-9A-Z]{4}/.exec(done.body)?.[0] ?? assert.fail();
  const number = numberIn(done);
  const elsewhere = stranger();
  assert.equal(good(await elsewhere.open(`/vraag-of-klacht/volgen/${number}`)).status, 404);
  const wrong = good(
    await elsewhere.post('/vraag-of-klacht/volgen', [
      ['nummer', number],
      ['code', '2222 2222 2222 2222 2222'],
    ]),
  );
  assert.match(wrong.body, /horen niet bij elkaar/);
  const another = await elsewhere.post('/vraag-of-klacht/volgen', [
    ['nummer', '123456749'],
    ['code', code],
  ]);
  assert.match(another.body, /horen niet bij elkaar/, 'the code of one case with the number of another');
  const opened = good(
    await elsewhere.post('/vraag-of-klacht/volgen', [
      ['nummer', `vk ${number}`],
      ['code', code.toLowerCase()],
    ]),
  );
  assert.equal(opened.path, `/vraag-of-klacht/volgen/${number}`);
  assert.doesNotMatch(opened.body, new RegExp(code));
  const left = good(await elsewhere.post('/vraag-of-klacht/volgen/afsluiten', []));
  assert.match(left.body, /op dit toestel gesloten/);
  assert.equal((await elsewhere.open(`/vraag-of-klacht/volgen/${number}`)).status, 404);
  assert.equal((await stranger().open('/vraag-of-klacht/verstuurd')).status, 404);
});

const codeIn = ({ body }: Walked): string => /(?:[2-9A-Z]{4}-){4}[2-9A-Z]{4}/.exec(body)?.[0] ?? assert.fail();
/** What the button to open a case sends. */
const openingOf = ({ body }: Walked): string => /name="dossier" value="([\w-]+)"/.exec(body)?.[1] ?? assert.fail();

test('the link of a mail keeps nothing in the browser until its case is opened by a press', async () => {
  const done = await sendFrom(stranger());
  const [number, code] = [numberIn(done), codeIn(done)];
  const path = `/vraag-of-klacht/volgen/${number}`;
  const visitor = stranger();
  const asked = good(await visitor.open(`/vraag-of-klacht/open/${code}`));
  assert.match(asked.path, /^\/vraag-of-klacht\/openen\?dossier=/);
  assert.match(asked.body, /hoort bij klacht VK[^]*25 november 2026[^]*Open dit bericht/);
  assert.doesNotMatch(asked.body, /Mijn &lt;b|twee|Jo An/, 'and shows nothing of it');
  assert.equal((await visitor.open(path)).status, 404);
  const add = [
    ['stap', 'toevoegen'],
    ['bericht', 'Bedoeld voor een ander'],
  ] as const;
  assert.equal((await visitor.post(`${path}/stap`, add)).status, 404, 'nothing is written into it by chance');
  const opened = good(await visitor.post('/vraag-of-klacht/openen', [['dossier', openingOf(asked)]]));
  assert.equal(opened.path, path);
  assert.equal((await visitor.open(`/vraag-of-klacht/open/${code}`)).path, path, 'who opened it is not asked again');
});

test('a link that somebody else sent takes nothing away from who has a case of their own open', async () => {
  const own = stranger();
  const mine = numberIn(await sendFrom(own));
  const theirs = codeIn(await sendFrom(stranger()));
  assert.match((await own.open(`/vraag-of-klacht/open/${theirs}`)).path, /openen/);
  assert.equal((await own.open(`/vraag-of-klacht/volgen/${mine}`)).status, 200);
});

test('who was signed in when they sent it opens the link at once; somebody else who is signed in is asked', async () => {
  const done = await sendFrom(keeper(chadia));
  const link = `/vraag-of-klacht/open/${codeIn(done)}`;
  assert.equal((await keeper(chadia).open(link)).path, `/vraag-of-klacht/volgen/${numberIn(done)}`);
  assert.match((await keeper(dirk).open(link)).path, /openen/);
});

test('what the press sends opens for a quarter of an hour, is none but ours, and is no cookie', async () => {
  const asked = await stranger().open(`/vraag-of-klacht/open/${codeIn(await sendFrom(stranger()))}`);
  const token = openingOf(asked);
  const late = stranger(later(10 + 15 * 60));
  const gone = '/vraag-of-klacht/volgen?link=verlopen';
  assert.equal((await late.open(asked.path)).path, gone);
  const over = good(await late.post('/vraag-of-klacht/openen', [['dossier', token]]));
  assert.equal(over.path, gone);
  assert.match(over.body, /Deze pagina stond lang open/);
  const contact = { follow: contactSeals(world.keys).follow };
  assert.equal(followed(contact, { cookies: { vraag: token }, now: later(10) }), null);
  const cookie = followCookie(contact, 'a'.repeat(64), later(10));
  assert.equal(cookie.maxAgeSeconds, undefined, 'it goes when the browser closes');
  assert.ok(followed(contact, { cookies: { vraag: cookie.value ?? '' }, now: later(11) }) !== null);
  for (const other of ['', 'x', token.slice(0, -3), cookie.value ?? '']) {
    assert.equal((await stranger().post('/vraag-of-klacht/openen', [['dossier', other]])).path, gone);
  }
});

test('a link that is broken says what to do', async () => {
  for (const secret of ['x', '2222-2222-2222-2222-2222', '%C3%A9']) {
    const broken = good(await stranger().open(`/vraag-of-klacht/open/${secret}`));
    assert.equal(broken.path, '/vraag-of-klacht/volgen?link=onbekend');
    assert.match(broken.body, /Deze link werkt niet/);
  }
});

test('only so many numbers and codes are tried from one network in an hour', async () => {
  const at = later(50_000);
  const tried = (): Promise<Walked> =>
    stranger(at).post('/vraag-of-klacht/volgen', [
      ['nummer', '123456749'],
      ['code', '22222222222222222222'],
    ]);
  for (let times = 0; times < 30; times += 1) assert.equal((await tried()).status, 422);
  assert.equal((await tried()).status, 429);
});

test('an attachment leaves only as a file to keep, that runs nothing and is not guessed at', async () => {
  const sender = stranger();
  const files = [{ field: 'bijlage', name: 'Brief.pdf', bytes: pdf() }];
  const number = numberIn(await sendFrom(sender, {}, { files }));
  const page = good(await sender.open(`/vraag-of-klacht/volgen/${number}`));
  const href =
    /href="(\/vraag-of-klacht\/volgen\/\d{9}\/bijlage\/[0-9a-f-]{36})"/.exec(page.body)?.[1] ?? assert.fail();
  const { headers, contentType } = await sender.raw(href);
  assert.equal(contentType, 'application/pdf');
  assert.deepEqual(headers, {
    'content-disposition': 'attachment; filename="Brief.pdf"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  await assert.rejects(stranger().raw(href), /a page/);
  assert.equal(
    (await keeper().raw(href.replace('/vraag-of-klacht/volgen', '/beheer/vragen'))).contentType,
    'application/pdf',
  );
  await assert.rejects(keeper(dirk).raw(href.replace('/vraag-of-klacht/volgen', '/beheer/vragen')), /a page/);
  await assert.rejects(keeper().raw(`/beheer/vragen/${number}/bijlage/x`), /a page/);
});

test('who is not on the list sees no inbox, no case and no figures', async () => {
  const number = numberIn(await sendFrom(stranger()));
  for (const path of ['/beheer/vragen', '/beheer/vragen/cijfers', `/beheer/vragen/${number}`]) {
    const { status, body } = good(await keeper(dirk).open(path));
    assert.equal(status, 403, path);
    assert.doesNotMatch(body, /Jo An/);
  }
  assert.equal(
    (
      await keeper(dirk).post(`/beheer/vragen/${number}`, [
        ['stap', 'nemen'],
        ['versie', '1'],
      ])
    ).status,
    403,
  );
});

test('staff take a case, answer it and close it; what they wrote stays when a colleague was first', async () => {
  const sender = stranger();
  const number = numberIn(await sendFrom(sender));
  const path = `/beheer/vragen/${number}`;
  const staff = keeper();
  const step = (stap: string, versie: number, own: Readonly<Record<string, string>> = {}): Promise<Walked> =>
    staff.post(path, Object.entries({ stap, versie: String(versie), ...own }));
  assert.match(good(await staff.open('/beheer/vragen?toon=open')).body, new RegExp(`/beheer/vragen/${number}`));
  assert.match(good(await step('nemen', 1)).body, /Het is bewaard/);
  const stale = good(await step('antwoorden', 1, { woorden: 'Mijn lange antwoord' }));
  assert.equal(stale.status, 422);
  assert.match(stale.body, /wijzigde terwijl u bezig was[^]*Mijn lange antwoord<\/textarea>/);
  const empty = good(await step('antwoorden', 2, { woorden: '' }));
  assert.match(empty.body, /href="#antwoord"/);
  good(await step('antwoorden', 2, { woorden: 'Zo <i>gaat</i> het' }));
  good(await step('noteren', 2, { woorden: 'Geheim' }));
  assert.match(good(await step('afsluiten', 4)).body, /Kies een reden/);
  good(await step('afsluiten', 4, { keuze: 'answered' }));
  assert.match(
    good(await staff.open('/beheer/vragen?toon=afgesloten&team=access&bladzijde=1')).body,
    new RegExp(number.slice(0, 3)),
  );
  good(await staff.open('/beheer/vragen/cijfers'));
  const own = good(await sender.open(`/vraag-of-klacht/volgen/${number}`));
  assert.match(own.body, /Zo &lt;i&gt;gaat/);
  assert.doesNotMatch(own.body, /Geheim|Proef Persoon/, 'neither the note nor who answered');
  good(
    await sender.post(`/vraag-of-klacht/volgen/${number}/stap`, [
      ['stap', 'heropenen'],
      ['bericht', 'Toch niet'],
    ]),
  );
  assert.equal((await staff.open('/beheer/vragen/123456749')).status, 404);
  assert.equal((await staff.open('/beheer/vragen/zomaar')).status, 404);
});

test('in its page the sender adds, is refused what is empty, and takes back', async () => {
  const sender = stranger();
  const number = numberIn(await sendFrom(sender));
  const path = `/vraag-of-klacht/volgen/${number}/stap`;
  const empty = good(
    await sender.post(path, [
      ['stap', 'toevoegen'],
      ['bericht', ' '],
    ]),
  );
  assert.equal(empty.status, 422);
  assert.match(empty.body, /Schrijf iets, of kies een bestand/);
  const large = good(
    await sender.post(
      path,
      [
        ['stap', 'toevoegen'],
        ['bericht', 'Dit blijft'],
      ],
      { filesRefused: 'too-many-files' },
    ),
  );
  assert.match(large.body, /Kies hooguit 5 bestanden[^]*Dit blijft<\/textarea>/);
  assert.match(
    good(
      await sender.post(path, [
        ['stap', 'toevoegen'],
        ['bericht', 'Nog dit'],
      ]),
    ).body,
    /Toegevoegd/,
  );
  assert.equal((await stranger().post(path, [['stap', 'intrekken']])).status, 404, 'of somebody else');
  assert.match(good(await sender.post(path, [['stap', 'intrekken']])).body, /Uw bericht is ingetrokken/);
  assert.equal((await sender.open(path)).path, `/vraag-of-klacht/volgen/${number}`);
});

test('who was signed in finds what they sent, with the same person signed in only', async () => {
  const number = numberIn(await sendFrom(keeper(chadia)));
  assert.match(good(await keeper(chadia).open('/vraag-of-klacht/volgen')).body, new RegExp(`/volgen/${number}`));
  assert.equal(good(await keeper(chadia).open(`/vraag-of-klacht/volgen/${number}`)).status, 200);
  assert.doesNotMatch(good(await keeper(dirk).open('/vraag-of-klacht/volgen')).body, new RegExp(number));
  assert.equal((await keeper(dirk).open(`/vraag-of-klacht/volgen/${number}`)).status, 404);
});

test('the search of the help leads to the form', async () => {
  for (const words of ['klacht', 'contactformulier', 'ik wil een klacht indienen']) {
    const { body } = await stranger().open(`/zoeken?${new URLSearchParams({ q: words }).toString()}`);
    assert.match(body, /\/onderwerp\/vraag-of-klacht/, words);
  }
  assert.match((await stranger().open('/onderwerp/vraag-of-klacht')).body, /href="\/vraag-of-klacht"/);
});

test('somebody is told to call only while the line is open; else when it opens', async () => {
  const path = '/vraag-of-klacht';
  const open = good(await stranger(now).open(path)).body;
  assert.match(open, /Bel ons: dat gaat sneller/);
  assert.doesNotMatch(open, /nu gesloten/i);
  for (const [at, opens] of [
    ['2026-11-25T05:00:00Z', 'vandaag'],
    ['2026-11-25T18:00:00Z', 'morgen'],
    ['2026-11-28T10:00:00Z', 'op 30 november 2026'],
  ] as const) {
    const { body } = good(await stranger(new Date(at)).open(path));
    assert.doesNotMatch(body, /Bel ons/, at);
    assert.match(body, new RegExp(`<h2[^>]*>Onze hulplijn is nu gesloten. Opent ${opens} om 8 uur`), at);
  }
});
