import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countedHash } from '../../../test/support/digital-keys.ts';
import { keyEntry } from '../../../test/support/key-entry.ts';
import { start } from '../../../test/support/key-world.ts';
import { doerOf, ownKeysWorld, type OwnKeysWorld } from '../../../test/support/own-keys-world.ts';
import { passwordHash } from '../hash/password-hash.ts';
import { ownKeyChanges } from './own-key.ts';
import { ownLogin, type OwnLogin } from './own-login.ts';

let world: OwnKeysWorld;
let login: OwnLogin;
before(async () => {
  world = await ownKeysWorld();
  login = ownLogin(world.owner, passwordHash({ compute: countedHash().compute }), world.parts.raiseAlarm);
});
after(() => world.close());

const password = 'vier losse woorden samen';
const enters = async (username: string, typed: string): Promise<boolean> =>
  (await keyEntry(world.sleutels).checkPassword({ username, password: typed, address: '192.0.2.9' }, start)).ok;

test('a new user name and password take the place of the earlier ones, on record and by mail', async () => {
  const holder = await world.somebody('eid');
  assert.deepEqual(await login.set(doerOf(holder.person.sub), 'Nieuwe.Naam', password), { ok: true });
  assert.equal(await login.username(holder.person.sub), 'nieuwe.naam');
  assert.equal(await enters('nieuwe.naam', password), true);
  assert.equal(await enters(holder.username, holder.password), false);
  assert.ok((await world.recorded(holder.person.id)).includes('sleutels.login-changed'));
  const subjects = (await world.mailsTo(holder.mail)).map(({ subject }) => subject);
  assert.deepEqual(subjects, ['Uw gebruikersnaam of wachtwoord is gewijzigd']);
});

test('the user name of somebody else is not taken from them', async () => {
  const first = await world.somebody('eid');
  const second = await world.somebody('eid');
  const verdict = await login.set(doerOf(second.person.sub), first.username.toUpperCase(), password);
  assert.deepEqual(verdict, { ok: false, because: 'username-taken' });
  assert.equal(await enters(first.username, first.password), true);
  assert.equal(await enters(second.username, second.password), true, 'and nothing changed');
});

test('a poor name or password is refused with its reason', async () => {
  const { person } = await world.somebody('eid');
  for (const [name, typed, because] of [
    ['', password, 'username-unusable'],
    ['een naam', password, 'username-unusable'],
    ['goede.naam', 'kort', 'password-too-short'],
  ] as const) {
    const verdict = await login.set(doerOf(person.sub), name, typed);
    assert.equal(verdict.ok ? 'ok' : verdict.because, because, name);
  }
});

test('nobody of ours, and who was shut out meanwhile, set nothing', async () => {
  const holder = await world.somebody('eid', 'itsme');
  const nobody = { ok: false, because: 'nobody' };
  assert.deepEqual(await login.set(doerOf('f'.repeat(32)), 'van.niemand', password), nobody);
  const { id } = await world.keyOf(holder.person.id, 'itsme');
  const changes = ownKeyChanges({ asOwner: world.owner, tellBlocked: world.tell, ...world.parts });
  await changes.block(doerOf(holder.person.sub), id);
  const thief = doerOf(holder.person.sub, { key: 'itsme' });
  assert.deepEqual(await login.set(thief, 'van.de.dief', password), nobody);
  assert.equal(await enters(holder.username, holder.password), true);
});
