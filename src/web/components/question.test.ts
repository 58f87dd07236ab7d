import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderHtml } from '../html.ts';
import { dateErrorHref, dateInput } from './date-input.ts';
import { passwordInput } from './password-input.ts';
import { radios } from './radios.ts';
import { textInput } from './text-input.ts';

test('a field names its hint and its error, in the order in which they are read out', async () => {
  const field = await renderHtml(textInput({ name: 'code', label: 'Code', hint: 'h', error: 'e', value: '12' }));
  assert.match(field, /<label class="govuk-label" for="code">Code<\/label>/);
  assert.match(field, /aria-describedby="code-hint code-error"/);
  assert.match(field, /aria-invalid="true"/);
  assert.match(field, /value="12"/);
  assert.match(field, /id="code-hint"[\s\S]*id="code-error"/);
});

test('a field that is right is not called wrong', async () => {
  const field = await renderHtml(textInput({ name: 'code', label: 'Code' }));
  assert.doesNotMatch(field, /aria-invalid|aria-describedby|error/);
});

test('what somebody typed comes back as text, never as markup', async () => {
  const field = await renderHtml(textInput({ name: 'code', label: 'Code', value: '"><script>', error: '<b>' }));
  assert.doesNotMatch(field, /<script>|<b>/);
});

test('a password is never sent back, and its button waits for the script', async () => {
  const field = await renderHtml(
    passwordInput({ name: 'password', label: 'Wachtwoord', toggle: { show: 'Tonen', hide: 'Verbergen' } }),
  );
  assert.doesNotMatch(field, /<input[^>]* value=/);
  assert.match(field, /<button type="button"[^>]* hidden>Tonen<\/button>/);
});

test('a date has three fields of its own name, and the summary leads to the wrong one', async () => {
  const labels = { day: 'Dag', month: 'Maand', year: 'Jaar' };
  const date = { name: 'until', label: 'Tot', labels, error: 'e', wrong: ['month'] } as const;
  const field = await renderHtml(dateInput({ ...date, values: { month: '13' } }));
  for (const part of ['day', 'month', 'year']) assert.match(field, new RegExp(`name="until-${part}"`));
  assert.equal(field.match(/aria-invalid="true"/g)?.length, 1);
  const target = dateErrorHref(date);
  assert.equal(target, '#until-month');
  assert.match(field, new RegExp(`id="${target.slice(1)}"`));
});

test('of several choices one is chosen, and the first has the name that the summary leads to', async () => {
  const choices = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const field = await renderHtml(radios({ name: 'x', label: 'X', choices, value: 'b' }));
  assert.equal(field.match(/ checked/g)?.length, 1);
  assert.match(field, /id="x-2"[^>]*value="b" checked/);
  assert.match(field, /id="x"[^>]*value="a"/);
});
