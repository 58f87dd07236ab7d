import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, before, beforeEach, test } from 'node:test';
import { makeCitizenAuthority } from '#demo/card/authorities.ts';
import type { KeyPair } from '#demo/card/certified-key.ts';
import { issueCard } from '#demo/card/issue-card.ts';
import { pemOf } from '#demo/card/keep-certified-key.ts';
import { KeyUsageFlags } from '#demo/card/x509.ts';
import { cardWorld, certificateOf, chadia, issuedOn, type CardWorld } from '../../../../test/support/card-world.ts';
import { readTrustFolder } from './read-trust-folder.ts';

let world: CardWorld;
let folder: string;
before(async () => {
  world = await cardWorld();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trust-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Buffer): Promise<void> => writeFile(join(folder, name), content);

async function isTrusted(): Promise<boolean> {
  const trust = await readTrustFolder(folder);
  const { issuerName, authorityKeyId } = certificateOf(world.good);
  return trust.named(issuerName, authorityKeyId).length > 0;
}

test('an authority is read from PEM, from DER, and from between others in one file', async () => {
  const { citizen, root } = world.authorities;
  const another = await makeCitizenAuthority(root, issuedOn);
  assert.ok(!(await isTrusted()));
  for (const [name, content] of [
    ['one.pem', pemOf(citizen.certificate)],
    ['one.crt', citizen.certificate],
    ['bundle.pem', `# three\n${[root, citizen, another].map(({ certificate }) => pemOf(certificate)).join('\n')}`],
  ] as const) {
    await put(name, content);
    assert.ok(await isTrusted(), name);
    await rm(join(folder, name));
  }
});

test('a root does no harm and trusts nobody; what is no certificate by its name is left alone', async () => {
  await put('root.pem', pemOf(world.authorities.root.certificate));
  await put('README.md', 'Where these came from');
  const trust = await readTrustFolder(folder);
  assert.equal(trust.count, 0);
});

for (const [words, content, pattern] of [
  ['text', () => 'hello', /ca\.pem holds no certificate in PEM/],
  ['nothing', () => '', /ca\.pem/],
  ['armour around nothing', () => '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', /ca\.pem/],
  ['half a certificate', () => world.authorities.citizen.certificate.subarray(0, 300), /ca\.pem .* not DER/],
  ['the certificate of a card', () => pemOf(world.good.certificate), /ca\.pem .* not of an authority/],
  ['the certificate of a responder', () => pemOf(world.authorities.responder.certificate), /not of an authority/],
] as const) {
  test(`a file with ${words} is an error that names the file`, async () => {
    await put('good.pem', pemOf(world.authorities.citizen.certificate));
    await put('ca.pem', content());
    await assert.rejects(readTrustFolder(folder), pattern);
  });
}

test('who may not issue, or whose key is weak, is no authority', async () => {
  const { citizen, root } = world.authorities;
  const life = { notBefore: issuedOn, notAfter: new Date('2030-01-01') };
  const weak: KeyPair = { kind: 'rsa', ...generateKeyPairSync('rsa', { modulusLength: 1024 }) };
  for (const [{ certificate }, pattern] of [
    [await issueCard(citizen, chadia, { notBefore: issuedOn, isAuthority: true }), /not of an authority/],
    [
      await issueCard(citizen, chadia, { notBefore: issuedOn, keyUsage: KeyUsageFlags.keyCertSign }),
      /not of an authority/,
    ],
    [
      await issueCard(root, chadia, { ...life, isAuthority: true, keyUsage: KeyUsageFlags.keyCertSign, keys: weak }),
      /too weak/,
    ],
  ] as const) {
    await put('ca.pem', pemOf(certificate));
    await assert.rejects(readTrustFolder(folder), pattern);
  }
});

test('a file too long for a certificate is not read as one', async () => {
  await put('ca.crt', Buffer.concat([Buffer.from([0x30, 0x82, 0x1d, 0x50]), Buffer.alloc(0x1d50)]));
  await assert.rejects(readTrustFolder(folder), /longer than a certificate/);
});

test('a folder that is not there is an error', async () => {
  await assert.rejects(readTrustFolder(join(folder, 'absent')), /absent/);
});
