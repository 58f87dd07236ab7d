import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { isStrongSignature, signedBy } from './signed-by.ts';

const bytes = Buffer.from('what an authority says');
const sha256WithRsa = '1.2.840.113549.1.1.11';
const sha1WithRsa = '1.2.840.113549.1.1.5';
const md5WithRsa = '1.2.840.113549.1.1.4';
const ecdsaWithSha384 = '1.2.840.10045.4.3.3';

const strong = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });

test('a signature counts with the key that made it, and with no other bytes', () => {
  const value = sign('sha256', bytes, strong.privateKey);
  assert.ok(signedBy({ algorithm: sha256WithRsa, bytes, value }, strong.publicKey));
  assert.ok(!signedBy({ algorithm: sha256WithRsa, bytes: Buffer.from('else'), value }, strong.publicKey));
  assert.ok(!signedBy({ algorithm: ecdsaWithSha384, bytes, value }, strong.publicKey));
});

test('a weak key or a weak hash counts for nothing', () => {
  assert.ok(
    !signedBy({ algorithm: sha256WithRsa, bytes, value: sign('sha256', bytes, weak.privateKey) }, weak.publicKey),
  );
  const value = sign('sha1', bytes, strong.privateKey);
  for (const algorithm of [sha1WithRsa, md5WithRsa]) {
    assert.ok(!isStrongSignature({ algorithm, bytes, value }));
    assert.ok(!signedBy({ algorithm, bytes, value }, strong.publicKey));
  }
});
