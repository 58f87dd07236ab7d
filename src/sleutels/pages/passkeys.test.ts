import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { levelOf, urnOf, type KeyKind } from '../key-kind.ts';
import { walkSite, type Walker } from '../../../test/support/walk-site.ts';
import { start } from '../../../test/support/key-world.ts';
import { keySettings } from '../../../test/support/key-entry.ts';
import { passkeyDevice } from '../../../test/support/passkey-device.ts';
import { passkeyWorld, type PasskeyWorld } from '../../../test/support/passkey-world.ts';
import type { KeyHolder } from '../../../test/support/digital-keys.ts';
import { mostPasskeys } from '../passkey/rules/may-add.ts';
import { sleutelsSite } from '../site.ts';

let world: PasskeyWorld;
before(async () => (world = await passkeyWorld()));
after(() => world.close());

/** In a product this is at ACM, which leads back here. */
const rememberAt = new URL('/mijn-sleutels?gedaan=passkey', keySettings.siteUrl);
const path = '/mijn-sleutels/passkey';

/** Walks the site as this holder, who signed in with that key a moment ago. */
function walk({ person }: Pick<KeyHolder, 'person'>, key: KeyKind = 'eid', passkeyLevel = levelOf.passkey): Walker {
  const site = sleutelsSite({
    db: world.db,
    keys: world.keys,
    url: keySettings.siteUrl,
    passkey: { ...keySettings.passkey, rememberAt },
    levels: { ...levelOf, passkey: passkeyLevel },
    sessions: { list: async () => [], end: async () => undefined, endAll: async () => undefined },
    formTargets: [],
  });
  const { sub, voId, givenName, familyName } = person;
  const none = { rrn: null, targetGroup: null, organisation: null, roles: [] };
  const authTime = start.getTime() / 1000;
  return walkSite(site, { sub, voId, givenName, familyName, acr: urnOf(key), authTime, ...none }, start, 'nl');
}

const attribute = (body: string, name: string): string => new RegExp(`data-${name}="([^"]*)"`).exec(body)?.[1] ?? '';

test('the form has what a device needs; what the device made is kept, and the browser is remembered at ACM', async () => {
  const holder = await world.somebody('eid');
  const site = walk(holder);
  const asked = await site.open(path);
  assert.deepEqual(asked.complaints, []);
  assert.equal(attribute(asked.body, 'algorithms'), '-8 -7 -257');
  assert.equal(attribute(asked.body, 'rp-id'), 'localhost');
  const challenge = attribute(asked.body, 'challenge');
  const antwoord = passkeyDevice().make({ challenge, rpId: 'localhost', origin: keySettings.siteUrl.origin });
  const kept = await site.post(path, Object.entries({ naam: 'Laptop', antwoord }));
  assert.deepEqual(kept.complaints, []);
  assert.match(kept.body, /Uw passkey is toegevoegd/);
  assert.match(kept.body, /Passkey &quot;Laptop&quot;/);
  assert.match(kept.body, /Alleen op het toestel waarop u hem maakte/);
});

test('what was typed stays when the name is missing, the script is off or the answer is refused', async () => {
  const site = walk(await world.somebody('eid'));
  const empty = await site.post(path, Object.entries({ naam: ' ' }));
  assert.equal(empty.status, 422);
  assert.match(empty.body, /Geef de passkey een naam/);
  const noScript = await site.post(path, Object.entries({ naam: 'Laptop' }));
  assert.equal(noScript.status, 422);
  assert.match(noScript.body, /JavaScript nodig/);
  const refused = await site.post(path, Object.entries({ naam: 'Laptop', antwoord: '{}' }));
  assert.equal(refused.status, 422);
  assert.match(refused.body, /value="Laptop"/);
  for (const { complaints } of [empty, noScript, refused]) assert.deepEqual(complaints, []);
});

test('only the card or itsme adds a passkey, whatever level a passkey has', async () => {
  const holder = await world.withPasskey();
  assert.equal((await walk(holder, 'itsme').open(path)).status, 200);
  assert.equal((await walk(holder, 'csamtotp').open(path)).status, 403);
  assert.equal((await walk(holder, 'passkey').open(path)).status, 403);
  assert.equal((await walk(holder, 'passkey', 'high').open(path)).status, 403);
  assert.equal((await walk(holder, 'passkey').open('/mijn-sleutels/mail')).status, 403);
  assert.equal((await walk(holder, 'passkey', 'high').open('/mijn-sleutels/mail')).status, 403);
});

test('who has ten is told so before they begin', async () => {
  const holder = await world.somebody('eid');
  for (let count = 0; count < mostPasskeys; count += 1) await world.add(holder.person.sub);
  const stopped = await walk(holder).open(path);
  assert.equal(stopped.status, 409);
  assert.match(stopped.body, /U hebt al 10 passkeys/);
});

test('the page of somebody else’s passkey, or of another key, is not found', async () => {
  const [holder, other] = [await world.withPasskey(), await world.withPasskey()];
  const theirs = await world.keyOf(other.person.id, 'passkey');
  const card = await world.keyOf(holder.person.id, 'eid');
  for (const id of [theirs.id, card.id, 'x']) {
    assert.equal((await walk(holder).open(`/mijn-sleutels/${id}/naam`)).status, 404);
    assert.equal(
      (await walk(holder).post(`/mijn-sleutels/${id}/naam`, Object.entries({ naam: 'Van mij' }))).status,
      404,
    );
  }
});
