import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eidChecker, ocsp, readTrustFolder } from '#sleutels/eid/index.ts';
import { cardResponder, openCardFolder, signChallenge } from './index.ts';

const now = new Date('2026-11-20T10:00:00Z');
const later = new Date('2026-12-24T10:00:00Z');
const ocspAddress = 'http://127.0.0.1:3000/demo/ocsp';
const orders = [
  { name: 'chadia', insz: '93112198428', givenName: 'Chadia', familyName: 'El Amrani', kind: 'ec' },
  { name: 'bart', insz: '80060298595', givenName: 'Bart', familyName: 'Maes', kind: 'rsa' },
] as const;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
after(() => rm(folder, { recursive: true }));

test('a deployment that reads the trust folder lets each card in, with the responder asked', async () => {
  const { authorities, cards, trustFolder } = await openCardFolder(folder, { orders, ocspAddress, now });
  const clock = (): Date => now;
  const responder = cardResponder({ authorities, clock });
  const asked: string[] = [];
  const checker = eidChecker({
    trust: await readTrustFolder(trustFolder),
    revocation: ocsp({
      clock,
      ifUnreachable: 'refuse',
      post: async (url, body) => {
        asked.push(url.href);
        return responder(body);
      },
    }),
  });
  for (const { name, insz, familyName } of orders) {
    const card = cards.get(name);
    assert.ok(card);
    const challenge = { origin: 'https://sleutels.example', nonce: Buffer.alloc(32, 7).toString('base64') };
    const verdict = await checker.check({ token: signChallenge({ card, ...challenge }), ...challenge, at: now });
    assert.ok(verdict.ok, JSON.stringify(verdict));
    assert.deepEqual(
      [verdict.holder.insz, verdict.holder.familyName, verdict.revocation],
      [insz, familyName, 'checked'],
    );
  }
  assert.deepEqual(asked, [ocspAddress, ocspAddress]);
});

test('the next start finds the same authorities and cards, in files that only the owner reads', async () => {
  const first = await openCardFolder(folder, { orders, ocspAddress, now });
  const second = await openCardFolder(folder, { orders, ocspAddress, now: later });
  assert.deepEqual(second.authorities.citizen.certificate, first.authorities.citizen.certificate);
  for (const { name } of orders) {
    assert.deepEqual(second.cards.get(name)?.certificate, first.cards.get(name)?.certificate);
    assert.equal((await stat(join(folder, `card-${name}.pem`))).mode & 0o077, 0);
  }
});

test('with the responder at another address, cards get a new certificate for the same key', async () => {
  const first = await openCardFolder(folder, { orders, ocspAddress, now });
  const moved = await openCardFolder(folder, { orders, ocspAddress: 'http://127.0.0.1:4000/ocsp', now: later });
  const [before, after] = [first.cards.get('bart'), moved.cards.get('bart')];
  assert.ok(before && after);
  assert.notDeepEqual(after.certificate, before.certificate);
  assert.ok(after.keys.publicKey.equals(before.keys.publicKey));
});
