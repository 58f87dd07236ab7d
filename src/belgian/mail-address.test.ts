import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMailAddress } from './mail-address.ts';

for (const good of [
  'a@b.be',
  'chadia.el-amrani+werk@mail.voorbeeld.be',
  "o'neill@voorbeeld.be",
  'müller@straße.example',
]) {
  test(`mail can arrive at ${good}`, () => assert.equal(isMailAddress(good), true));
}

for (const bad of [
  '',
  'a',
  'a@b',
  '@b.be',
  'a@',
  'a@b..be',
  'a@.be',
  'a b@c.be',
  'a@b.be\r\nBcc: x@y.be',
  'A <a@b.be>',
  'a@b.be,c@d.be',
  'a@@b.be',
  `${'a'.repeat(65)}@b.be`,
  `a@${'b'.repeat(250)}.be`,
  'a\u0000@b.be',
]) {
  test(`mail cannot arrive at ${JSON.stringify(bad).slice(0, 40)}`, () => assert.equal(isMailAddress(bad), false));
}

test('what is taken never holds a line end or a second address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      if (isMailAddress(text)) assert.doesNotMatch(text, /[\s,;<>]|@.*@/);
    }),
  );
});
