import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Insz } from '#belgian/insz.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { keySettings, placeAt } from '../../test/support/key-entry.ts';
import { later, start } from '../../test/support/key-world.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import type { EidChecker } from './eid/index.ts';
import { openSleutels, type EidSignIn, type ItsmeSignIn, type Sleutels } from './index.ts';
import type { ItsmeClient } from './itsme/index.ts';
import { challengeLifetime, itsmeLifetime } from './rules/limits.ts';

let world: TestStore;
let sleutels: Sleutels;
let eid: EidSignIn;
let itsme: ItsmeSignIn;
const place = placeAt('192.0.2.90');

/** A card that signs anything, said as `number card nonce`. */
const cards: EidChecker = {
  check: async ({ token, nonce }) => {
    const [number = '', card = '', signed = ''] = token.split(' ');
    if (signed !== nonce) return { ok: false, because: 'bad-signature' };
    return {
      ok: true,
      revocation: 'checked',
      holder: {
        insz: number as Insz,
        givenName: 'Kaart',
        familyName: 'Houder',
        certificateSerial: card,
        certificateFingerprint: createHash('sha256').update(card).digest(),
        issuer: 'Proef',
        notAfter: later(1_000_000),
      },
    };
  },
};

/** An itsme that says what its code says: `number account`. */
const answers: ItsmeClient = {
  reach: async () => undefined,
  jwks: () => ({ keys: [] }),
  begin: async () => {
    states += 1;
    const pending = { state: `state-${states}`, nonce: 'n', codeVerifier: 'v' };
    return { ok: true, url: new URL(`http://itsme.invalid/?state=${pending.state}`), pending };
  },
  finish: async ({ callbackUrl, pending }) => {
    if (callbackUrl.searchParams.get('state') !== pending.state) return { ok: false, because: 'wrong-state' };
    const [number = '', sub = ''] = (callbackUrl.searchParams.get('code') ?? '').split(' ');
    const names = { givenName: 'Itsme', familyName: 'Houder', device: null };
    return { ok: true, identity: { sub, insz: number as Insz, level: 'advanced', ongoingCall: false, ...names } };
  },
};
let states = 0;
let serial = 400;

before(async () => {
  world = await testStore();
  sleutels = openSleutels({
    db: world.store.as('sleutels'),
    keys: world.keys,
    ...keySettings,
    eid: cards,
    itsme: { client: answers, redirectUri: new URL('http://localhost:8081/itsme/terug') },
  });
  assert.ok(sleutels.eid !== null && sleutels.itsme !== null);
  ({ eid, itsme } = { eid: sleutels.eid, itsme: sleutels.itsme });
});
after(() => world.close());

const number = (): Insz => testInsz((serial += 1));

async function withCard(insz: Insz, card: string, binding = `b ${insz} ${card}`, now = start) {
  const nonce = await eid.challenge(binding, now);
  return eid.check({ binding, token: `${insz} ${card} ${nonce}`, place }, now);
}

async function withItsme(insz: Insz, account: string, binding = `b ${insz} ${account}`, now = start) {
  const url = await itsme.begin({ binding, advanced: true, language: 'nl' }, now);
  const callback = new URLSearchParams({ state: url?.searchParams.get('state') ?? '', code: `${insz} ${account}` });
  return itsme.finish({ binding, callback, place }, now);
}

const because = (verdict: { readonly ok: boolean; readonly because?: string }): string =>
  verdict.ok ? 'ok' : (verdict.because ?? '');

test('the first use of a card registers its holder; the next card, itsme and later uses are the same person', async () => {
  const insz = number();
  const first = await withCard(insz, 'old');
  assert.ok(first.ok);
  const person = await sleutels.person(first.personId);
  assert.deepEqual([person?.insz, person?.givenName], [insz, 'Kaart']);
  for (const again of [
    await withCard(insz, 'old', 'again'),
    await withCard(insz, 'renewed'),
    await withItsme(insz, 'account'),
  ]) {
    assert.equal(again.ok && again.personId, first.personId);
  }
  const after = await sleutels.person(first.personId);
  assert.deepEqual([after?.sub, after?.voId], [person?.sub, person?.voId]);
});

test('two first uses at once register one person', async () => {
  const insz = number();
  const both = await Promise.all([withCard(insz, 'one'), withCard(insz, 'two')]);
  const ids = both.map((verdict) => (verdict.ok ? verdict.personId : verdict.because));
  assert.equal(new Set(ids).size, 1, ids.join(' '));
});

test('what a card must sign is 32 random bytes, each time others', async () => {
  const nonces = [
    await eid.challenge('one', start),
    await eid.challenge('one', start),
    await eid.challenge('two', start),
  ];
  assert.equal(new Set(nonces).size, 3);
  for (const nonce of nonces) assert.equal(Buffer.from(nonce, 'base64').length, 32);
});

test('a challenge counts once, for its own sign-in, for five minutes, and not after a newer one', async () => {
  const insz = number();
  const check = (binding: string, nonce: string, now = start) =>
    eid.check({ binding, token: `${insz} c ${nonce}`, place }, now);
  const used = await eid.challenge('used', start);
  assert.equal(because(await check('used', used)), 'ok');
  assert.equal(because(await check('used', used)), 'challenge-over', 'replayed');
  const foreign = await eid.challenge('foreign', start);
  assert.equal(because(await check('elsewhere', foreign)), 'challenge-over', 'another sign-in');
  const late = await eid.challenge('late', start);
  assert.equal(because(await check('late', late, later(challengeLifetime))), 'challenge-over');
  const older = await eid.challenge('newer', start);
  await eid.challenge('newer', start);
  assert.equal(because(await check('newer', older)), 'bad-signature', 'the newer one is asked for');
});

test('a token that was refused takes its challenge with it: nobody tries many on one', async () => {
  const nonce = await eid.challenge('tries', start);
  assert.equal(because(await eid.check({ binding: 'tries', token: 'x y z', place }, start)), 'bad-signature');
  const right = { binding: 'tries', token: `${number()} c ${nonce}`, place };
  assert.equal(because(await eid.check(right, start)), 'challenge-over');
});

test('an answer of itsme counts once, for its own sign-in, for ten minutes', async () => {
  const insz = number();
  const binding = 'itsme-one';
  const url = await itsme.begin({ binding, advanced: true, language: 'nl' }, start);
  const state = url?.searchParams.get('state') ?? '';
  const callback = new URLSearchParams({ state, code: `${insz} a` });
  assert.equal(await itsme.bindingOf(state, start), binding);
  assert.equal(await itsme.bindingOf('state-of-nobody', start), null);
  assert.equal(await itsme.bindingOf(state, later(itsmeLifetime)), null);
  assert.equal(
    because(await itsme.finish({ binding: 'thief', callback, place }, start)),
    'request-over',
    'another browser',
  );
  assert.equal(because(await itsme.finish({ binding, callback, place }, start)), 'ok');
  assert.equal(because(await itsme.finish({ binding, callback, place }, start)), 'request-over', 'replayed');
  const late = await itsme.begin({ binding: 'late', advanced: true, language: 'nl' }, start);
  const query = new URLSearchParams({ state: late?.searchParams.get('state') ?? '', code: `${insz} a` });
  assert.equal(
    because(await itsme.finish({ binding: 'late', callback: query, place }, later(itsmeLifetime))),
    'request-over',
  );
});

test('a new account of a known number enters only after its person said so; then the earlier one is removed', async () => {
  const insz = number();
  const first = await withItsme(insz, 'old-account');
  assert.ok(first.ok);
  assert.equal(because(await withItsme(insz, 'new-account', 'rebind')), 'rebind');
  assert.equal(because(await itsme.confirmRebind('another sign-in', place, start)), 'request-over');
  const confirmed = await itsme.confirmRebind('rebind', place, start);
  assert.equal(confirmed.ok && confirmed.personId, first.personId);
  assert.equal(because(await itsme.confirmRebind('rebind', place, start)), 'request-over', 'once');
  assert.equal(because(await withItsme(insz, 'old-account', 'old again')), 'key-removed');
  assert.equal(because(await withItsme(insz, 'new-account', 'new again')), 'ok');
});

test('a re-bind that was not confirmed in its time is forgotten', async () => {
  const insz = number();
  await withItsme(insz, `first ${insz}`);
  assert.equal(because(await withItsme(insz, `second-${insz}`, 'slow')), 'rebind');
  assert.equal(because(await itsme.confirmRebind('slow', place, later(itsmeLifetime))), 'request-over');
});

test('a key that names the number of somebody else, or of nobody, opens nothing', async () => {
  const [anna, bart] = [number(), number()];
  assert.ok((await withItsme(anna, 'account-of-anna')).ok);
  assert.ok((await withCard(bart, 'card-of-bart')).ok);
  assert.equal(because(await withItsme(bart, 'account-of-anna', 'steals')), 'other-person');
  assert.equal(because(await withItsme(number(), 'account-of-anna', 'changed')), 'number-changed');
  assert.equal(because(await withCard(anna, 'card-of-bart', 'card steals')), 'other-person');
});

test('a blocked card opens nothing; a blocked itsme is not got round with a new account', async () => {
  const insz = number();
  const first = await withCard(insz, 'blocked-card');
  await withItsme(insz, 'blocked-account');
  assert.ok(first.ok);
  await world.store
    .as('sleutels')
    .transaction({ across: 'sign-in' }, (tx) =>
      sql`update digital_key set blocked_at = ${start} where person = ${first.personId}`.execute(tx),
    );
  assert.equal(because(await withCard(insz, 'blocked-card', 'again')), 'key-blocked');
  assert.equal(because(await withItsme(insz, 'blocked-account', 'again')), 'key-blocked');
  assert.equal(because(await withItsme(insz, 'fresh-account', 'fresh')), 'key-blocked');
});

test('no table holds a card, an account, a state or a sign-in in the clear', async () => {
  const insz = number();
  await withCard(insz, 'secret-card', 'secret-binding');
  await withItsme(insz, 'secret-account');
  await itsme.begin({ binding: 'kept-binding', advanced: true, language: 'nl' }, start);
  const { rows } = await world.store.as('sleutels').transaction({ across: 'sign-in' }, (tx) =>
    sql<{ all: string }>`
      select (select string_agg(t::text, ' ') from digital_key t) || (select string_agg(t::text, ' ') from itsme_request t)
        || (select coalesce(string_agg(t::text, ' '), '') from eid_challenge t) as all`.execute(tx),
  );
  const text = rows[0]?.all ?? '';
  for (const secret of ['secret-card', 'secret-account', `state-${states}`, 'secret-binding', insz]) {
    assert.ok(!text.includes(secret) && !text.includes(Buffer.from(secret).toString('hex')), secret);
  }
});
