import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#web/languages.ts';
import { subjects } from '../items.ts';
import { severities, type Notice, type NoticeTexts } from '../notice.ts';
import { languagesLacking } from '../rules/languages-lacking.ts';
import { asRead } from './as-read.ts';

const nothing: NoticeTexts = { nl: null, fr: null, de: null, en: null };
const notice = (changes: Partial<Notice>): Notice => ({
  about: 'itsme',
  severity: 'down',
  startsAt: new Date(0),
  endsAt: new Date(1),
  texts: nothing,
  ...changes,
});

test('every subject and severity has a sentence in every language, and each language its own', () => {
  for (const about of subjects) {
    for (const severity of severities) {
      const said = languages.map((language) => asRead(notice({ about, severity }), language).text);
      assert.equal(new Set(said).size, languages.length, `${about} ${severity}`);
      assert.ok(said.every((one) => one.endsWith('.')));
    }
  }
});

test('what staff wrote comes after it in that language; no reader gets the words of another language', () => {
  const texts = { ...nothing, nl: 'Gebruik uw kaart.' };
  assert.equal(
    asRead(notice({ texts }), 'nl').text,
    'Deze digitale sleutel werkt nu niet. Gebruik een andere sleutel. Gebruik uw kaart.',
  );
  for (const severity of severities) {
    for (const language of ['fr', 'de', 'en'] as const) {
      assert.doesNotMatch(asRead(notice({ severity, texts }), language).text, /kaart/);
    }
  }
  assert.equal(asRead(notice({ severity: 'info', texts }), 'nl').text, 'Gebruik uw kaart.');
});

test('only what goes badly now is shown as bad', () => {
  const tones = severities.map((severity) => asRead(notice({ severity }), 'nl').tone);
  assert.deepEqual(tones, ['info', 'info', 'info', 'slow', 'down']);
});

test('a language lacks something only where another one has it', () => {
  assert.deepEqual(languagesLacking(nothing), []);
  assert.deepEqual(languagesLacking({ ...nothing, nl: 'x', en: 'y' }), ['fr', 'de']);
  assert.deepEqual(languagesLacking({ nl: 'a', fr: 'b', de: 'c', en: 'd' }), []);
});
