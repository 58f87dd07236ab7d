import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { KeyHolder } from '../../test/support/digital-keys.ts';
import { placeAt } from '../../test/support/key-entry.ts';
import { keyWorld, later, start, type KeyWorld } from '../../test/support/key-world.ts';
import { limits, pauseBetweenTexts, textAttemptLifetime, textCodeLifetime, textsPerAttempt } from './rules/limits.ts';

let world: KeyWorld;
before(async () => (world = await keyWorld()));
after(() => world.close());

const binding = 'a sign-in';
let phones = 0;

interface Texted {
  readonly holder: KeyHolder;
  readonly phone: string;
}

/** Somebody whose key is a phone of their own. */
async function somebody(): Promise<Texted> {
  const holder = await world.somebody();
  phones += 1;
  const phone = parsePhoneNumber(`0470 00 ${String(phones).padStart(4, '0')}`);
  assert.ok(phone.ok);
  await world.sleutels.activateTexts({ personId: holder.person.id, phone: phone.number, enrolledBy: 'office' }, start);
  return { holder, phone: phone.number };
}

const password = (
  { holder }: Texted,
  now = start,
  given: { readonly kind?: 'csamsms' | 'csamtotp'; readonly binding?: string } = {},
) =>
  world.sleutels.checkPassword(
    {
      kind: 'csamsms',
      binding,
      username: holder.username,
      password: holder.password,
      place: placeAt('192.0.2.77'),
      ...given,
    },
    now,
  );

async function attemptOf(who: Texted, now = start): Promise<string> {
  const verdict = await password(who, now);
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.attempt;
}

const give = (attempt: string, code: string, now = start, given = binding) =>
  world.sleutels.checkCode({ attempt, binding: given, code, place: placeAt('192.0.2.77') }, now);

const resend = (attempt: string, now: Date) =>
  world.sleutels.resendText({ attempt, binding, place: placeAt('192.0.2.77') }, now);

/** What the phone received, the newest first, as far as it was not sent yet. */
async function codesTo({ phone }: Texted): Promise<readonly string[]> {
  const { rows } = await world.store
    .as('post')
    .transaction({ across: 'job' }, (tx) =>
      sql<{ body: string }>`select body from text_message where recipient = ${phone} order by expires_at desc`.execute(
        tx,
      ),
    );
  return rows.map(({ body }) => /^\d{6}/.exec(body)?.[0] ?? '');
}

const newest = async (who: Texted): Promise<string> => (await codesTo(who))[0] ?? '';
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('the right password sends a code to the phone, and the code tells who it is', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const verdict = await give(attempt, await newest(who));
  assert.deepEqual(verdict, {
    ok: true,
    personId: who.holder.person.id,
    key: 'csamsms',
    at: start,
    device: 'x'.repeat(43),
  });
});

test('a wrong password sends nothing', async () => {
  const who = await somebody();
  const verdict = await world.sleutels.checkPassword(
    { kind: 'csamsms', binding, username: who.holder.username, password: 'mis', place: placeAt('192.0.2.78') },
    start,
  );
  assert.deepEqual(verdict, { ok: false, because: 'wrong' });
  assert.deepEqual(await codesTo(who), []);
});

test('a code works once', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const code = await newest(who);
  assert.equal((await give(attempt, code)).ok, true);
  assert.deepEqual(await give(attempt, code), { ok: false, because: 'attempt-expired' });
});

test('sent twice at once, a code enters once', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const code = await newest(who);
  const both = await Promise.all([give(attempt, code), give(attempt, code)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
});

test('a code of five minutes ago is too old, and one of a moment less is not', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const code = await newest(who);
  assert.deepEqual(await give(attempt, code, later(textCodeLifetime)), { ok: false, because: 'code-expired' });
  assert.equal((await give(attempt, code, later(textCodeLifetime - 1))).ok, true);
});

test('a wrong code is refused, and so is what is no code', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  for (const code of [other(await newest(who)), '', '12345', 'x'.repeat(10_000)]) {
    assert.deepEqual(await give(attempt, code), { ok: false, because: 'wrong' });
  }
});

test('the code of one sign-in finishes no other', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const code = await newest(who);
  assert.deepEqual(await give(attempt, code, start, 'another sign-in'), { ok: false, because: 'attempt-expired' });
  const second = await attemptOf(who);
  if ((await newest(who)) !== code) assert.deepEqual(await give(second, code), { ok: false, because: 'wrong' });
});

test('the code of one person opens nothing for another', async () => {
  const [one, two] = [await somebody(), await somebody()];
  await attemptOf(one);
  const theirs = await attemptOf(two);
  const code = await newest(one);
  if ((await newest(two)) !== code) assert.deepEqual(await give(theirs, code), { ok: false, because: 'wrong' });
});

test('a new message ends the code of the one before, comes after a pause, and only so often', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const first = await newest(who);
  assert.deepEqual(await resend(attempt, later(pauseBetweenTexts - 1)), {
    ok: false,
    because: 'paused',
    until: later(pauseBetweenTexts),
  });
  assert.deepEqual(await resend(attempt, later(pauseBetweenTexts)), { ok: true });
  const second = await newest(who);
  const now = later(pauseBetweenTexts + 1);
  if (first !== second) assert.deepEqual(await give(attempt, first, now), { ok: false, because: 'wrong' });
  for (let sends = 3; sends <= textsPerAttempt; sends += 1) {
    assert.deepEqual(await resend(attempt, later(sends * pauseBetweenTexts)), { ok: true });
  }
  assert.equal((await resend(attempt, later((textsPerAttempt + 1) * pauseBetweenTexts))).ok, false);
});

test('who knows a password cannot flood a phone: the tenth message begins a pause, for every sign-in', async () => {
  const who = await somebody();
  for (let count = 0; count < limits.texts.free; count += 1) await attemptOf(who);
  const verdict = await password(who);
  assert.deepEqual(verdict, { ok: false, because: 'paused', until: later(limits.texts.firstPause) });
});

test('an attempt ends after fifteen minutes, also with a code that was just sent', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const almost = later(textAttemptLifetime - 1);
  assert.deepEqual(await resend(attempt, almost), { ok: true });
  assert.deepEqual(await give(attempt, await newest(who), later(textAttemptLifetime)), {
    ok: false,
    because: 'attempt-expired',
  });
});

test('guesses are counted with wrong passwords, and a pause refuses the right code', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  const code = await newest(who);
  for (let count = 0; count < limits.person.free; count += 1) await give(attempt, other(code));
  const until = later(limits.person.firstPause);
  assert.deepEqual(await give(attempt, code), { ok: false, because: 'paused', until });
  assert.equal((await give(attempt, code, until)).ok, true);
});

test('a blocked key opens nothing, neither at the password nor halfway; a key that was never activated neither', async () => {
  const who = await somebody();
  const attempt = await attemptOf(who);
  await world.store
    .as('sleutels')
    .transaction({ across: 'sign-in' }, (tx) =>
      sql`update digital_key set blocked_at = ${start} where person = ${who.holder.person.id} and kind = 'csamsms'`.execute(
        tx,
      ),
    );
  assert.deepEqual(await give(attempt, await newest(who)), { ok: false, because: 'attempt-expired' });
  assert.deepEqual(await password(who), { ok: false, because: 'key-blocked' });
  const appOnly = await world.somebody();
  assert.deepEqual(await password({ holder: appOnly, phone: '' }), { ok: false, because: 'key-missing' });
});

test('the code of the app does not pass for that of a message, nor the other way round', async () => {
  const who = await somebody();
  const texted = await attemptOf(who);
  const code = await newest(who);
  const shown = who.holder.codeAt(start);
  if (shown !== code) assert.deepEqual(await give(texted, shown), { ok: false, because: 'wrong' });
  const app = await password(who, start, { kind: 'csamtotp' });
  assert.ok(app.ok);
  if (shown !== code) assert.deepEqual(await give(app.attempt, code), { ok: false, because: 'wrong' });
});

test('no table of the keys holds a code or a phone in the clear', async () => {
  const who = await somebody();
  await attemptOf(who);
  const code = await newest(who);
  const { rows } = await world.store.as('sleutels').transaction({ across: 'sign-in' }, (tx) =>
    sql<{ all: string }>`
      select (select string_agg(t::text, ' ') from text_code t) || (select string_agg(t::text, ' ') from digital_key t)
        || (select string_agg(t::text, ' ') from contact t) as all`.execute(tx),
  );
  const text = rows[0]?.all ?? '';
  assert.ok(text.length > 200);
  const hex = (value: string): string => Buffer.from(value).toString('hex');
  for (const secret of [who.phone, who.phone.slice(1)])
    assert.ok(!text.includes(secret) && !text.includes(hex(secret)));
  assert.ok(!text.includes(hex(code)));
});
