import assert from 'node:assert/strict';
import { constants, createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import { tokenAlgorithms } from './algorithms.ts';
import { checkAlgorithm, checkSignature } from './check-signature.ts';
import type { EidToken } from './read-token.ts';

const challenge = { origin: 'https://sleutels.example', nonce: Buffer.alloc(32, 3).toString('base64') };

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const onCurve = (namedCurve: string): Keys => generateKeyPairSync('ec', { namedCurve });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING };

const keysOf: Readonly<Record<string, Keys>> = {
  ES256: onCurve('prime256v1'),
  ES384: onCurve('secp384r1'),
  ES512: onCurve('secp521r1'),
  RS256: rsa,
  PS256: rsa,
};

/** The signature as a card makes it, by its own words and not by those of the check. */
function signedBy(name: string, { privateKey }: Keys, settings: object = {}): EidToken {
  const algorithm = tokenAlgorithms.get(name);
  assert.ok(algorithm);
  const hash = `sha${name.slice(2)}`;
  const digest = (text: string): Buffer => createHash(hash).update(text).digest();
  const bytes = Buffer.concat([digest(challenge.origin), digest(challenge.nonce)]);
  const how = name.startsWith('PS') ? { ...pss, saltLength: 32 } : { dsaEncoding: 'ieee-p1363' as const };
  const signature = sign(hash, bytes, { key: privateKey, ...how, ...settings });
  return { certificate: '', algorithm, signature };
}

for (const [name, keys] of Object.entries(keysOf)) {
  test(`${name} is accepted with its own key, and refused with the key of somebody else`, () => {
    const token = signedBy(name, keys);
    assert.equal(checkAlgorithm(token, keys.publicKey), null);
    assert.equal(checkSignature(token, keys.publicKey, challenge), null);
    const other = name.startsWith('ES')
      ? onCurve(String(keys.publicKey.asymmetricKeyDetails?.namedCurve))
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
    assert.equal(checkSignature(token, other.publicKey, challenge)?.because, 'bad-signature');
  });

  test(`${name} fits the keys of its kind and no others`, () => {
    const { algorithm } = signedBy(name, keys);
    const fitting = Object.keys(keysOf).filter((other) => {
      const key = keysOf[other]?.publicKey;
      return (
        key !== undefined && checkAlgorithm({ certificate: '', algorithm, signature: Buffer.alloc(0) }, key) === null
      );
    });
    assert.deepEqual(fitting, name.startsWith('ES') ? [name] : ['RS256', 'PS256']);
  });
}

test('five algorithms are accepted and no more', () => {
  assert.deepEqual([...tokenAlgorithms.keys()], Object.keys(keysOf));
});

test('a salt of another length than the hash is refused', () => {
  const token = signedBy('PS256', rsa, { saltLength: 0 });
  assert.equal(checkSignature(token, rsa.publicKey, challenge)?.because, 'bad-signature');
});

test('keys that are too weak, too strange or too long are refused', () => {
  const { algorithm } = signedBy('RS256', rsa);
  const token = { certificate: '', algorithm, signature: Buffer.alloc(0) };
  for (const { publicKey } of [
    generateKeyPairSync('rsa', { modulusLength: 1024 }),
    generateKeyPairSync('rsa', { modulusLength: 4104 }),
    onCurve('secp256k1'),
    generateKeyPairSync('ed25519'),
  ]) {
    assert.equal(checkAlgorithm(token, publicKey)?.because, 'algorithm-does-not-fit-key');
  }
});
