import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { later, start } from '../../../test/support/key-world.ts';
import { keySettings } from '../../../test/support/key-entry.ts';
import { doerOf, ownKeysWorld, type OwnKeysWorld } from '../../../test/support/own-keys-world.ts';
import { limits } from '../rules/limits.ts';
import { contactOf, type ContactKind } from '../store/contacts.ts';
import type { Doer } from './doer.ts';
import { confirmationLifetime, ownContact, type OwnContact } from './own-contact.ts';
import { postConfirmation } from './post-confirmation.ts';

let world: OwnKeysWorld;
let contact: OwnContact;
let codes = 0;
before(async () => {
  world = await ownKeysWorld();
  contact = ownContact({
    asOwner: world.owner,
    postConfirmation: postConfirmation(keySettings.siteUrl),
    sixDigits: () => String(100_000 + (codes += 1)),
    uuid: randomUUID,
    ...world.parts,
  });
});
after(() => world.close());

const codeIn = (text: string | undefined): string => /\b(\d{6})\b/.exec(text ?? '')?.[1] ?? 'none';
const kept = (person: string, kind: ContactKind): Promise<string | null> =>
  world.db.transaction({ person }, async (tx) => {
    const found = await contactOf(tx, person, kind);
    return found === null ? null : world.parts.contacts.open(found.value_sealed);
  });
const mailedCode = async (address: string): Promise<string> => codeIn((await world.mailsTo(address)).at(-1)?.body);
const sendMail = (doer: Doer, address: string) => contact.send(doer, 'mail', address, 'nl');
const confirmMail = (doer: Doer, code: string) => contact.confirm(doer, 'mail', code, 'nl');

test('a new mail address counts once its code came back; the earlier one and the new one hear of it', async () => {
  const { person, mail } = await world.somebody('eid');
  const doer = doerOf(person.sub);
  assert.equal(await sendMail(doer, 'nieuw@voorbeeld.example'), 'sent');
  assert.equal(await contact.waiting(person.sub, 'mail', start), 'nieuw@voorbeeld.example');
  assert.equal(await kept(person.id, 'mail'), mail, 'until then the earlier one holds');
  assert.equal(await confirmMail(doer, '000000'), 'wrong');
  const code = await mailedCode('nieuw@voorbeeld.example');
  assert.equal(await confirmMail(doer, ` ${code.slice(0, 3)} ${code.slice(3)} `), 'confirmed');
  assert.equal(await kept(person.id, 'mail'), 'nieuw@voorbeeld.example');
  assert.equal(await contact.waiting(person.sub, 'mail', start), null);
  assert.equal(await confirmMail(doer, code), 'over', 'a code works once');
  const changed = 'Uw mailadres of telefoon is gewijzigd';
  assert.deepEqual(
    (await world.mailsTo(mail)).map(({ subject }) => subject),
    [changed],
  );
  assert.deepEqual((await world.mailsTo('nieuw@voorbeeld.example')).map(({ subject }) => subject).toSorted(), [
    'Bevestig uw mailadres',
    changed,
  ]);
  assert.ok((await world.recorded(person.id)).includes('sleutels.mail-confirmed'));
});

test('a phone whose code came back is the key by text message; a first one is told as a new key, a next one as a change', async () => {
  const { person, mail } = await world.somebody('eid');
  for (const [number, subject] of [
    ['+32460000001', 'Een nieuwe digitale sleutel op uw naam'],
    ['+32460000002', 'Uw mailadres of telefoon is gewijzigd'],
  ] as const) {
    assert.equal(await contact.send(doerOf(person.sub), 'phone', number, 'nl'), 'sent');
    const [text] = await world.textsTo(number);
    assert.match(text ?? '', /@localhost #\d{6}$/);
    assert.equal(await contact.confirm(doerOf(person.sub), 'phone', codeIn(text), 'nl'), 'confirmed');
    assert.equal(await kept(person.id, 'phone'), number);
    assert.ok((await world.mailsTo(mail)).some((one) => one.subject === subject));
    const key = await world.keyOf(person.id, 'csamsms');
    assert.equal(key.enrolled_by, 'eid');
    assert.equal(key.phone_sealed === null ? null : world.parts.phones.open(key.phone_sealed), number);
  }
});

test('after five wrong codes the right one is refused too', async () => {
  const { person } = await world.somebody('eid');
  const doer = doerOf(person.sub);
  await sendMail(doer, 'vijf@voorbeeld.example');
  const code = await mailedCode('vijf@voorbeeld.example');
  for (let tries = 0; tries < 5; tries += 1) assert.equal(await confirmMail(doer, '000000'), 'wrong');
  assert.equal(await confirmMail(doer, code), 'over');
});

test('a code works for ten minutes and no longer', async () => {
  const { person } = await world.somebody('eid');
  await sendMail(doerOf(person.sub), 'laat@voorbeeld.example');
  const code = await mailedCode('laat@voorbeeld.example');
  assert.equal(confirmationLifetime, 10 * 60_000);
  assert.equal(await confirmMail(doerOf(person.sub, { now: later(confirmationLifetime) }), code), 'over');
  assert.equal(await confirmMail(doerOf(person.sub, { now: later(confirmationLifetime - 1) }), code), 'confirmed');
});

test('a code counts for the last address only: it was sent to no other', async () => {
  const { person } = await world.somebody('eid');
  const doer = doerOf(person.sub);
  await sendMail(doer, 'eerste@voorbeeld.example');
  await sendMail(doer, 'tweede@voorbeeld.example');
  assert.equal(await confirmMail(doer, await mailedCode('eerste@voorbeeld.example')), 'wrong');
  assert.equal(await confirmMail(doer, await mailedCode('tweede@voorbeeld.example')), 'confirmed');
  assert.equal(await kept(person.id, 'mail'), 'tweede@voorbeeld.example');
});

test('a code of one person or of the other kind confirms nothing', async () => {
  const { person } = await world.somebody('eid');
  const other = await world.somebody('eid');
  await sendMail(doerOf(person.sub), 'een@voorbeeld.example');
  await sendMail(doerOf(other.person.sub), 'ander@voorbeeld.example');
  const code = await mailedCode('een@voorbeeld.example');
  assert.equal(await confirmMail(doerOf(other.person.sub), code), 'wrong');
  assert.equal(await contact.confirm(doerOf(person.sub), 'phone', code, 'nl'), 'over');
});

test('five codes are sent in ten minutes, and all messages to one person are counted together', async () => {
  const { person } = await world.somebody('eid');
  const doer = doerOf(person.sub);
  for (let sends = 0; sends < 5; sends += 1) assert.equal(await sendMail(doer, 'vaak@voorbeeld.example'), 'sent');
  assert.equal(await sendMail(doer, 'vaak@voorbeeld.example'), 'too-many');
  let last = await contact.send(doer, 'phone', '+32460000003', 'nl');
  for (let sends = 6; sends < limits.texts.free; sends += 1) {
    assert.equal(last, 'sent');
    last = await contact.send(doer, 'phone', '+32460000003', 'nl');
  }
  assert.equal(last, 'sent', 'the last free one');
  const next = doerOf(person.sub, { now: later(confirmationLifetime) });
  assert.deepEqual(await contact.send(next, 'phone', '+32460000003', 'nl'), {
    until: later(limits.texts.firstPause),
  });
});

test('no table holds a number, an address or a code in the clear', async () => {
  const { person } = await world.somebody('eid');
  await contact.send(doerOf(person.sub), 'phone', '+32460000004', 'nl');
  const [text] = await world.textsTo('+32460000004');
  const stored = await world.db.transaction({ person: person.id }, async (tx) => {
    const found = await sql<{
      all: string;
    }>`select string_agg(c::text, ' ') as all from contact_confirmation c`.execute(tx);
    return found.rows[0]?.all ?? '';
  });
  assert.ok(stored.length > 100);
  for (const value of ['+32460000004', codeIn(text)]) {
    assert.ok(!stored.includes(value) && !stored.includes(Buffer.from(value).toString('hex')), value);
  }
});
