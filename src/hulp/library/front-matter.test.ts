import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frontMatter } from './front-matter.ts';

test('fields stand between two lines of dashes, and the rest is the body', () => {
  const { fields, body, complaints } = frontMatter(
    '---\ntitle: Een titel: met dubbelpunt\norder: 3  \n---\n\nTekst\n---\nMeer\n',
  );
  assert.deepEqual(
    [...fields],
    [
      ['title', 'Een titel: met dubbelpunt'],
      ['order', '3'],
    ],
  );
  assert.equal(body, '\nTekst\n---\nMeer\n');
  assert.deepEqual(complaints, []);
});

const wrong = [
  ['no front matter', 'Tekst', /has no front matter/],
  ['a front matter without end', '---\ntitle: x\n\nTekst', /has no front matter/],
  ['a line that is no field', '---\ntitle\n---\n', /no field: title/],
  ['a field without text', '---\ntitle: \n---\n', /no field/],
  ['a field twice', '---\ntitle: a\ntitle: b\n---\n', /title stands there twice/],
] as const;

for (const [what, file, complaint] of wrong) {
  test(`${what} is said`, () => assert.match(frontMatter(file).complaints.join(), complaint));
}

test('lines may end as on Windows', () => {
  assert.equal(frontMatter('---\r\ntitle: x\r\n---\r\nTekst').fields.get('title'), 'x');
});

test('whatever a file holds, reading it does not throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (file) => void frontMatter(`---\n${file}`)));
});
