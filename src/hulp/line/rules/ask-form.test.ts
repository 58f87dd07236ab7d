import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterprise } from '../../../../test/support/companies.ts';
import { readAskForm } from './ask-form.ts';

const helder = enterprise('1999999052');
const strijkwinkel = enterprise('1999999151');
const reason = 'De beller ziet zijn vestiging niet.';

test('a reason is enough where the refusal names the company, whatever else is typed', () => {
  assert.deepEqual(readAskForm({ reason, company: strijkwinkel }, helder), { ok: true, reason, company: helder });
});

test('where it names none, the caller does', () => {
  assert.deepEqual(readAskForm({ reason, company: '1999.999.151' }, null), { ok: true, reason, company: strijkwinkel });
});

test('a reason stands on one line, and is short', () => {
  const read = readAskForm({ reason: '  De beller\r\n ziet   niets.  ', company: '' }, helder);
  assert.equal(read.ok && read.reason, 'De beller ziet niets.');
});

test('a national number does not stay in a reason', () => {
  const read = readAskForm({ reason: 'Het nummer 68.01.30-987.33 werkt niet.', company: '' }, helder);
  assert.ok(read.ok && !/\d{2}\D+\d{2}\D+\d{2}/.test(read.reason));
});

for (const [what, typed, wrong] of [
  ['nothing typed', { reason: '', company: '' }, ['reason', 'company']],
  ['one word', { reason: 'zomaar', company: '1999999151' }, ['reason']],
  ['a page of text', { reason: 'a '.repeat(200), company: '1999999151' }, ['reason']],
  ['no number', { reason, company: 'Helder' }, ['company']],
] as const) {
  test(`${what} is told at the field`, () => assert.deepEqual(readAskForm(typed, null), { ok: false, wrong }));
}
