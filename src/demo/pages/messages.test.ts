import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { httpGateway } from '#store/outbox/text-gateway.ts';
import type { Language } from '#web/languages.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { walkSite, type Walked } from '../../../test/support/walk-site.ts';
import { receiveTexts, type Phones } from '../phone/receive-texts.ts';
import { demoSite } from '../site.ts';
import { anna, bart } from '../world/people.ts';

let database: TestStore;
let phones: Phones;
let now = new Date('2026-03-02T10:00:00Z');
before(async () => {
  database = await testStore();
  phones = await receiveTexts(database.store.as('demo'), () => now);
});
after(async () => {
  await phones.stop();
  await database.close();
});

const open = async (path: string, language: Language = 'nl'): Promise<Walked> => {
  const at = new URL('http://localhost');
  const site = demoSite(database.store.as('demo'), { zone: at, btb: at, gebruikersbeheer: at, sleutels: at, hulp: at });
  const seen = await walkSite(site, null, now, language).open(path);
  assert.deepEqual(seen.complaints, []);
  return seen;
};

test('while nobody was sent anything, the page says so, and what to do', async () => {
  const { status, body } = await open('/berichten');
  assert.equal(status, 200);
  assert.match(body, /Nog geen berichten/);
  assert.match((await open('/')).body, /0460 00 07 13[^]*Geen berichten/);
});

test('mails and text messages stand together, the newest first, as text and never as markup', async () => {
  await database.store.as('demo').transaction({}, (tx) =>
    sql`insert into mail (message_id, recipient, sender, subject, body, received_at)
      values ('<1>', ${anna.email}, 'Zone', 'Een mail', 'Dag', ${now})`.execute(tx),
  );
  now = new Date(now.getTime() + 60_000);
  await httpGateway(phones.gateway).send({ id: randomUUID(), to: '+32460000713', text: '123456 <b>is</b> uw code' });
  const { body } = await open('/berichten');
  assert.ok(body.indexOf('123456 &lt;b&gt;is') < body.indexOf('Een mail'));
  assert.match(body, /Sms-bericht[^]*Van: BevZone[^]*Aan: \+32460000713[^]*Ontvangen:\s+2 mrt 2026/);
  assert.match((await open('/berichten', 'en')).body, /Text message/);
});

test('each person has their own, and the desk counts them', async () => {
  assert.match((await open(`/berichten/${anna.username}`)).body, /123456/);
  const other = await open(`/berichten/${bart.username}`);
  assert.doesNotMatch(other.body, /123456|Een mail/);
  assert.match(other.body, /Nog geen berichten/);
  assert.match((await open('/')).body, /berichten\/anna">\s+2 berichten/);
  assert.equal((await open('/berichten/niemand')).status, 404);
});
