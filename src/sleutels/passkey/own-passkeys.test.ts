import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { passkeyDevice } from '../../../test/support/passkey-device.ts';
import { later, start } from '../../../test/support/key-world.ts';
import { doerOf } from '../../../test/support/own-keys-world.ts';
import { passkeyWorld, type PasskeyWorld } from '../../../test/support/passkey-world.ts';
import { notMe } from '../mine/not-me.ts';
import { ownKeyChanges, type OwnKeyChanges } from '../mine/own-key.ts';
import { mergePersons } from '../office/merge-persons.ts';
import { stopCodes } from '../office/store/keys-of-person.ts';
import { challengeLifetime } from '../rules/limits.ts';
import type { AddVerdict, Invitation } from './own-passkeys.ts';
import { mostPasskeys } from './rules/may-add.ts';

let world: PasskeyWorld;
let changes: OwnKeyChanges;
before(async () => {
  world = await passkeyWorld();
  changes = ownKeyChanges({ asOwner: world.owner, tellBlocked: world.tell, ...world.parts });
});
after(() => world.close());

const reason = (verdict: AddVerdict): string => (verdict.ok ? 'added' : verdict.because);

async function invited(sub: string, session: string = randomUUID()): Promise<Invitation> {
  const invitation = await world.mine.invite(doerOf(sub), session);
  assert.ok(typeof invitation !== 'string');
  return invitation;
}

test('a passkey is added with its name, is on record, and its holder gets a mail that says so', async () => {
  const { person, mail } = await world.somebody('eid');
  assert.equal(reason(await world.add(person.sub, { name: 'Mijn telefoon' })), 'added');
  const key = await world.keyOf(person.id, 'passkey');
  assert.equal(key.name, 'Mijn telefoon');
  assert.equal(key.enrolled_by, 'eid');
  const told = (await world.mailsTo(mail)).at(-1);
  assert.equal(told?.subject, 'Een nieuwe digitale sleutel op uw naam');
  assert.match(told.body, /Passkey "Mijn telefoon"/);
  assert.match(told.body, /dit-was-ik-niet/);
  assert.ok((await world.recorded(person.id)).includes('sleutels.key-activated'));
});

test('the link in that mail blocks the passkey, and says which one', async () => {
  const held = await world.withPasskey();
  const told = (await world.mailsTo(held.mail)).at(-1);
  const token = /dit-was-ik-niet\/(\S+)/.exec(told?.body ?? '')?.[1] ?? '';
  const alarms = notMe(world.db, world.tell);
  assert.equal((await alarms.read(token, start))?.name, 'Laptop');
  assert.deepEqual(await alarms.block(token, later(1000)), { ok: true, sub: held.person.sub });
  const verdict = await world.use(held, later(2000));
  assert.ok(!verdict.ok && verdict.because === 'key-blocked');
  assert.equal((await world.keyOf(held.person.id, 'eid')).blocked_at, null);
  const mails = await world.mailsTo(held.mail);
  assert.ok(mails.some(({ subject, body }) => subject.includes('geblokkeerd') && body.includes('Passkey "Laptop"')));
});

test('all passkeys of a person carry the same name of random bytes, and a device hears which it has already', async () => {
  const { person } = await world.somebody('eid');
  const first = await world.add(person.sub);
  const again = await invited(person.sub);
  assert.equal(again.userHandle, first.userHandle.toString('base64url'));
  assert.deepEqual(again.known, [first.device.credentialId.toString('base64url')]);
  const other = await invited((await world.somebody('eid')).person.sub);
  assert.notEqual(other.userHandle, again.userHandle);
  assert.deepEqual(other.known, []);
});

test('an invitation counts once, for its session, for five minutes', async () => {
  const { person } = await world.somebody('eid');
  const { rpId, challenge } = await invited(person.sub, 'one');
  const origin = 'http://localhost:8085';
  const answer = passkeyDevice().make({ challenge, rpId, origin });
  const input = { name: 'Laptop', answer };
  assert.equal(reason(await world.mine.add(doerOf(person.sub), 'another', input)), 'challenge-over');
  assert.equal(reason(await world.mine.add(doerOf(person.sub), 'one', input)), 'added');
  assert.equal(reason(await world.mine.add(doerOf(person.sub), 'one', input)), 'challenge-over');
  const { challenge: late } = await invited(person.sub, 'two');
  const slow = { name: 'Laptop', answer: passkeyDevice().make({ challenge: late, rpId, origin }) };
  const now = later(challengeLifetime);
  assert.equal(reason(await world.mine.add(doerOf(person.sub, { now }), 'two', slow)), 'challenge-over');
});

test('what was made elsewhere or wrongly is not added', async () => {
  const { person } = await world.somebody('eid');
  assert.equal(reason(await world.add(person.sub, { origin: 'https://kwaad.example' })), 'wrong-origin');
  assert.equal(reason(await world.add(person.sub, { rpId: 'kwaad.example' })), 'wrong-site');
  assert.equal(reason(await world.add(person.sub, { flags: 1 })), 'person-not-verified');
  assert.equal((await world.keysOf(person.id)).filter(({ kind }) => kind === 'passkey').length, 0);
});

test('a passkey belongs to one person for ever, also after it was removed', async () => {
  const device = passkeyDevice();
  const [held, other] = [await world.withPasskey(device), await world.somebody('eid')];
  assert.equal(reason(await world.add(other.person.sub, { device })), 'known-passkey');
  const { id } = await world.keyOf(held.person.id, 'passkey');
  assert.equal(await changes.remove(doerOf(held.person.sub), id), 'removed');
  assert.equal(reason(await world.add(other.person.sub, { device })), 'known-passkey');
});

test('somebody has ten passkeys at most, also when two are added at once', async () => {
  const { person } = await world.somebody('eid');
  for (let count = 1; count < mostPasskeys; count += 1) assert.equal(reason(await world.add(person.sub)), 'added');
  const verdicts = await Promise.all([world.add(person.sub), world.add(person.sub)]);
  assert.deepEqual(verdicts.map(reason).toSorted(), ['added', 'too-many']);
  assert.equal(reason(await world.add(person.sub)), 'too-many');
});

test('a passkey is never the only key: the last other one stays, and without another none is added', async () => {
  const { person } = await world.newcomer();
  assert.equal(reason(await world.add(person.sub)), 'added');
  const card = await world.keyOf(person.id, 'eid');
  assert.equal(await changes.remove(doerOf(person.sub), card.id), 'last-way-in');
  const passkey = await world.keyOf(person.id, 'passkey');
  assert.equal(await changes.remove(doerOf(person.sub), passkey.id), 'removed');
  await changes.block(doerOf(person.sub), card.id);
  assert.equal(reason(await world.add(person.sub, { doer: { key: 'itsme' } })), 'no-other-key');
});

test('when an office stops the codes of somebody, their passkeys stop too', async () => {
  const held = await world.withPasskey();
  await world.db.transaction({ across: 'sign-in' }, (tx) => stopCodes(tx, held.person.id, start));
  assert.deepEqual(
    (await world.keysOf(held.person.id)).map(({ kind }) => kind),
    ['eid'],
  );
  const verdict = await world.use(held);
  assert.ok(!verdict.ok && verdict.because === 'key-removed');
});

test('when two records become one, the passkeys of the one that goes end', async () => {
  const [stays, goes] = [await world.withPasskey(), await world.withPasskey()];
  const merge = { person: stays.person.id, other: goes.person.id, by: { kind: 'system', id: 'test' } } as const;
  assert.equal(await world.db.transaction({ across: 'sign-in' }, (tx) => mergePersons(tx, merge, start)), 'done');
  assert.ok((await world.use(stays)).ok);
  const verdict = await world.use(goes);
  assert.ok(!verdict.ok && verdict.because === 'key-removed');
});

test('a passkey gets another name from its holder, and from nobody else', async () => {
  const [held, other] = [await world.withPasskey(), await world.somebody('eid')];
  const { id } = await world.keyOf(held.person.id, 'passkey');
  assert.equal(await world.mine.rename(doerOf(other.person.sub), id, 'Van mij'), 'not-yours');
  assert.equal(await world.mine.rename(doerOf(held.person.sub), id, 'Oude laptop'), 'renamed');
  assert.equal((await world.keyOf(held.person.id, 'passkey')).name, 'Oude laptop');
  assert.equal(await world.mine.find(other.person.sub, id), null);
  assert.equal((await world.mine.find(held.person.sub, id))?.name, 'Oude laptop');
  const card = await world.keyOf(held.person.id, 'eid');
  assert.equal(await world.mine.find(held.person.sub, card.id), null);
  assert.equal(await world.mine.rename(doerOf(held.person.sub), card.id, 'Kaart'), 'not-yours');
});

test('what a passkey is cannot be rewritten', async () => {
  const held = await world.withPasskey();
  const change = world.db.transaction({ person: held.person.id }, (tx) =>
    sql`update passkey set public_key = ${Buffer.alloc(10)}`.execute(tx),
  );
  await assert.rejects(change, /permission denied/);
});
