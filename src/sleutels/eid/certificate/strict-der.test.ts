import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentOf, isStrictDer, partsOf } from './strict-der.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

test('a sequence of elements is strict DER', () => {
  assert.ok(isStrictDer(hex('30 06 02 01 05 04 01 ff')));
  assert.ok(isStrictDer(hex('30 00')));
  assert.ok(isStrictDer(Buffer.concat([hex('04 82 01 00'), Buffer.alloc(256)])));
});

for (const [words, bytes] of [
  ['nothing', ''],
  ['a byte after the end', '30 00 00'],
  ['a length past the end', '30 03 02 01'],
  ['an element that leaves its parent', '30 04 30 03 02 01 05'],
  ['an indefinite length', '30 80 02 01 05 00 00'],
  ['a length in more bytes than it takes', '30 81 03 02 01 05'],
  ['a length with zeros in front', '04 83 00 00 80'],
  ['a length of four bytes', '04 84 00 00 00 01 00'],
  ['a string in parts', '24 03 04 01 00'],
  ['a sequence in one piece', '10 00'],
  ['the tag of nothing', '00 00'],
  ['a tag of several bytes', '1f 81 01 00'],
] as const) {
  test(`${words} is not`, () => assert.ok(!isStrictDer(hex(bytes))));
}

test('nesting ends somewhere, without a fall', () => {
  const nested = (depth: number): Buffer => {
    let inner = Buffer.alloc(0);
    for (let level = 0; level < depth; level += 1) {
      inner = Buffer.concat([hex('30'), lengthOf(inner.length), inner]);
    }
    return inner;
  };
  const lengthOf = (length: number): Buffer =>
    length < 0x80
      ? Buffer.from([length])
      : length < 0x100
        ? Buffer.from([0x81, length])
        : Buffer.from([0x82, length >> 8, length & 0xff]);
  assert.ok(isStrictDer(nested(20)));
  assert.ok(!isStrictDer(nested(30)));
  assert.ok(!isStrictDer(nested(1_900)));
});

test('any bytes get an answer, and strict ones fall into parts that make them up again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const buffer = Buffer.concat([hex('30'), Buffer.from([bytes.length]), bytes]);
      if (isStrictDer(buffer)) assert.deepEqual(Buffer.concat([...partsOf(buffer)]), contentOf(buffer));
    }),
  );
});
