import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { flags, newPair, passkeyDevice } from '../../../test/support/passkey-device.ts';
import { later, start } from '../../../test/support/key-world.ts';
import { doerOf } from '../../../test/support/own-keys-world.ts';
import { runJobs } from '../../../test/support/run-jobs.ts';
import { entryPage, passkeyWorld, place, type PasskeyWorld } from '../../../test/support/passkey-world.ts';
import { ownKeyChanges } from '../mine/own-key.ts';
import { challengeLifetime } from '../rules/limits.ts';
import type { PasskeyVerdict } from './passkey-sign-in.ts';

let world: PasskeyWorld;
before(async () => (world = await passkeyWorld()));
after(() => world.close());

const reason = (verdict: PasskeyVerdict): string => (verdict.ok ? 'accepted' : verdict.because);

/** Whose sessions the queue was asked to end. */
async function sessionsToEnd(): Promise<readonly string[]> {
  const people: string[] = [];
  const kind = 'identity.end-sessions';
  await runJobs(world.superuserUrl, { [kind]: async ({ person }) => void people.push(String(person)) }, kind);
  return people;
}

test('a passkey enters its holder, and the list of sign-ins shows it by its name', async () => {
  const held = await world.withPasskey();
  const verdict = await world.use(held);
  assert.ok(verdict.ok, reason(verdict));
  assert.equal(verdict.personId, held.person.id);
  assert.equal(verdict.key, 'passkey');
  const key = await world.keyOf(held.person.id, 'passkey');
  assert.equal(key.name, 'Laptop');
  assert.deepEqual(key.last_used_at, start);
});

test('a challenge counts once: the same answer does not enter again', async () => {
  const held = await world.withPasskey();
  const challenge = await world.entry.challenge('sign-in 1', start);
  const answer = held.device.use({ challenge, ...held, ...entryPage });
  assert.equal(reason(await world.entry.check({ binding: 'sign-in 1', answer, place }, start)), 'accepted');
  assert.equal(reason(await world.entry.check({ binding: 'sign-in 1', answer, place }, start)), 'challenge-over');
});

test('of two who send the same answer at the same moment one enters', async () => {
  const held = await world.withPasskey(passkeyDevice({ counts: false }));
  const challenge = await world.entry.challenge('rush', start);
  const answer = held.device.use({ challenge, ...held, ...entryPage });
  const verdicts = await Promise.all([1, 2, 3].map(() => world.entry.check({ binding: 'rush', answer, place }, start)));
  assert.deepEqual(verdicts.map(reason).toSorted(), ['accepted', 'challenge-over', 'challenge-over']);
});

test('an answer to the challenge of another sign-in does not enter, and that challenge is not spent by it', async () => {
  const held = await world.withPasskey();
  const challenge = await world.entry.challenge('mine', start);
  await world.entry.challenge('theirs', start);
  const answer = held.device.use({ challenge, ...held, ...entryPage });
  assert.equal(reason(await world.entry.check({ binding: 'theirs', answer, place }, start)), 'wrong-challenge');
  assert.equal(reason(await world.entry.check({ binding: 'mine', answer, place }, start)), 'accepted');
});

test('a challenge to add a passkey is none to sign in with', async () => {
  const held = await world.withPasskey();
  const invited = await world.mine.invite(doerOf(held.person.sub), 'session');
  assert.ok(typeof invited !== 'string');
  const answer = held.device.use({ challenge: invited.challenge, ...held, ...entryPage });
  assert.equal(reason(await world.entry.check({ binding: 'session', answer, place }, start)), 'challenge-over');
});

test('an answer may take five minutes and no longer', async () => {
  const held = await world.withPasskey();
  for (const [wait, expected] of [
    [challengeLifetime - 1, 'accepted'],
    [challengeLifetime, 'challenge-over'],
  ] as const) {
    const challenge = await world.entry.challenge(`after ${wait}`, start);
    const answer = held.device.use({ challenge, ...held, ...entryPage });
    const now = later(wait);
    assert.equal(reason(await world.entry.check({ binding: `after ${wait}`, answer, place }, now)), expected);
  }
});

test('a passkey says whose it is: with the name of somebody else it does not enter', async () => {
  const [held, other] = [await world.withPasskey(), await world.withPasskey()];
  assert.notDeepEqual(held.userHandle, other.userHandle);
  assert.equal(reason(await world.use({ ...held, userHandle: other.userHandle })), 'other-person');
  assert.equal(reason(await world.use(held)), 'accepted');
});

test('the identifier of a passkey of somebody else does not help who signs with their own', async () => {
  const [held, other] = [await world.withPasskey(), await world.withPasskey()];
  const lies = { credentialId: other.device.credentialId };
  assert.equal(reason(await world.use({ ...held, userHandle: other.userHandle }, start, lies)), 'bad-signature');
});

test('a passkey that nobody has and a wrong signature are refused alike, after the same work', async () => {
  const unknown = await world.use({ device: passkeyDevice(), userHandle: Buffer.alloc(32) });
  assert.equal(reason(unknown), 'unknown-passkey');
  const held = await world.withPasskey();
  assert.equal(reason(await world.use(held, start, { signer: newPair('ES256').privateKey })), 'bad-signature');
});

test('a counter that goes back blocks the passkey, tells its holder, and ends their sessions', async () => {
  const held = await world.withPasskey();
  assert.equal(reason(await world.use(held, start, { counter: 9 })), 'accepted');
  const verdict = await world.use(held, later(1000), { counter: 9 });
  assert.equal(reason(verdict), 'counter-went-back');
  assert.notEqual((await world.keyOf(held.person.id, 'passkey')).blocked_at, null);
  assert.equal(reason(await world.use(held, later(2000), { counter: 20 })), 'key-blocked');
  const mails = await world.mailsTo(held.mail);
  assert.deepEqual(mails.filter(({ subject }) => subject === 'Een passkey is geblokkeerd').length, 1);
  assert.match(mails.at(-1)?.body ?? '', /"Laptop"/);
  assert.deepEqual(await sessionsToEnd(), [held.person.id]);
  assert.ok((await world.recorded(held.person.id)).includes('sleutels.key-blocked'));
});

test('who does not hold the passkey cannot make it look copied', async () => {
  const held = await world.withPasskey();
  const lies = { counter: 0, signer: newPair('ES256').privateKey };
  assert.equal(reason(await world.use(held, start, lies)), 'bad-signature');
  assert.equal((await world.keyOf(held.person.id, 'passkey')).blocked_at, null);
});

test('a passkey that does not count says 0 each time, and enters each time', async () => {
  const held = await world.withPasskey(passkeyDevice({ counts: false, synced: true }));
  for (const wait of [0, 1000, 2000]) assert.equal(reason(await world.use(held, later(wait))), 'accepted');
});

test('one that could not be kept elsewhere and now can is another passkey; where it is kept may change, and is shown', async () => {
  const held = await world.withPasskey();
  const { present, verified, backupEligible, backedUp } = flags;
  const lies = { flags: present | verified | backupEligible };
  assert.equal(reason(await world.use(held, start, lies)), 'became-another-kind');
  assert.equal((await world.keyOf(held.person.id, 'passkey')).blocked_at, null);
  const synced = await world.withPasskey(passkeyDevice({ counts: false, synced: true }));
  assert.equal((await world.keyOf(synced.person.id, 'passkey')).backup_changed_at, null);
  assert.equal(
    reason(await world.use(synced, later(1000), { flags: present | verified | backupEligible })),
    'accepted',
  );
  const key = await world.keyOf(synced.person.id, 'passkey');
  assert.equal(key.backed_up, false);
  assert.deepEqual(key.backup_changed_at, later(1000));
  assert.ok((await world.recorded(synced.person.id)).includes('sleutels.passkey-backup-changed'));
  assert.equal(
    reason(await world.use(synced, later(2000), { flags: present | verified | backupEligible | backedUp })),
    'accepted',
  );
});

test('a passkey that was removed or blocked says so to its holder only', async () => {
  const held = await world.withPasskey();
  const changes = ownKeyChanges({ asOwner: world.owner, tellBlocked: world.tell, ...world.parts });
  const { id } = await world.keyOf(held.person.id, 'passkey');
  assert.equal(await changes.block(doerOf(held.person.sub), id), 'blocked');
  assert.equal(reason(await world.use(held)), 'key-blocked');
  assert.equal(reason(await world.use({ ...held, userHandle: Buffer.alloc(32) })), 'other-person');
  assert.equal(await changes.release(doerOf(held.person.sub), id), 'released');
  assert.equal(reason(await world.use(held)), 'accepted');
  assert.equal(await changes.remove(doerOf(held.person.sub), id), 'removed');
  assert.equal(reason(await world.use(held)), 'key-removed');
  assert.equal(await changes.release(doerOf(held.person.sub), id), 'not-yours', 'a new one is added instead');
});

test('nothing that is kept names the person, and a transaction that names nobody sees no passkey', async () => {
  const held = await world.withPasskey();
  const rows = (scope: Parameters<typeof world.db.transaction>[0]): Promise<readonly string[]> =>
    world.db.transaction(scope, async (tx) => {
      const found = await sql<{ row: string }>`select p::text as row from passkey p`.execute(tx);
      return found.rows.map(({ row }) => row);
    });
  assert.deepEqual(await rows({}), []);
  const own = await rows({ person: held.person.id });
  assert.equal(own.length, 1);
  for (const secret of [held.person.insz, held.person.sub, held.person.familyName, held.person.voId]) {
    assert.ok(!own[0]?.includes(secret) && !held.userHandle.includes(secret));
  }
});
