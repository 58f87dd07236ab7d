import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderHtml } from '../html.ts';
import { withoutCookies } from './without-cookies.ts';

const help = new URL('https://hulp.example.be');

test('who has no cookies reads where the steps for their browser are, and can call both lines', async () => {
  const page = await renderHtml(withoutCookies({ help, helpLine: '02 547 54 93' }, 'fr'));
  assert.match(page, /href="https:\/\/hulp\.example\.be\/onderwerp\/pagina-opent-niet\?taal=fr"/);
  assert.match(page, /href="tel:1700"/);
  assert.match(page, /href="tel:025475493"/);
});

test('a site that stands alone names no help and no line that is not its own', async () => {
  const page = await renderHtml(withoutCookies({ help: null }, 'nl'));
  assert.doesNotMatch(page, /href=/);
});
