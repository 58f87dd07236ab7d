import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../html.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import { page, type Visit } from '../visit.ts';
import { layoutModel } from './layout-model.ts';
import type { SiteOptions } from './site-options.ts';

const options: SiteOptions = {
  site: {
    system: 'zone',
    name: (language) => (language === 'nl' ? 'Zone' : 'The zone'),
    question: () => 'Mag u hier binnen?',
    navigation: () => [
      { label: 'Overzicht', href: '/' },
      { label: 'Werknemers', href: '/werknemers' },
    ],
    actingAs: ({ person }) => (person === null ? null : { person: 'Chadia El Amrani' }),
    pages: [],
    formTargets: [],
  },
  publicUrl: new URL('http://localhost:8080'),
  host: '127.0.0.1',
  port: 8080,
  sessions: null,
  signInPages: [],
  help: null,
  operator: { name: 'Beheer', contact: '' },
  demo: false,
  trustedProxies: [],
  clock: () => new Date(0),
  log: () => undefined,
  ready: async () => true,
};

const stranger: Visit = {
  method: 'GET',
  path: '/werknemers?zoek=a+b&taal=en',
  params: {},
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  files: [],
  language: 'en',
  now: new Date(0),
  person: null,
  sessionId: null,
  get csrfField(): never {
    throw new Error('a page without a form makes no proof for one');
  },
  address: '192.0.2.1',
  userAgent: '',
  requestId: 'r',
  cookies: {},
  log: () => undefined,
};

const answer = page({ title: 'Werknemers', body: html`<h1>Werknemers</h1>`, hasErrors: true });

test('a stranger gets no way out, no warning, and no cookie for a form', () => {
  const model = layoutModel(options, stranger, answer);
  assert.equal(model.signOut, undefined);
  assert.equal(model.idleWarning, undefined);
  assert.equal(model.actingAs, undefined);
});

test('who is signed in may leave, and is warned as long before the end as the session really lives', () => {
  const person = { name: 'Chadia El Amrani' } as unknown as SignedIn;
  const model = layoutModel(options, Object.assign(withForm(), { person, sessionId: 's' }), answer);
  assert.equal(model.signOut?.action, '/afmelden');
  assert.deepEqual(model.idleWarning, { seconds: 1800, stayPath: '/sessie/verleng' });
  assert.deepEqual(model.actingAs, { person: 'Chadia El Amrani' });
});

test('the page where one is stands out, whatever was searched on it', () => {
  const { navigation } = layoutModel(options, stranger, answer);
  assert.deepEqual(
    navigation.map(({ current }) => current),
    [false, true],
  );
});

test('each language leads to the same page with the same search', () => {
  const { languageLinks } = layoutModel(options, stranger, answer);
  assert.deepEqual(languageLinks, [
    { lang: 'nl', href: '/werknemers?zoek=a+b&taal=nl', current: false },
    { lang: 'fr', href: '/werknemers?zoek=a+b&taal=fr', current: false },
    { lang: 'de', href: '/werknemers?zoek=a+b&taal=de', current: false },
    { lang: 'en', href: '/werknemers?zoek=a+b&taal=en', current: true },
  ]);
});

test('a path that looks like another host stays on this one', () => {
  const { languageLinks } = layoutModel(options, Object.assign(withForm(), { path: '//evil.example/x' }), answer);
  for (const { href } of languageLinks) assert.doesNotMatch(href, /evil/);
});

test('the language, the refusal and the name of the site come from the visit, the answer and the site', () => {
  const model = layoutModel(options, stranger, answer);
  assert.deepEqual([model.lang, model.errors, model.systemName, model.title], ['en', true, 'The zone', 'Werknemers']);
});

test('the help and the statements are at the foot of every page, in the language of the reader; a site that stands alone has none', () => {
  assert.deepEqual(layoutModel(options, stranger, answer).footerLinks, []);
  const help = new URL('https://hulp.example.be');
  assert.deepEqual(layoutModel({ ...options, help }, stranger, answer).footerLinks, [
    { label: 'Help', href: 'https://hulp.example.be/?taal=en' },
    { label: 'Question or complaint', href: 'https://hulp.example.be/vraag-of-klacht?taal=en' },
    { label: 'Accessibility', href: 'https://hulp.example.be/verklaringen/toegankelijkheid?taal=en' },
    { label: 'Privacy', href: 'https://hulp.example.be/verklaringen/privacy?taal=en' },
    { label: 'Cookies', href: 'https://hulp.example.be/verklaringen/cookies?taal=en' },
    { label: 'What we meet', href: 'https://hulp.example.be/verklaringen/waar-wij-aan-voldoen?taal=en' },
  ]);
});

/** The visit with a proof for forms that may be asked for. */
function withForm(): Visit {
  return Object.defineProperty(Object.create(stranger) as Visit, 'csrfField', { value: html`<input type="hidden" />` });
}
