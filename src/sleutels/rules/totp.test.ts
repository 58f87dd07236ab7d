import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { enrolmentUri, matchedStep, readSecret, secretAsText, stepAt } from './totp.ts';

const rfcSecret = Buffer.from('12345678901234567890', 'ascii');
const at = (seconds: number): Date => new Date(seconds * 1000);

/** RFC 4226 section 5.3, written out a second time so that the library is not its own witness. */
function codeOf(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(19) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

// RFC 6238 appendix B gives eight digits; six digits are their last six (RFC 4226 section 5.3, step 3).
const vectors = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
] as const;

for (const [seconds, eight] of vectors) {
  test(`the code of RFC 6238 appendix B at ${seconds} s matches its own step`, () => {
    assert.equal(matchedStep(rfcSecret, eight.slice(2), at(seconds)), Math.floor(seconds / 30));
  });
}

test('a step starts at its first second and ends before the next', () => {
  assert.equal(stepAt(at(59.999)), 1);
  assert.equal(stepAt(at(60)), 2);
});

test('a code is accepted one step early and one step late, and refused two steps away', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 10, maxLength: 64 }),
      fc.integer({ min: 10, max: 200_000_000 }),
      fc.integer({ min: 0, max: 29 }),
      fc.integer({ min: -3, max: 3 }),
      (secret, step, second, distance) => {
        const around = [-1, 0, 1].map((near) => codeOf(secret, step + near));
        const code = codeOf(secret, step + distance);
        const matched = matchedStep(secret, code, at(step * 30 + second));
        if (Math.abs(distance) > 1) {
          // One in 300,000 codes is by chance also that of a step nearby.
          fc.pre(!around.includes(code));
          assert.equal(matched, null);
        } else {
          fc.pre(new Set(around).size === 3);
          assert.equal(matched, step + distance);
        }
      },
    ),
  );
});

test('spaces between the digits are fine; anything else that is no six digits is no code', () => {
  const code = codeOf(rfcSecret, 1);
  assert.equal(matchedStep(rfcSecret, ` ${code.slice(0, 3)} ${code.slice(3)} `, at(59)), 1);
  for (const wrong of [
    '',
    code.slice(1),
    `${code}0`,
    `+${code.slice(1)}`,
    `0x${code.slice(2)}`,
    ' '.repeat(100_000) + code,
    '２８７０８２',
  ]) {
    assert.equal(matchedStep(rfcSecret, wrong, at(59)), null);
  }
});

test('the code of another secret is refused', () => {
  assert.equal(matchedStep(rfcSecret, codeOf(Buffer.from('another secret of 22 b'), 1), at(59)), null);
});

test('a secret that is a view on a larger buffer is used alone', () => {
  const pool = Buffer.concat([Buffer.alloc(7, 1), rfcSecret, Buffer.alloc(7, 2)]);
  assert.equal(matchedStep(pool.subarray(7, 27), '287082', at(59)), 1);
});

test('a secret is read as base32 with or without spaces, padding and capitals, and comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 64 }), (secret) => {
      const text = secretAsText(secret);
      const typed = `${text.toLowerCase().replaceAll(/(.{4})/g, '$1 ')}==`;
      assert.deepEqual(readSecret(typed), new Uint8Array(secret));
      assert.deepEqual(readSecret(secret), secret);
    }),
  );
});

test('a secret that is too short, too long or no base32 is refused', () => {
  assert.equal(readSecret(Buffer.alloc(9)), null);
  assert.equal(readSecret(Buffer.alloc(65)), null);
  assert.equal(readSecret('GEZDGNBVGY3TQOJ1'), null);
  assert.equal(readSecret(''), null);
});

test('the text of the QR code carries everything an app needs', () => {
  const uri = new URL(enrolmentUri(rfcSecret, 'Mijn digitale sleutels', 'anna'));
  assert.equal(uri.protocol, 'otpauth:');
  assert.equal(uri.searchParams.get('secret'), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  assert.equal(uri.searchParams.get('digits'), '6');
  assert.equal(uri.searchParams.get('period'), '30');
  assert.equal(uri.searchParams.get('algorithm'), 'SHA1');
});
