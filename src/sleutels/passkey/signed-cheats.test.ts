import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomBytes } from 'node:crypto';
import { coseOf, flags, newPair, passkeyDevice, type PasskeyLies } from '../../../test/support/passkey-device.ts';
import { cbor } from '../../../test/support/cbor.ts';
import { checkSigned } from './check-signed.ts';
import { longestAnswer, readSigned } from './read-answer.ts';

const told = {
  challenge: randomBytes(32).toString('base64url'),
  origin: 'https://toegang.example.be',
  rpId: 'example.be',
  userHandle: randomBytes(32),
};
const device = passkeyDevice();
const publicKey = new Uint8Array(cbor(coseOf(device.publicKey, 'ES256')));

/** What becomes of a text that came with a form. */
async function verdictOn(text: string, key = publicKey): Promise<string> {
  const read = readSigned(text);
  if (!read.ok) return read.because;
  const verdict = await checkSigned(read.answer, { ...told, publicKey: key });
  return verdict.ok ? 'accepted' : verdict.because;
}

const withLies = (lies: PasskeyLies): Promise<string> => verdictOn(device.use({ ...told, ...lies }));

for (const algorithm of ['ES256', 'EdDSA', 'RS256'] as const) {
  test(`a passkey that signs with ${algorithm} for us, with its holder verified, is accepted`, async () => {
    const one = passkeyDevice({ algorithm });
    const key = new Uint8Array(cbor(coseOf(one.publicKey, algorithm)));
    assert.equal(await verdictOn(one.use(told), key), 'accepted');
  });
}

test('what the passkey says of its counter and of where it is kept is told as it is', async () => {
  const synced = passkeyDevice({ synced: true, counts: false });
  const read = readSigned(synced.use(told));
  assert.ok(read.ok);
  const key = new Uint8Array(cbor(coseOf(synced.publicKey, 'ES256')));
  const verdict = await checkSigned(read.answer, { ...told, publicKey: key });
  assert.ok(verdict.ok);
  const { counter, backupEligible, backedUp } = verdict.data;
  assert.deepEqual({ counter, backupEligible, backedUp }, { counter: 0, backupEligible: true, backedUp: true });
});

const cheats: readonly (readonly [what: string, lies: PasskeyLies, because: string])[] = [
  ['on a page of somebody else', { origin: 'https://toegang.example.be.kwaad.example' }, 'wrong-origin'],
  ['on another of our sites', { origin: 'https://sleutels.example.be' }, 'wrong-origin'],
  ['on the same site without encryption', { origin: 'http://toegang.example.be' }, 'wrong-origin'],
  ['for another domain', { rpId: 'kwaad.example' }, 'wrong-site'],
  ['for a domain above ours', { rpId: 'be' }, 'wrong-site'],
  ['a challenge of another sign-in', { challenge: randomBytes(32).toString('base64url') }, 'wrong-challenge'],
  ['an empty challenge', { challenge: '' }, 'wrong-challenge'],
  ['without finger, face or PIN', { flags: flags.present }, 'person-not-verified'],
  ['with nobody there', { flags: flags.verified }, 'nobody-present'],
  ['as if it was made', { type: 'webauthn.create' }, 'wrong-type'],
  ['as a payment', { type: 'payment.get' }, 'wrong-type'],
  ['in a frame of somebody else', { clientData: { crossOrigin: true } }, 'cross-origin'],
  ['below a page of somebody else', { clientData: { topOrigin: 'https://kwaad.example' } }, 'cross-origin'],
  [
    'kept elsewhere though it cannot be',
    { flags: flags.present | flags.verified | flags.backedUp },
    'impossible-backup',
  ],
  ['with the key of another passkey', { signer: newPair('ES256').privateKey }, 'bad-signature'],
];

for (const [what, lies, because] of cheats) {
  test(`a passkey used ${what} is refused: ${because}`, async () => assert.equal(await withLies(lies), because));
}

test('a signature with a bit turned is refused, and so is one over other words', async () => {
  const text = device.use(told);
  const parsed = JSON.parse(text) as { response: { signature: string; clientDataJSON: string } };
  const bytes = Buffer.from(parsed.response.signature, 'base64url');
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  const turned = { ...parsed, response: { ...parsed.response, signature: bytes.toString('base64url') } };
  assert.equal(await verdictOn(JSON.stringify(turned)), 'bad-signature');
  const said = Buffer.from(parsed.response.clientDataJSON, 'base64url').toString().replace('{', '{"more":1,');
  const other = { ...parsed.response, clientDataJSON: Buffer.from(said).toString('base64url') };
  assert.equal(await verdictOn(JSON.stringify({ ...parsed, response: other })), 'bad-signature');
});

test('a counter of before makes no reason of its own here: only a good signature may tell of a copy', async () => {
  assert.equal(await withLies({ counter: 0 }), 'accepted');
  assert.equal(await withLies({ counter: 0, signer: newPair('ES256').privateKey }), 'bad-signature');
});

test('a huge answer is not even read, and what is no answer is refused', async () => {
  assert.equal(await verdictOn('x'.repeat(longestAnswer + 1)), 'too-long');
  const parsed = JSON.parse(device.use(told)) as Record<string, unknown> & { response: Record<string, unknown> };
  const without = (changes: object, response: object = {}): Promise<string> =>
    verdictOn(JSON.stringify({ ...parsed, ...changes, response: { ...parsed.response, ...response } }));
  for (const text of ['', 'null', '[]', '"x"', '{', '{}', '{"id":1}'])
    assert.equal(await verdictOn(text), 'not-an-answer');
  assert.equal(await without({ type: 'password' }), 'not-an-answer');
  assert.equal(await without({ rawId: 'AAAA' }), 'not-an-answer');
  assert.equal(await without({}, { userHandle: '' }), 'not-an-answer');
  assert.equal(await without({}, { userHandle: randomBytes(65).toString('base64url') }), 'not-an-answer');
  assert.equal(await without({}, { signature: `${String(parsed.response['signature'])}=` }), 'not-an-answer');
  assert.equal(await without({}, { authenticatorData: 'AAAA' }), 'not-an-answer');
  assert.equal(await without({}, { clientDataJSON: Buffer.from('[]').toString('base64url') }), 'not-an-answer');
});
