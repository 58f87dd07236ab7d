import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldName, sameName } from './fold-name.ts';

test('capitals, accents, dashes, apostrophes and spaces make no other name', () => {
  assert.equal(foldName('  Élif  El-Amrâni '), 'elif el amrani');
  for (const written of ['El Amrani', 'el-amrani', 'ELAMRANI', "El'Amrâni"]) assert.ok(sameName('El Amrani', written));
});

test('another name is another name, and nothing is no name', () => {
  assert.ok(!sameName('Peeters', 'Peters'));
  assert.ok(!sameName('', ''));
  assert.ok(!sameName(' - ', "'"));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => assert.equal(foldName(foldName(name)), foldName(name))),
  );
});
