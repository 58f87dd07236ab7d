import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eidChecker, noRevocation, readTrustFolder, type EidChecker, type EidVerdict } from './index.ts';

const folder = new URL('../../../test/known-answers/web-eid/', import.meta.url);

interface KnownToken {
  readonly unverifiedCertificate: string;
  readonly signature: string;
  readonly [field: string]: string;
}

const known = (
  JSON.parse(readFileSync(new URL('belgian-test-card.json', folder), 'utf8')) as {
    readonly cases: readonly {
      readonly origin: string;
      readonly nonce: string;
      readonly validAt: string;
      readonly token: KnownToken;
    }[];
  }
).cases[0];
assert.ok(known);
const { origin, nonce, token } = known;
const at = new Date(known.validAt);

let places: readonly string[] = [];
let checker: EidChecker;
let rootOnly: EidChecker;

async function trusting(...files: readonly string[]): Promise<EidChecker> {
  const place = await mkdtemp(join(tmpdir(), 'trust-'));
  places = [...places, place];
  for (const file of files) await copyFile(new URL(file, folder), join(place, file));
  return eidChecker({ trust: await readTrustFolder(place), revocation: noRevocation });
}

before(async () => {
  checker = await trusting('test-ec-citizen-ca.pem', 'test-ec-root-ca.pem');
  rootOnly = await trusting('test-ec-root-ca.pem');
});
after(async () => {
  for (const place of places) await rm(place, { recursive: true });
});

const check = (changes: Partial<KnownToken> = {}, with_: EidChecker = checker): Promise<EidVerdict> =>
  with_.check({ token: JSON.stringify({ ...token, ...changes }), origin, nonce, at });

test('the published token of a Belgian test card is valid at its date, origin and nonce', async () => {
  const verdict = await check();
  assert.ok(verdict.ok, JSON.stringify(verdict));
  assert.equal(verdict.revocation, 'not-checked');
  assert.equal(verdict.holder.insz, '01050399864');
  assert.equal(verdict.holder.givenName, 'Nora Angèle');
  assert.equal(verdict.holder.familyName, 'Specimen');
  assert.equal(verdict.holder.issuer, 'eID TEST EC Citizen CA');
  assert.equal(verdict.holder.certificateSerial, '100000000000f1ebf1fe000000018a61');
  assert.equal(verdict.holder.certificateFingerprint.length, 32);
});

test('with only the root in the folder, nobody is trusted', async () => {
  const verdict = await check({}, rootOnly);
  assert.ok(!verdict.ok);
  assert.equal(verdict.because, 'untrusted-issuer');
});

for (const [words, asked, because] of [
  ['another origin', { origin: 'https://sleutels.example' }, 'bad-signature'],
  ['the origin in plain HTTP', { origin: origin.replace('https', 'http') }, 'bad-signature'],
  ['another nonce', { nonce: 'A'.repeat(43) + '=' }, 'bad-signature'],
  ['the day before the card', { at: new Date('2020-10-22T21:59:59Z') }, 'certificate-not-yet-valid'],
  ['the day after the card', { at: new Date('2030-10-22T22:00:01Z') }, 'certificate-expired'],
] as const) {
  test(`it is refused for ${words}`, async () => {
    const verdict = await checker.check({ token: JSON.stringify(token), origin, nonce, at, ...asked });
    assert.ok(!verdict.ok);
    assert.equal(verdict.because, because);
  });
}

/** Every byte in turn, with one bit, half of them and all of them turned over. */
async function refusedWithAnyByteChanged(field: 'signature' | 'unverifiedCertificate'): Promise<void> {
  const original = Buffer.from(token[field], 'base64');
  for (const [place, byte] of original.entries()) {
    for (const turned of [0x01, 0x20, 0x5a, 0xff]) {
      const changed = Buffer.from(original);
      changed[place] = byte ^ turned;
      const verdict = await check({ [field]: changed.toString('base64') });
      assert.ok(!verdict.ok, `${field} was accepted with byte ${place} turned over by ${turned}`);
    }
  }
}

test('it is refused with any byte of the signature changed', () => refusedWithAnyByteChanged('signature'));
test('it is refused with any byte of the certificate changed', () =>
  refusedWithAnyByteChanged('unverifiedCertificate'));

test('it is refused with any other byte in the places of the certificate that nobody signed', async () => {
  const original = Buffer.from(token.unverifiedCertificate, 'base64');
  const signedPart = original.indexOf(Buffer.from('308202c7', 'hex'));
  const behind = signedPart + 4 + 0x02c7;
  assert.equal(signedPart, 4);
  for (const place of [0, 1, 2, 3, ...Array.from({ length: 24 }, (_none, after) => behind + after)]) {
    for (let turned = 1; turned < 256; turned += 1) {
      const changed = Buffer.from(original);
      changed[place] = (original[place] ?? 0) ^ turned;
      const verdict = await check({ unverifiedCertificate: changed.toString('base64') });
      assert.ok(!verdict.ok, `accepted with byte ${place} turned over by ${turned}`);
    }
  }
});

test('it is refused with any character of either changed', async () => {
  for (const field of ['signature', 'unverifiedCertificate'] as const) {
    const text = token[field];
    for (let place = 0; place < text.length; place += 1) {
      const other = text[place] === 'A' ? 'B' : 'A';
      const verdict = await check({ [field]: text.slice(0, place) + other + text.slice(place + 1) });
      assert.ok(!verdict.ok, `${field} was accepted with character ${place} changed`);
    }
  }
});
