import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecognitions } from './read-file.ts';

const header =
  'RecognitionNumber,EnterpriseNumber,Name,Activities,EstablishmentNumber,EstablishmentName,Municipality,Start,SuspendedFrom,SuspendedUntil,Withdrawn';

type Column =
  | 'recognition'
  | 'company'
  | 'name'
  | 'activities'
  | 'establishment'
  | 'establishmentName'
  | 'municipality'
  | 'start'
  | 'suspendedFrom'
  | 'suspendedUntil'
  | 'withdrawn';

const gent: Readonly<Record<Column, string>> = {
  recognition: 'V99001',
  company: '1999999052',
  name: 'Helder & Proper BV',
  activities: 'household',
  establishment: '8999999005',
  establishmentName: 'Helder & Proper Gent',
  municipality: 'Gent',
  start: '2020-01-01',
  suspendedFrom: '',
  suspendedUntil: '',
  withdrawn: '',
};
const aalst = { establishment: '8999999104', establishmentName: 'Helder & Proper Aalst', municipality: 'Aalst' };

const line = (own: Partial<typeof gent> = {}): string => Object.values({ ...gent, ...own }).join(',');
const file = (...lines: readonly string[]): string => [header, ...lines, ''].join('\r\n');

test('each establishment of a recognition is a line; numbers may have dots', () => {
  const read = readRecognitions(
    file(line({ company: '1999.999.052' }), line({ ...aalst, establishment: '8.999.999.104' })),
  );
  assert.ok(read.ok);
  assert.deepEqual(read.recognitions, [
    {
      number: 'V99001',
      company: '1999999052',
      name: 'Helder & Proper BV',
      activities: 'household',
      startsOn: '2020-01-01',
      suspendedFrom: null,
      suspendedUntil: null,
      withdrawnOn: null,
      establishments: [
        { number: '8999999005', name: 'Helder & Proper Gent', municipality: 'Gent' },
        { number: '8999999104', name: 'Helder & Proper Aalst', municipality: 'Aalst' },
      ],
    },
  ]);
});

test('a spreadsheet may have put a mark in front, quotes around and empty lines between', () => {
  const read = readRecognitions(`\uFEFF${header}\n\n${line({ name: '"Helder, Proper & Zoon"' })}\n\n`);
  assert.ok(read.ok);
  assert.equal(read.recognitions[0]?.name, 'Helder, Proper & Zoon');
});

test('dates of a suspension and a withdrawal are read', () => {
  const dates = { suspendedFrom: '2026-01-05', suspendedUntil: '2026-01-05', withdrawn: '2026-06-01' };
  const read = readRecognitions(file(line(dates)));
  assert.ok(read.ok);
  const [one] = read.recognitions;
  assert.deepEqual(
    [one?.suspendedFrom, one?.suspendedUntil, one?.withdrawnOn],
    ['2026-01-05', '2026-01-05', '2026-06-01'],
  );
});

const sentences: readonly (readonly [text: string, sentence: string])[] = [
  ['', `Line 1 must be exactly: ${header}`],
  [line(), `Line 1 must be exactly: ${header}`],
  [file().replace('Start', 'Begin'), `Line 1 must be exactly: ${header}`],
  [file(), 'The file holds no recognition: an empty file would close the zone for everybody.'],
  [file('V99001,1999999052'), 'Line 2 has 2 columns; 11 are needed.'],
  [file(`${line()},more`), 'Line 2 has 12 columns; 11 are needed.'],
  [file(line({ recognition: 'V9900' })), 'Line 2: "V9900" is no recognition number (V and five digits).'],
  [file(line({ recognition: 'v99001' })), 'Line 2: "v99001" is no recognition number (V and five digits).'],
  [file(line({ company: '1999999053' })), 'Line 2: "1999999053" is no enterprise number.'],
  [file(line({ company: '' })), 'Line 2: "" is no enterprise number.'],
  [file(line({ establishment: '8999999006' })), 'Line 2: "8999999006" is no establishment number.'],
  [file(line({ establishment: '1999999052' })), 'Line 2: "1999999052" is no establishment number.'],
  [file(line({ name: ' ' })), 'Line 2: a name is missing.'],
  [file(line({ establishmentName: '' })), 'Line 2: a name is missing.'],
  [file(line({ start: '' })), 'Line 2: Start "" is no date.'],
  [file(line({ start: '2020-02-30' })), 'Line 2: Start "2020-02-30" is no date.'],
  [file(line({ withdrawn: 'soon' })), 'Line 2: "soon" is no date.'],
  [file(line({ suspendedFrom: '2026-13-01' })), 'Line 2: "2026-13-01" is no date.'],
  [file(line({ suspendedUntil: '2026-01-31' })), 'Line 2: a suspension ends before it begins.'],
  [
    file(line({ suspendedFrom: '2026-02-01', suspendedUntil: '2026-01-31' })),
    'Line 2: a suspension ends before it begins.',
  ],
  [file(line(), line()), 'Line 3: names establishment 8999999005 twice.'],
  [file(line(), line({ ...aalst, name: 'Another BV' })), 'Line 3: differs from an earlier line of V99001.'],
  [file(line(), line({ ...aalst, withdrawn: '2026-06-01' })), 'Line 3: differs from an earlier line of V99001.'],
  [file(line(), line({ ...aalst, company: '1999999151' })), 'Line 3: differs from an earlier line of V99001.'],
];

for (const [text, sentence] of sentences) {
  test(`the operator reads: ${sentence.slice(0, 80)}`, () => {
    assert.deepEqual(readRecognitions(text), { ok: false, problems: [sentence] });
  });
}

test('what is no CSV is said so, without a crash', () => {
  for (const text of [file('"V99001'), file('x'.repeat(30_000)), '"\0"x"']) {
    const read = readRecognitions(text);
    assert.ok(!read.ok);
    assert.match(read.problems[0] ?? '', /^(The file is no CSV: |Line 1 must be)/);
  }
});

test('every wrong line is named, up to twenty', () => {
  const read = readRecognitions(file(...Array.from({ length: 50 }, () => line({ company: 'x' }))));
  assert.ok(!read.ok);
  assert.equal(read.problems.length, 20);
  assert.match(read.problems[19] ?? '', /^Line 21: /);
});

test('one wrong line among good ones keeps the whole file out', () => {
  assert.equal(readRecognitions(file(line(), line({ ...aalst, start: 'x' }))).ok, false);
});
