import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { code, gent, helder } from '../../../test/support/user-rights.ts';
import { rightsFileColumns } from '../rules/rights-file.ts';
import { readRightsFile, rightsFileLimits } from './read-rights-file.ts';

const relation = '00000000-0000-4000-9000-000000000001';
const row = (givenName = 'Chadia', sign = ';') =>
  [helder, relation, givenName, 'El Amrani', code, gent, '', '', '', '', ''].join(sign);
const header = (sign = ';') => rightsFileColumns.join(sign);
const read = (text: string, encoding: BufferEncoding = 'utf8') => readRightsFile(Buffer.from(text, encoding));

test('semicolons, commas and tabs, with or without a mark at the start, are all read', () => {
  for (const sign of [';', ',', '\t']) {
    for (const [mark, end] of [
      ['\u{feff}', '\r\n'],
      ['', '\n'],
    ] as const) {
      const found = read(`${mark}${header(sign)}${end}${row('Chadia', sign)}${end}`);
      assert.ok(found.ok, JSON.stringify([sign, mark, found]));
      assert.deepEqual(
        found.rows.map(({ line, givenName, read: one }) => [line, givenName, one.ok]),
        [[2, 'Chadia', true]],
      );
    }
  }
});

test('the columns stand in any order, those that are not needed may lack, and unknown ones are passed over', () => {
  const found = read(`Recht;kleur;VESTIGINGEN;persoon;onderneming\n${code};groen;alle;${relation};${helder}`);
  assert.ok(found.ok);
  assert.equal(found.rows[0]?.read.ok, true);
});

test('a name that a spreadsheet saved in windows-1252 keeps its accents', () => {
  const found = read(`${header()}\n${row('Zoë')}`, 'latin1');
  assert.ok(found.ok);
  assert.equal(found.rows[0]?.givenName, 'Zoë');
});

test('a row of its own is told as wrong, with its line, and the others are read', () => {
  const found = read([header(), row(), '', row().replace(gent, 'Gent'), row()].join('\n'));
  assert.ok(found.ok);
  assert.deepEqual(
    found.rows.map(({ line, read: one }) => [line, one.ok ? 'read' : one.wrong]),
    [
      [2, 'read'],
      [4, 'contexts-unreadable'],
      [5, 'read'],
    ],
  );
});

test('a file that cannot be read as a whole says why', () => {
  const table: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['empty', ' \n \n'],
    ['empty', header()],
    ['not-a-table', '%PDF-1.7\n%âãÏÓ'],
    ['not-a-table', 'naam;dag\nx;y'],
    ['not-a-table', `${header()}\n\u0000`],
    ['columns-missing', `onderneming;persoon;recht\n${helder};${relation};${code}`],
    ['broken', `${header()}\n"${row()}`],
    ['broken', `${header()}\n${row()};te;veel`],
  ];
  for (const [because, text] of table) {
    const found = read(text);
    assert.equal(found.ok ? 'read' : found.because, because, text);
  }
});

test('as many rows as are allowed are read, one more is not, and no more bytes than allowed', () => {
  const rows = (count: number) => read(`${header()}\n${`${row()}\n`.repeat(count)}`);
  const most = rows(rightsFileLimits.rows);
  assert.ok(most.ok);
  assert.equal(most.rows.length, rightsFileLimits.rows);
  const more = rows(rightsFileLimits.rows + 1);
  assert.equal(more.ok ? 'read' : more.because, 'too-many-rows');
  const large = readRightsFile(Buffer.alloc(rightsFileLimits.bytes + 1, 'a'));
  assert.equal(large.ok ? 'read' : large.because, 'too-large');
});

test('whatever bytes come, there is an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, withHeader) => {
      const file = withHeader ? Buffer.concat([Buffer.from(`${header()}\n`), bytes]) : bytes;
      assert.equal(typeof readRightsFile(file).ok, 'boolean');
    }),
    { numRuns: 500 },
  );
});
