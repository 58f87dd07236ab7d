import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { later, start } from '../../../test/support/key-world.ts';
import { ownKeysWorld, type OwnKeysWorld } from '../../../test/support/own-keys-world.ts';
import { alarmLifetime } from '../alarm.ts';
import { notMe, type NotMe } from './not-me.ts';

let world: OwnKeysWorld;
let alarms: NotMe;
before(async () => {
  world = await ownKeysWorld();
  alarms = notMe(world.db, world.tell);
});
after(() => world.close());

/** What stands in the link of a mail to somebody about their app. */
async function mailed(about: 'new-key' | 'new-device' = 'new-device') {
  const holder = await world.somebody('eid', 'csamsms');
  const { id } = await world.keyOf(holder.person.id, 'csamtotp');
  const happened = { person: holder.person.id, key: id, kind: 'csamtotp', about, device: null } as const;
  await world.db.transaction({ person: holder.person.id }, (tx) => world.parts.raiseAlarm(tx, happened, start));
  const [mail] = await world.mailsTo(holder.mail);
  return { ...holder, token: /dit-was-ik-niet\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '' };
}

const blockedOf = async (person: string): Promise<readonly string[]> =>
  (await world.keysOf(person))
    .filter(({ blocked_at }) => blocked_at !== null)
    .map(({ kind }) => kind)
    .toSorted();

test('looking at the link says what it is about and changes nothing, however often', async () => {
  const { person, token } = await mailed();
  for (let times = 0; times < 3; times += 1) {
    const alarm = await alarms.read(token, later(1000));
    assert.deepEqual([alarm?.kind, alarm?.about, alarm?.used_at], ['csamtotp', 'new-device', null]);
  }
  assert.deepEqual(await blockedOf(person.id), []);
});

test('pressing the button blocks both codes, names whose sessions must end, is on record, and is confirmed by mail', async () => {
  const { person, token, mail } = await mailed();
  assert.deepEqual(await alarms.block(token, later(1000)), { ok: true, sub: person.sub });
  assert.deepEqual(await blockedOf(person.id), ['csamsms', 'csamtotp']);
  assert.ok((await world.recorded(person.id)).includes('sleutels.key-blocked'));
  const subjects = (await world.mailsTo(mail)).map(({ subject }) => subject);
  assert.deepEqual(subjects.toSorted(), ['Aangemeld op een nieuw toestel', 'Een digitale sleutel is geblokkeerd']);
});

test('a link works once, also pressed many times at once', async () => {
  const { person, token } = await mailed();
  const all = await Promise.all(Array.from({ length: 5 }, () => alarms.block(token, later(1000))));
  assert.deepEqual(all.filter(({ ok }) => ok).length, 1);
  assert.ok(all.every((one) => one.ok || one.because === 'used'));
  assert.notEqual((await alarms.read(token, later(2000)))?.used_at, null);
  assert.equal((await world.recorded(person.id)).filter((action) => action === 'sleutels.key-blocked').length, 1);
});

test('a link works for thirty days and no longer', async () => {
  const { person, token } = await mailed();
  assert.equal(await alarms.read(token, later(alarmLifetime)), null);
  assert.deepEqual(await alarms.block(token, later(alarmLifetime)), { ok: false, because: 'unknown' });
  assert.deepEqual(await blockedOf(person.id), []);
  assert.equal((await alarms.block(token, later(alarmLifetime - 1))).ok, true);
});

test('what is no link of ours is unknown, whatever stands in it', async () => {
  for (const token of ['', 'a', 'x'.repeat(43), '../../etc', '%00', 'x'.repeat(10_000)]) {
    assert.equal(await alarms.read(token, start), null);
    assert.deepEqual(await alarms.block(token, start), { ok: false, because: 'unknown' });
  }
});
