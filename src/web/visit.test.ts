import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';
import { leaveTo, page, redirect } from './visit.ts';

test('a redirect leads to a path of this site', () => {
  for (const to of ['/', '/overzicht', '/a?terug=https://evil.example', '/a//b']) assert.equal(redirect(to).to, to);
});

const elsewhere = [
  '',
  'https://evil.example',
  '//evil.example',
  String.raw`/\evil.example`,
  String.raw`/a\b`,
  'overzicht',
  '/a\r\nset-cookie: x=y',
  '/a\0',
  'javascript:alert(1)',
];
for (const to of elsewhere) {
  test(`a redirect elsewhere is a fault of ours: ${JSON.stringify(to)}`, () => {
    assert.throws(() => redirect(to), TypeError);
  });
}

test('to another system leads only an address that is a URL already', () => {
  assert.equal(leaveTo(new URL('https://acm.example/op?x=1')).to, 'https://acm.example/op?x=1');
});

test('a form with errors is the same page with status 422', () => {
  const parts = { title: 'x', body: html`` };
  assert.equal(page(parts).status, 200);
  assert.equal(page({ ...parts, hasErrors: true }).status, 422);
});
