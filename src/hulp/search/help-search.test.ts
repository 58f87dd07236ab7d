import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages, type Language } from '#web/languages.ts';
import { libraryOfTests } from '../../../test/support/help.ts';
import { helpSearch } from './help-search.ts';
import { ownPages } from './own-pages.ts';

const library = libraryOfTests();
const search = helpSearch(library);
const slugs = (language: Language, typed: string): readonly string[] => search(language, typed).map(({ slug }) => slug);

/** What people type, and the page that must stand first. */
const questions: readonly (readonly [language: string, typed: string, first: string])[] = [
  ['nl', 'inloggen', 'aanmelden-lukt-niet'],
  ['nl', 'aanmelden', 'aanmelden-lukt-niet'],
  ['nl', 'aanmelden lukt niet', 'aanmelden-lukt-niet'],
  ['nl', 'ik kan niet inlogen', 'aanmelden-lukt-niet'],
  ['nl', 'itsme werkt niet', 'itsme'],
  ['nl', 'itsmee', 'itsme'],
  ['nl', 'itsmee werkt niet', 'itsme'],
  ['nl', 'itsme wekt niet', 'itsme'],
  ['nl', 'ITSME', 'itsme'],
  ['nl', 'kaartlezer', 'eid'],
  ['nl', 'kaartleezer', 'eid'],
  ['nl', 'pincode vergeten', 'eid'],
  ['nl', 'geen sms gekregen', 'code-via-sms'],
  ['nl', 'autenticator', 'code-via-app'],
  ['nl', 'cookies', 'pagina-opent-niet'],
  ['nl', 'koekies wit scherm', 'pagina-opent-niet'],
  ['nl', 'hoofdtoegangsbeheerder', 'hoofdtoegangsbeheerder'],
  ['nl', 'hoofdtoegangbeheerder', 'hoofdtoegangsbeheerder'],
  ['nl', 'bestuurder aanstellen', 'wettelijk-vertegenwoordiger'],
  ['nl', 'telefoonnummer', 'wie-bellen'],
  ['nl', '1700', 'wie-bellen'],
  ['nl', 'openingsuren', 'wie-bellen'],
  ['nl', 'DigiD', 'europese-sleutel'],
  ['nl', 'vingerafdruk', 'passkey'],
  // The pages of the help site itself.
  ['nl', 'toegangswijzer', '/toegang'],
  ['nl', 'status', '/status'],
  ['nl', 'storing', '/status'],
  ['nl', 'panne', '/status'],
  ['nl', 'meekijken', '/meekijken'],
  ['nl', 'meekijkn', '/meekijken'],
  ['nl', 'privacy', '/verklaringen/privacy'],
  ['nl', 'toegankelijkheid', '/verklaringen/toegankelijkheid'],
  ['nl', 'cookieverklaring', '/verklaringen/cookies'],
  ['nl', 'waar wij aan voldoen', '/verklaringen/waar-wij-aan-voldoen'],
  ['fr', 'guide d’accès', '/toegang'],
  ['fr', 'panne', '/status'],
  ['fr', 'vie privée', '/verklaringen/privacy'],
  ['fr', 'regarder ensemble', '/meekijken'],
  ['de', 'Zugangshilfe', '/toegang'],
  ['de', 'Störung', '/status'],
  ['de', 'Datenschutz', '/verklaringen/privacy'],
  ['de', 'mitschauen', '/meekijken'],
  ['en', 'access guide', '/toegang'],
  ['en', 'outage', '/status'],
  ['en', 'status', '/status'],
  ['en', 'privacy', '/verklaringen/privacy'],
  ['en', 'looking along', '/meekijken'],
  // Words that people use and that the pages do not.
  ['nl', 'boekhouder', 'medewerker'],
  ['nl', 'accountant', 'medewerker'],
  ['nl', 'volmacht', 'medewerker'],
  ['nl', 'machtiging', 'medewerker'],
  ['nl', 'mandaat', 'medewerker'],
  ['nl', 'ik ben ontslagen', 'hoofdtoegangsbeheerder'],
  ['nl', 'collega uit dienst', 'hoofdtoegangsbeheerder'],
  ['nl', 'wachtwoord vergeten', 'code-via-app'],
  ['nl', 'nieuwe gsm', 'itsme'],
  ['nl', 'nieuwe telefoon', 'itsme'],
  ['nl', 'code niet ontvangen', 'code-via-sms'],
  ['nl', 'verlopen', 'aanmelden-lukt-niet'],
  ['nl', 'itsme storing', 'itsme'],
  ['fr', 'comptable', 'medewerker'],
  ['fr', 'procuration', 'medewerker'],
  ['fr', 'mandat', 'medewerker'],
  ['fr', 'licencié', 'hoofdtoegangsbeheerder'],
  ['fr', 'mot de passe oublié', 'code-via-app'],
  ['fr', 'nouveau téléphone', 'itsme'],
  ['fr', 'code pas reçu', 'code-via-sms'],
  ['fr', 'expiré', 'aanmelden-lukt-niet'],
  ['de', 'Buchhalter', 'medewerker'],
  ['de', 'Vollmacht', 'medewerker'],
  ['de', 'entlassen', 'hoofdtoegangsbeheerder'],
  ['de', 'Passwort vergessen', 'code-via-app'],
  ['de', 'neues Handy', 'itsme'],
  ['de', 'Code nicht erhalten', 'code-via-sms'],
  ['de', 'abgelaufen', 'aanmelden-lukt-niet'],
  ['en', 'accountant', 'medewerker'],
  ['en', 'mandate', 'medewerker'],
  ['en', 'dismissed', 'hoofdtoegangsbeheerder'],
  ['en', 'forgot password', 'code-via-app'],
  ['en', 'new phone', 'itsme'],
  ['en', 'code not received', 'code-via-sms'],
  ['en', 'expired', 'aanmelden-lukt-niet'],
  ['fr', 'clé d’accès', 'passkey'],
  ['en', 'log in', 'aanmelden-lukt-niet'],
  ['en', 'itsme not working', 'itsme'],
  ['en', 'itsme not workin', 'itsme'],
  ['en', 'card reeder', 'eid'],
  ['en', 'opening hours', 'wie-bellen'],
  ['en', 'blank page cookies', 'pagina-opent-niet'],
  ['fr', 'itsme ne marche pas', 'itsme'],
  ['fr', 'connexion', 'aanmelden-lukt-niet'],
  ['fr', 'numéro de téléphone', 'wie-bellen'],
  ['fr', 'lecteur de carte', 'eid'],
  ['de', 'itsme geht nicht', 'itsme'],
  ['de', 'einloggen', 'aanmelden-lukt-niet'],
  ['de', 'Kartenleser', 'eid'],
  ['de', 'Öffnungszeiten', 'wie-bellen'],
];

for (const [tag, typed, first] of questions) {
  const language = languages.find((one) => one === tag);
  // A language that this product does not have has no help either.
  if (language === undefined) continue;
  test(`${language}: "${typed}" finds ${first} first`, () => {
    assert.equal(slugs(language, typed)[0], first, slugs(language, typed).join(', '));
  });
}

test('"token" finds the code by app among the first three, and what became of the federal token', () => {
  const found = slugs('nl', 'token').slice(0, 3);
  assert.ok(found.includes('code-via-app') && found.includes('kies-een-sleutel'), found.join(', '));
});

test('what has nothing to do with it finds nothing, and so does nothing at all', () => {
  for (const typed of [
    '',
    '   ',
    'de het een',
    '?!…',
    'paardrijles knutselclub',
    'cookies bakken recept zwembad',
    'xqzwv',
    '<script>alert(1)</script>',
  ]) {
    assert.deepEqual(slugs('nl', typed), [], typed);
  }
});

test('whatever is typed, it answers within 20 ms, and never with a page twice', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc
      .array(fc.constantFrom('itsme', 'aanmelden', 'a', '(', '\\', '.*', '__proto__', 'constructor', 'é'), {
        maxLength: 80,
      })
      .map((words) => words.join(' ')),
    fc.string({ maxLength: 1 }).map((one) => one.repeat(500)),
  );
  const times: number[] = [];
  fc.assert(
    fc.property(hostile, (typed) => {
      const begin = performance.now();
      const found = slugs('nl', typed);
      times.push(performance.now() - begin);
      assert.equal(new Set(found).size, found.length);
    }),
    { numRuns: 500 },
  );
  // One in a hundred may meet the collector of garbage, or another program of this machine.
  const usual = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? Number.NaN;
  assert.ok(usual < 20, `it took ${usual} ms`);
});

test('who looks for the form itself finds it beside the page that explains it', () => {
  const wanted = [
    ['nl', 'klacht indienen'],
    ['fr', 'déposer plainte'],
    ['de', 'Beschwerde einreichen'],
    ['en', 'make a complaint'],
  ] as const;
  for (const [tag, typed] of wanted) {
    const language = languages.find((one) => one === tag);
    if (language === undefined) continue;
    const found = slugs(language, typed).slice(0, 3);
    assert.ok(found.includes('/vraag-of-klacht'), `${typed}: ${found.join(', ')}`);
    assert.ok(found.includes('vraag-of-klacht'), `${typed}: ${found.join(', ')}`);
  }
});

test('every page of this site that is no help page is found by its own title, among the first three', () => {
  for (const language of languages) {
    for (const { path, title } of ownPages) {
      const found = search(language, title(language)).slice(0, 3);
      const shown = found.find(({ slug }) => slug === path);
      assert.ok(shown, `${language} ${path}: ${found.map(({ slug }) => slug).join(', ')}`);
      assert.equal(shown.href, path);
      assert.notEqual(shown.summary, '');
    }
  }
});

test('every page is found by its own title, in every language', () => {
  for (const language of languages) {
    for (const { title, slug } of library.pages[language])
      assert.equal(slugs(language, title)[0], slug, `${language} ${slug}`);
  }
});
