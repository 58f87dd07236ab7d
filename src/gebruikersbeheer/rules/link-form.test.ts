import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkFields, readLinkForm } from './link-form.ts';

const good = {
  rijksregisternummer: '93.11.21-984.28',
  voornaam: ' Chadia ',
  achternaam: 'El Amrani',
  soort: 'own-staff',
  functie: '',
  email: '',
  taal: 'de',
  telefoon: '',
  verklaring: 'ja',
};
const read = (own: Readonly<Record<string, string>> = {}) => readLinkForm(new URLSearchParams({ ...good, ...own }));

test('a form that is filled in well gives the values, empty ones as absent', () => {
  const answer = read();
  assert.ok(answer.ok);
  assert.deepEqual(answer.values, {
    insz: '93112198428',
    givenName: 'Chadia',
    familyName: 'El Amrani',
    kind: 'own-staff',
    functionTitle: null,
    email: null,
    language: 'de',
    phone: null,
  });
  const full = read({ functie: 'Planner', email: 'c@demo.example', telefoon: '+32 (0)9 123 45 67' });
  assert.ok(full.ok);
  assert.equal(full.values.phone, '+32 (0)9 123 45 67');
});

test('each field says what is wrong with it, in the order of the form', () => {
  for (const [own, field, error] of [
    [{ rijksregisternummer: '' }, 'rijksregisternummer', 'insz-empty'],
    [{ rijksregisternummer: '123' }, 'rijksregisternummer', 'insz-not-eleven-digits'],
    [{ rijksregisternummer: '93112198427' }, 'rijksregisternummer', 'insz-check-digits'],
    [{ voornaam: '-' }, 'voornaam', 'given-name-empty'],
    [{ achternaam: ' ' }, 'achternaam', 'family-name-empty'],
    [{ soort: 'baas' }, 'soort', 'kind-empty'],
    [{ email: 'a@b' }, 'email', 'email-wrong'],
    [{ email: 'a@b.be\r\nBcc: x@y.be' }, 'email', 'email-wrong'],
    [{ taal: '' }, 'taal', 'language-empty'],
    [{ taal: 'es' }, 'taal', 'language-empty'],
    [{ taal: 'NL' }, 'taal', 'language-empty'],
    [{ taal: 'toString' }, 'taal', 'language-empty'],
    [{ telefoon: 'bel me' }, 'telefoon', 'phone-wrong'],
    [{ verklaring: '' }, 'verklaring', 'not-declared'],
    [{ functie: 'x'.repeat(101) }, 'functie', 'too-long'],
  ] as const) {
    const answer = read(own);
    assert.ok(!answer.ok);
    assert.deepEqual([...answer.errors], [[field, error]]);
  }
  const empty = readLinkForm(new URLSearchParams());
  assert.ok(!empty.ok);
  assert.deepEqual(
    [...empty.errors.keys()],
    ['rijksregisternummer', 'voornaam', 'achternaam', 'soort', 'taal', 'verklaring'],
  );
});

test('whatever is typed, what is kept is bounded', () => {
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(Object.keys(linkFields).map((name) => [name, fc.string({ maxLength: 600 })]))),
      (fields) => {
        const { typed } = readLinkForm(new URLSearchParams(fields));
        for (const [name, most] of Object.entries(linkFields))
          assert.ok((typed as Record<string, string>)[name]!.length <= most);
      },
    ),
  );
});
