import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { SignInNotice, SignInNotices } from '#acm/index.ts';
import { testDossier, testProvider, type TestProvider } from '../../../test/support/provider.ts';
import { relyingParty, type RelyingParty } from '../../../test/support/relying-party.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import type { Seen, Visitor } from '../../../test/support/visitor.ts';
import { quietNotices } from './quiet-notices.ts';

let database: TestStore;
let here: TestProvider;
let party: RelyingParty;
let say: SignInNotices;

const standing =
  (...all: readonly SignInNotice[]): SignInNotices =>
  async () =>
    all;
const down: SignInNotice = {
  about: 'csamtotp',
  subject: 'Code via een app',
  severity: 'down',
  word: 'Werkt niet',
  text: 'De app doet het niet.',
};

before(async () => {
  database = await testStore();
  const dossier = testDossier(database.keys, 'kantoor', { capacities: 'person', scopes: ['openid'] });
  here = await testProvider(database, [dossier], { notices: (language) => say(language) });
  const { clientSecret: secret, redirectUris } = dossier;
  party = await relyingParty(here.acm.issuer, {
    id: 'kantoor',
    secret,
    redirectUri: redirectUris[0] ?? '',
    scope: 'openid',
  });
});
after(async () => {
  await here.close();
  await database.close();
});
beforeEach(() => {
  say = standing();
});

async function choose(visitor: Visitor, parameters: Readonly<Record<string, string>> = {}): Promise<Seen> {
  const seen = await visitor.open((await party.request(parameters)).url);
  assert.equal(seen.status, 200);
  assert.match(seen.html, /key-choices/);
  return seen;
}

const passwordPage = (visitor: Visitor, { html, url }: Seen): Promise<Seen> =>
  visitor.open(new URL(/action="([^"]*\/app)"/.exec(html)?.[1] ?? '/none', url));

test('what is said about a key stands where one chooses and on the page of that key, with a way to what works', async () => {
  say = standing(down);
  const visitor = here.visitor();
  const choice = await choose(visitor);
  const page = await passwordPage(visitor, choice);
  for (const { html } of [choice, page]) {
    assert.match(
      html,
      /aria-label="Meldingen over het aanmelden"[^]*Werkt niet[^]*<strong>Code via een app<\/strong>[^]*De app doet het niet\./,
    );
    assert.match(html, /href="http:\/\/localhost:8086\/status\?taal=nl"/);
  }
});

test('what is said of signing in stands where one chooses; of a key that is not offered here, nowhere', async () => {
  say = standing(
    { ...down, about: 'sign-in', subject: 'Alles samen', severity: 'info', text: 'Vannacht onderhoud.' },
    { ...down, about: 'passkey', subject: 'Passkey', text: 'Geen passkey.' },
  );
  const visitor = here.visitor();
  const choice = await choose(visitor);
  assert.match(choice.html, /Vannacht onderhoud/);
  assert.doesNotMatch(choice.html, /Geen passkey/);
  assert.doesNotMatch((await passwordPage(visitor, choice)).html, /onderhoud|Geen passkey/);
});

test('the language of the page is asked', async () => {
  say = async (language) => [{ ...down, text: `asked in ${language}` }];
  const { html } = await choose(here.visitor(), { ui_locales: 'fr' });
  assert.match(html, /<p class="govuk-body">asked in fr<\/p>/);
});

test('what went wrong stays first on the page', async () => {
  say = standing(down);
  const visitor = here.visitor();
  const page = await passwordPage(visitor, await choose(visitor));
  const { html } = await visitor.send(page, '/app', { gebruikersnaam: '', wachtwoord: '' });
  assert.ok(html.indexOf('govuk-error-summary') < html.indexOf('De app doet het niet.'));
});

test('markup in a notice is text', async () => {
  say = standing({ ...down, text: '<script>alert(1)</script>' });
  const { html } = await choose(here.visitor());
  assert.match(html, /&lt;script&gt;alert\(1\)/);
});

const broken: readonly (readonly [string, SignInNotices])[] = [
  ['never answers', () => new Promise(() => undefined)],
  ['fails', () => Promise.reject(new Error('the database is away'))],
  [
    'fails at once',
    () => {
      throw new Error('at once');
    },
  ],
];

for (const [what, notices] of broken) {
  test(`a sign-in goes on without notices when who keeps them ${what}`, async () => {
    say = notices;
    const visitor = here.visitor();
    const page = await passwordPage(visitor, await choose(visitor));
    assert.equal(page.status, 200);
    assert.match(page.html, /name="wachtwoord"/);
    assert.doesNotMatch(page.html, /Meldingen over/);
  });
}

test('why there are none is said to the operator', async () => {
  const logged: string[] = [];
  const quiet = quietNotices(
    () => Promise.reject(new Error('the database is away')),
    (message, details) => void logged.push(`${message} ${JSON.stringify(details)}`),
  );
  assert.deepEqual(await quiet('nl'), []);
  assert.deepEqual(logged, ['sign-in pages stand without notices {"error":"the database is away"}']);
});
