import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { cbor, type Cbor } from '../../../test/support/cbor.ts';
import { coseOf, passkeyDevice } from '../../../test/support/passkey-device.ts';
import { checkMade } from './check-made.ts';
import { checkPublicKey } from './check-public-key.ts';
import { checkSigned } from './check-signed.ts';
import { readMade, readSigned } from './read-answer.ts';

const told = {
  challenge: randomBytes(32).toString('base64url'),
  origin: 'https://toegang.example.be',
  rpId: 'example.be',
};
const device = passkeyDevice();
const publicKey = new Uint8Array(cbor(coseOf(device.publicKey, 'ES256')));

type Answer = Readonly<Record<string, unknown>> & { readonly response: Readonly<Record<string, string>> };
const parse = (text: string): Answer => JSON.parse(text) as Answer;
const signed = parse(device.use({ ...told, userHandle: randomBytes(32) }));
const made = parse(device.make(told));

async function verdictOnSigned(text: string): Promise<string> {
  const read = readSigned(text);
  const verdict = read.ok ? await checkSigned(read.answer, { ...told, publicKey }) : read;
  return verdict.ok ? 'accepted' : verdict.because;
}

async function verdictOnMade(text: string): Promise<string> {
  const read = readMade(text);
  const verdict = read.ok ? await checkMade(read.answer, told) : read;
  return verdict.ok ? 'accepted' : verdict.because;
}

/** One change of bytes: a bit turned, a part cut, doubled or put in, or none at all. */
const changed = (bytes: Buffer): fc.Arbitrary<Buffer> => {
  const place = fc.nat({ max: bytes.length - 1 });
  return fc.oneof(
    fc.constant(bytes),
    fc.tuple(place, fc.nat({ max: 7 })).map(([at, bit]) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return copy;
    }),
    place.map((at) => bytes.subarray(0, at)),
    place.map((at) => Buffer.concat([bytes, bytes.subarray(at)])),
    fc
      .tuple(place, fc.uint8Array({ maxLength: 8 }))
      .map(([at, more]) => Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])),
  );
};

/** An answer with one of its parts changed, as bytes or as a JSON value, or as it was. */
function changedAnswer(answer: Answer, parts: readonly string[]): fc.Arbitrary<string> {
  const withPart = (name: string, value: unknown): string =>
    JSON.stringify({ ...answer, response: { ...answer.response, [name]: value } });
  const part = fc.constantFrom(...parts);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(JSON.stringify(answer)) },
    {
      weight: 6,
      arbitrary: part.chain((name) =>
        changed(Buffer.from(answer.response[name] ?? '', 'base64url')).map((bytes) =>
          withPart(name, bytes.toString('base64url')),
        ),
      ),
    },
    { weight: 2, arbitrary: fc.tuple(part, fc.jsonValue()).map(([name, value]) => withPart(name, value)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('id', 'rawId', 'type', 'response'), fc.jsonValue())
        .map(([name, value]) => JSON.stringify({ ...answer, [name]: value })),
    },
    { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
  );
}

/** Is it still what the device said, in all that counts? Only what the signature does not cover may differ. */
const same = (text: string, answer: Answer, parts: readonly string[]): boolean => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('response' in value)) return false;
  const given = value as Answer;
  if (given['id'] !== answer['id'] || given['rawId'] !== answer['rawId'] || given['type'] !== 'public-key')
    return false;
  const { response } = given;
  return (
    typeof response === 'object' && response !== null && parts.every((name) => response[name] === answer.response[name])
  );
};

/** The two numbers of a signature: the length that stands before them is another spelling at most. */
const signatureOf = (text: string): string =>
  Buffer.from(parse(text).response['signature'] ?? '', 'base64url')
    .subarray(2)
    .toString('hex');

test('of answers changed in their structure those that stay as the passkey signed them come in, and no other does', async () => {
  const parts = ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle'];
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(changedAnswer(signed, parts), async (text) => {
      const verdict = await verdictOnSigned(text);
      seen.add(verdict);
      // The user handle is covered by no signature: whose it is, is asked of what we keep. A signature of an elliptic
      // curve has more than one spelling, which helps nobody: the number that it answers counts once.
      if (verdict === 'accepted') assert.ok(same(text, signed, ['clientDataJSON', 'authenticatorData']), text);
      if (verdict === 'accepted') assert.ok(signatureOf(text).startsWith(signatureOf(JSON.stringify(signed))), text);
      if (same(text, signed, parts)) assert.equal(verdict, 'accepted');
    }),
    { numRuns: 3_000, seed: 20_261_125 },
  );
  for (const because of ['accepted', 'not-an-answer', 'wrong-site', 'wrong-challenge', 'bad-signature']) {
    assert.ok(seen.has(because), `none was ${because}`);
  }
});

test('of new passkeys changed in their structure those that stay well made are taken, and nothing throws', async () => {
  const parts = ['clientDataJSON', 'attestationObject'];
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(changedAnswer(made, parts), async (text) => {
      const verdict = await verdictOnMade(text);
      seen.add(verdict);
      if (same(text, made, parts)) assert.equal(verdict, 'accepted');
      assert.notEqual(verdict, 'bad-attestation', `the library refused what we took: ${text}`);
    }),
    { numRuns: 3_000, seed: 20_261_126 },
  );
  for (const because of [
    'accepted',
    'not-an-answer',
    'wrong-site',
    'wrong-challenge',
    'weak-key',
    'attestation-not-asked',
  ]) {
    assert.ok(seen.has(because), `none was ${because}`);
  }
});

test('of COSE keys of any structure only whole keys of the three algorithms are taken, and nothing throws', () => {
  const value: fc.Arbitrary<Cbor> = fc.oneof(
    fc.integer({ min: -300, max: 300 }),
    fc.uint8Array({ maxLength: 80 }),
    fc.string({ maxLength: 10 }),
    fc.boolean(),
  );
  const own = [...coseOf(device.publicKey, 'ES256')];
  const key = fc
    .array(fc.tuple(fc.constantFrom(1, 3, -1, -2, -3), value), { maxLength: 6 })
    .map((parts) => new Map<number, Cbor>(parts));
  const spoiled = fc
    .array(fc.tuple(fc.constantFrom(1, 3, -1, -2, -3), value), { maxLength: 2 })
    .map((parts) => new Map<number, Cbor>([...own, ...parts]));
  fc.assert(
    fc.property(fc.oneof(key, spoiled, fc.constant(new Map(own))), (parts) => {
      const bytes = cbor(parts);
      const whole = bytes.equals(cbor(new Map(own)));
      assert.equal(checkPublicKey(new Uint8Array(bytes)) === null, whole);
    }),
    { numRuns: 2_000, seed: 20_261_127 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.notEqual(checkPublicKey(new Uint8Array(bytes)), null);
    }),
    { numRuns: 2_000, seed: 20_261_128 },
  );
});
