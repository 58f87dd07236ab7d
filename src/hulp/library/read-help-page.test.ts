import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHelpPage } from './read-help-page.ts';

const fields: Readonly<Record<string, string>> = {
  title: 'Een titel',
  summary: 'Een korte zin. En nog een.',
  subject: 'keys',
  order: '2',
  owner: 'Team',
  reviewed: '2026-11-25',
  review: '2027-05-25',
  keywords: 'a, b c',
  next: 'andere',
};

const read = (change: Readonly<Record<string, string | undefined>> = {}, body = 'Tekst.') => {
  const lines = Object.entries({ ...fields, ...change }).flatMap(([name, text]) =>
    text === undefined ? [] : [`${name}: ${text}`],
  );
  return readHelpPage(`---\n${lines.join('\n')}\n---\n${body}`, 'een', { resolve: () => '/', values: {} });
};

test('a file with all its fields is a page', () => {
  const result = read();
  assert.ok(result.ok);
  const { title, subject, order, keywords, keys, next, sentences } = result.value;
  assert.deepEqual(
    { title, subject, order, keywords, keys, next },
    {
      title: 'Een titel',
      subject: 'keys',
      order: 2,
      keywords: ['a', 'b c'],
      keys: [],
      next: ['andere'],
    },
  );
  assert.deepEqual(sentences, ['Een korte zin.', 'En nog een.', 'Tekst.']);
});

const wrong: readonly (readonly [change: Readonly<Record<string, string | undefined>>, complaint: RegExp])[] = [
  ...['title', 'summary', 'subject', 'order', 'owner', 'reviewed', 'review'].map(
    (name) => [{ [name]: undefined }, new RegExp(`${name} is missing`)] as const,
  ),
  [{ subject: 'koken' }, /subject is one of access, trouble, keys, contact/],
  [{ order: '0' }, /order is a number/],
  [{ reviewed: '2026-02-30' }, /reviewed is a date/],
  [{ review: 'volgend jaar' }, /review is a date/],
  [{ review: '2026-11-25' }, /review lies after reviewed/],
  [{ keyword: 'x' }, /keyword is no field/],
];

for (const [change, complaint] of wrong) {
  test(`${JSON.stringify(change)} is refused`, () => {
    const result = read(change);
    assert.ok(!result.ok);
    assert.match(result.complaints.join('\n'), complaint);
  });
}

test('everything that is wrong is said at once, also in the body', () => {
  const result = read({ title: undefined, order: 'x' }, '<b>x</b>');
  assert.ok(!result.ok);
  assert.ok(result.complaints.length >= 3);
});
