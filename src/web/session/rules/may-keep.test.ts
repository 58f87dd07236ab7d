import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayKeep, mostCharacters, secretName } from './may-keep.ts';

const form = (fields: Readonly<Record<string, string>>): URLSearchParams => new URLSearchParams(fields);

test('what somebody typed is kept, without the proof of where it stood', () => {
  const kept = mayKeep('/werknemers', form({ _csrf: 'x', naam: 'Els', insz: '12' }));
  assert.deepEqual(kept, {
    path: '/werknemers',
    fields: [
      ['naam', 'Els'],
      ['insz', '12'],
    ],
  });
});

test('a field that is there more than once keeps all its values', () => {
  const several = new URLSearchParams('plaats=Gent&plaats=Aalst');
  assert.equal(mayKeep('/x', several)?.fields.length, 2);
});

test('a form without fields, or with far too much, is not kept', () => {
  assert.equal(mayKeep('/x', form({ _csrf: 'x' })), null);
  assert.equal(mayKeep('/x', form({ tekst: 'a'.repeat(mostCharacters) })), null);
  assert.notEqual(mayKeep('/x', form({ tekst: 'a'.repeat(mostCharacters - 10) })), null);
  const fields = (count: number) => form(Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, '1'])));
  assert.equal(mayKeep('/x', fields(101)), null);
  assert.notEqual(mayKeep('/x', fields(100)), null);
});

test('a form with a secret is not kept at all, whatever else stands in it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('wachtwoord', 'herhaal', 'code', 'pin', 'token', 'Code-2'),
      fc.dictionary(fc.string(), fc.string()),
      (name, rest) => mayKeep('/x', form({ ...rest, [name]: '1' })) === null,
    ),
  );
});

test('every field of ours for a password or a code has a name that is known to be a secret', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('web/'),
  );
  const names = sources.flatMap((file) => {
    const source = readFileSync(`src/${file}`, 'utf8');
    const fields = [
      ...source.matchAll(/passwordInput\(\{[^}]*?\bname: '([^']+)'/g),
      ...source.matchAll(/textInput\(\{(?:(?!textInput).)*?\bname: '([^']+)'(?:(?!textInput).)*?one-time-code/gs),
    ];
    return fields.map(([, name = '']) => name);
  });
  assert.ok(names.includes('wachtwoord') && names.includes('code'), names.join());
  assert.deepEqual(
    names.filter((name) => !secretName.test(name)),
    [],
  );
});
