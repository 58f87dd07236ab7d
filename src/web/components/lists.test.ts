import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, renderHtml } from '../html.ts';
import { errorSummary } from './error-summary.ts';
import { moreInfo } from './more-info.ts';
import { pageLinks, pageNumber } from './page-links.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';

const columns = [{ label: 'Naam' }, { label: 'Bedrag', numeric: true }, { label: 'Acties', labelHidden: true }];

test('a table has a caption, headings with a scope, and a region that the keyboard can scroll', async () => {
  const shown = await renderHtml(
    table({ id: 't', caption: 'Lijst', columns, rows: [['Ann', '1,00', '']], empty: html`leeg` }),
  );
  assert.match(shown, /<section class="table-region" aria-labelledby="t-caption" tabindex="0">/);
  assert.match(shown, /<caption [^>]*id="t-caption">Lijst</);
  assert.equal(shown.match(/scope="col"/g)?.length, 3);
  assert.match(shown, /<th scope="row"[^>]*>Ann<\/th>/);
  assert.match(shown, /<td class="govuk-table__cell govuk-table__cell--numeric">1,00</);
  assert.match(shown, /<span class="govuk-visually-hidden">Acties<\/span>/);
});

test('a table without rows says so in its own words', async () => {
  assert.equal(await renderHtml(table({ id: 't', caption: 'Lijst', columns, rows: [], empty: html`leeg` })), 'leeg');
});

test('the step where one is stands out for screen readers too', async () => {
  const shown = await renderHtml(steps([{ title: 'een' }, { title: 'twee', current: true }]));
  assert.match(shown, /aria-current="step"[^>]*><div class="steps__head"><strong class="steps__title">twee/);
  assert.equal(shown.match(/aria-current/g)?.length, 1);
});

test('no errors, no summary', async () => {
  assert.equal(await renderHtml(errorSummary({ title: 'Fout', errors: [] })), '');
});

test('an information link keeps its short text and gives its longer name to screen readers', async () => {
  const shown = await renderHtml(moreInfo({ text: 'Meer info', href: '/uitleg', about: 'Meer info over de code' }));
  assert.match(shown, /aria-label="Meer info over de code">Meer info<\/a>/);
});

test('a long list links to its first, last and near pages, with gaps between', async () => {
  const links = { label: 'Pagina’s', previous: 'Vorige', next: 'Volgende', href: (page: number) => `?p=${page}` };
  const one = (page: number) => `Pagina ${page}`;
  const shown = await renderHtml(pageLinks({ ...links, one, page: 7, pages: 42 }));
  const numbers = [...shown.matchAll(/aria-label="Pagina (\d+)"/g)].map(([, number]) => number);
  assert.deepEqual(numbers, ['1', '6', '7', '8', '42']);
  assert.equal(shown.match(/--ellipsis/g)?.length, 2);
  assert.match(shown, /aria-label="Pagina 7" aria-current="page"/);
  assert.equal(await renderHtml(pageLinks({ ...links, one, page: 1, pages: 1 })), '');
});

test('a page number in an address is a small whole number, or the first page', () => {
  assert.equal(pageNumber('12'), 12);
  for (const asked of [null, '', '0', '-1', '1.5', '1e3', '99999', 'x']) assert.equal(pageNumber(asked), 1);
});
