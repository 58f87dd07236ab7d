import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOfForm } from './page-of-form.ts';

const origin = 'https://site.example';
const routes = [
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/aanvraag' },
  { method: 'POST', path: '/aanvraag' },
  { method: 'GET', path: '/lijst/:id' },
  { method: 'POST', path: '/lijst/nieuw' },
  { method: 'POST', path: '/lijst/:id/weg' },
  { method: 'GET', path: '/stand', notAPage: 'read by a script' },
] as const;
const back = (path: string, referer?: string): string => pageOfForm({ referer, origin, path }, routes);

test('a form leads back to the page that it stood on, with what that page was about', () => {
  assert.equal(back('/lijst/7/weg', `${origin}/lijst/7`), '/lijst/7');
  assert.equal(back('/aanvraag', `${origin}/aanvraag?oc=1999999052`), '/aanvraag?oc=1999999052');
});

test('without that page it leads to the page at its own address, and else to the front page', () => {
  assert.equal(back('/aanvraag?oc=1'), '/aanvraag?oc=1');
  assert.equal(back('/lijst/7/weg'), '/');
});

for (const [what, referer] of [
  ['another site', 'https://evil.example/aanvraag'],
  ['another scheme', 'http://site.example/lijst/7'],
  ['an origin that begins like ours', 'https://site.example.evil.example/lijst/7'],
  ['an address elsewhere in our path', `${origin}//evil.example/lijst/7`],
  ['the way to sign in', `${origin}/aanmelden?terug=/aanvraag`],
  ['a page that takes forms only', `${origin}/lijst/nieuw`],
  ['no page', `${origin}/stand`],
  ['a page that is not there', `${origin}/lijst/`],
  ['an address without end', `${origin}/lijst/7?bladzijde=${'1'.repeat(600)}`],
  ['no address', 'lijst/7'],
] as const) {
  test(`a form does not lead to ${what}`, () => assert.equal(back('/aanvraag', referer), '/aanvraag'));
}
