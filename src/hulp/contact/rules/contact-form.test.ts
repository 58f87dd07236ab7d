import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contactFields, longestOf, readContactForm, teamOf, topics, type ContactTyped } from './contact-form.ts';
import { mayAddFiles, mostFiles, mostInAll } from './file-limits.ts';
import { longest, quickest, turnsOf, turnsOfProgram } from './form-pace.ts';
import { byItself, keptDays, silentDays, withdrawnDays } from './keep-until.ts';
import { addDays, parseLocalDate } from '#belgian/local-date.ts';
import { caseStates } from './case-state.ts';

const good: ContactTyped = {
  kind: 'complaint',
  topic: 'key',
  title: ' Mijn kaart ',
  text: 'Eén\r\ntwee',
  reference: '',
  name: 'Jo An',
  way: 'mail',
  mail: ' jo@example.be ',
  phone: '',
};

const errorsOf = (own: Partial<ContactTyped>): Readonly<Record<string, string>> => {
  const read = readContactForm({ ...good, ...own });
  return read.ok ? {} : read.errors;
};

test('what is right is read, and kept without blanks around it', () => {
  const read = readContactForm({ ...good, reference: ' bz-7k2m-pd4q ', phone: '02 547 54 93' });
  assert.deepEqual(read.ok && read.read, {
    kind: 'complaint',
    topic: 'key',
    title: 'Mijn kaart',
    text: 'Eén\ntwee',
    reference: 'BZ-7K2M-PD4Q',
    name: 'Jo An',
    way: 'mail',
    mail: 'jo@example.be',
    phone: '+3225475493',
  });
});

const wrong: readonly (readonly [Partial<ContactTyped>, Readonly<Record<string, string>>])[] = [
  [{ kind: 'x' }, { kind: 'missing' }],
  [{ topic: '__proto__' }, { topic: 'missing' }],
  [{ title: ' \u202e ' }, { title: 'missing' }],
  [{ title: 'é'.repeat(longestOf.title + 1) }, { title: 'long' }],
  [{ text: ' \r\n ' }, { text: 'missing' }],
  [{ text: 'x'.repeat(longestOf.text + 1) }, { text: 'long' }],
  [{ reference: 'BZ-7K2M' }, { reference: 'wrong' }],
  [{ name: '' }, { name: 'missing' }],
  [{ way: '' }, { way: 'missing' }],
  [{ mail: '' }, { mail: 'missing' }],
  [{ mail: 'jo@example.be, an@example.be' }, { mail: 'wrong' }],
  [{ mail: 'jo@example.be\r\nBcc: an@example.be' }, { mail: 'wrong' }],
  [{ way: 'phone' }, { phone: 'missing' }],
  [{ way: 'phone', phone: '12' }, { phone: 'wrong' }],
  [{ phone: '12' }, { phone: 'wrong' }],
];

for (const [own, errors] of wrong) {
  test(`${JSON.stringify(own).slice(0, 60)} is told`, () => assert.deepEqual(errorsOf(own), errors));
}

test('by telephone no mail address is asked, and one that is given must be right', () => {
  assert.deepEqual(errorsOf({ way: 'phone', phone: '0470 12 34 56', mail: '' }), {});
  assert.deepEqual(errorsOf({ way: 'phone', phone: '0470 12 34 56', mail: 'x' }), { mail: 'wrong' });
});

test('all that is wrong is told at once', () => {
  const nothing = Object.fromEntries(contactFields.map((field) => [field, ''])) as ContactTyped;
  assert.deepEqual(Object.keys(errorsOf(nothing)), ['kind', 'topic', 'title', 'text', 'name', 'way']);
});

test('whatever is typed, a title and a name are one line, and no sign turns a text around', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const read = readContactForm({ ...good, title: `a${typed}`, name: `a${typed}`, text: `a${typed}` });
      if (!read.ok) return;
      for (const one of [read.read.title, read.read.name]) assert.doesNotMatch(one, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      assert.doesNotMatch(read.read.text, /[\u202a-\u202e\u2066-\u2069\r\u0000]/);
    }),
  );
});

test('each topic has a team', () => {
  for (const topic of topics) assert.ok(teamOf[topic]);
});

test('five files at a time, twenty-five in all', () => {
  assert.equal(mayAddFiles(0, mostFiles), true);
  assert.equal(mayAddFiles(0, mostFiles + 1), false);
  assert.equal(mayAddFiles(mostInAll - 1, 1), true);
  assert.equal(mayAddFiles(mostInAll, 1), false);
});

test('a form that came within three seconds, or after more than a day, is taken and counts for more', () => {
  assert.equal(turnsOf(0, quickest - 1), turnsOfProgram);
  assert.equal(turnsOf(0, quickest), 1);
  assert.equal(turnsOf(0, longest), 1);
  assert.equal(turnsOf(0, longest + 1), turnsOfProgram);
  assert.equal(turnsOf(1_000, 0), turnsOfProgram, 'made later than it came');
});

test('what was answered closes by itself, what is over goes, and what waits for us stays for ever', () => {
  const since = parseLocalDate('2026-01-10') ?? assert.fail();
  const at = (state: (typeof caseStates)[number], days: number) => byItself(state, since, addDays(since, days));
  assert.equal(at('answered', silentDays), null);
  assert.equal(at('answered', silentDays + 1), 'close');
  assert.equal(at('closed', keptDays), null);
  assert.equal(at('closed', keptDays + 1), 'remove');
  assert.equal(at('withdrawn', withdrawnDays), null);
  assert.equal(at('withdrawn', withdrawnDays + 1), 'remove');
  for (const state of ['new', 'taken'] as const) assert.equal(at(state, 5_000), null);
});
