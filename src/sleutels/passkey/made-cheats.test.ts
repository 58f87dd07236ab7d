import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { cbor, type Cbor } from '../../../test/support/cbor.ts';
import { coseOf, flags, newPair, passkeyDevice, type PasskeyLies } from '../../../test/support/passkey-device.ts';
import { checkMade } from './check-made.ts';
import { longestAnswer, readMade } from './read-answer.ts';

const told = {
  challenge: randomBytes(32).toString('base64url'),
  origin: 'https://sleutels.example.be',
  rpId: 'example.be',
};
const device = passkeyDevice();

async function verdictOn(text: string): Promise<string> {
  const read = readMade(text);
  if (!read.ok) return read.because;
  const verdict = await checkMade(read.answer, told);
  return verdict.ok ? 'accepted' : verdict.because;
}

const withLies = (lies: PasskeyLies): Promise<string> => verdictOn(device.make({ ...told, ...lies }));
const cose = (...parts: readonly (readonly [number, Cbor])[]): Cbor => new Map(parts);
const own = [...coseOf(device.publicKey, 'ES256')];
/** The device's own key with one part otherwise. */
const otherwise = (name: number, value: Cbor): Cbor => cose(...own.filter(([one]) => one !== name), [name, value]);

for (const algorithm of ['ES256', 'EdDSA', 'RS256'] as const) {
  test(`a passkey that was made here for ${algorithm} is accepted`, async () => {
    assert.equal(await verdictOn(passkeyDevice({ algorithm }).make(told)), 'accepted');
  });
}

test('what was made is told: its identifier, its key, its counter and where it is kept', async () => {
  const read = readMade(passkeyDevice({ synced: true, counts: false }).make(told));
  assert.ok(read.ok);
  const verdict = await checkMade(read.answer, told);
  assert.ok(verdict.ok);
  const { counter, backupEligible, backedUp, credentialId } = verdict.passkey;
  assert.deepEqual({ counter, backupEligible, backedUp }, { counter: 0, backupEligible: true, backedUp: true });
  assert.equal(credentialId.length, 32);
});

const weakRsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
const oddRsa = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey;

const cheats: readonly (readonly [what: string, lies: PasskeyLies, because: string])[] = [
  ['on the page where keys are entered', { origin: 'https://toegang.example.be' }, 'wrong-origin'],
  ['for another domain', { rpId: 'kwaad.example' }, 'wrong-site'],
  ['for a challenge of another session', { challenge: randomBytes(32).toString('base64url') }, 'wrong-challenge'],
  ['as if it signed in', { type: 'webauthn.get' }, 'wrong-type'],
  [
    'in a frame of somebody else',
    { clientData: { crossOrigin: true, topOrigin: 'https://kwaad.example' } },
    'cross-origin',
  ],
  ['without finger, face or PIN', { flags: flags.present }, 'person-not-verified'],
  ['with nobody there', { flags: flags.verified }, 'nobody-present'],
  ['with no algorithm', { coseKey: cose(...own.filter(([name]) => name !== 3)) }, 'unknown-algorithm'],
  ['with an algorithm that we did not ask for', { coseKey: otherwise(3, -35) }, 'unknown-algorithm'],
  ['with a curve of another algorithm', { coseKey: otherwise(-1, 2) }, 'unknown-algorithm'],
  [
    'with a point that is not on the curve',
    { coseKey: cose([1, 2], [3, -7], [-1, 1], [-2, Buffer.alloc(32, 1)], [-3, Buffer.alloc(32, 1)]) },
    'weak-key',
  ],
  ['with half a point', { coseKey: cose(...own.filter(([name]) => name !== -3)) }, 'weak-key'],
  ['with a short RSA key', { coseKey: coseOf(weakRsa, 'RS256') }, 'weak-key'],
  ['with an RSA key that is quick to check', { coseKey: coseOf(oddRsa, 'RS256') }, 'weak-key'],
  ['under another identifier than it says', { credentialId: randomBytes(32) }, 'not-an-answer'],
  [
    'with a statement of its maker',
    { format: 'fido-u2f', statement: new Map([['sig', Buffer.alloc(70)]]) },
    'attestation-not-asked',
  ],
  [
    'with a certificate',
    {
      format: 'packed',
      statement: new Map<string, Cbor>([
        ['alg', -7],
        ['sig', Buffer.alloc(70)],
        ['x5c', [Buffer.alloc(10)]],
      ]),
    },
    'attestation-not-asked',
  ],
  [
    'with something in a statement that says nothing',
    { statement: new Map([['sig', Buffer.alloc(70)]]) },
    'attestation-not-asked',
  ],
  [
    'with a signature of its own that is wrong',
    {
      format: 'packed',
      statement: new Map<string, Cbor>([
        ['alg', -7],
        ['sig', Buffer.alloc(70)],
      ]),
    },
    'bad-attestation',
  ],
];

for (const [what, lies, because] of cheats) {
  test(`a passkey made ${what} is refused: ${because}`, async () => assert.equal(await withLies(lies), because));
}

test('a device that signs with the new key itself says nothing of its maker, and is accepted', async () => {
  const { publicKey, privateKey } = newPair('ES256');
  const text = passkeyDevice({ keyPair: { publicKey, privateKey } }).make(told);
  const parsed = JSON.parse(text) as { response: { clientDataJSON: string; attestationObject: string } };
  const object = Buffer.from(parsed.response.attestationObject, 'base64url');
  // The authenticator data are the last part, after their name and a length of two bytes.
  const authData = object.subarray(object.indexOf('authData') + 'authData'.length + 2);
  const said = createHash('sha256').update(Buffer.from(parsed.response.clientDataJSON, 'base64url')).digest();
  const sig = sign('sha256', Buffer.concat([authData, said]), privateKey);
  const self = new Map<string, Cbor>([
    ['fmt', 'packed'],
    [
      'attStmt',
      new Map<string, Cbor>([
        ['alg', -7],
        ['sig', sig],
      ]),
    ],
    ['authData', authData],
  ]);
  const response = { ...parsed.response, attestationObject: cbor(self).toString('base64url') };
  assert.equal(await verdictOn(JSON.stringify({ ...parsed, response })), 'accepted');
});

test('a huge answer is not even read, and what is no answer is refused', async () => {
  assert.equal(await verdictOn('x'.repeat(longestAnswer + 1)), 'too-long');
  for (const text of ['', 'null', '[]', '{}']) assert.equal(await verdictOn(text), 'not-an-answer');
  const parsed = JSON.parse(device.make(told)) as { response: object };
  for (const attestationObject of ['', 'AAAA', Buffer.from('a0', 'hex').toString('base64url'), 7]) {
    const response = { ...parsed.response, attestationObject };
    assert.equal(await verdictOn(JSON.stringify({ ...parsed, response })), 'not-an-answer');
  }
});
