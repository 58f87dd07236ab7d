import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { keySettings, placeAt } from '../../test/support/key-entry.ts';
import { later, start } from '../../test/support/key-world.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { openSleutels, type Sleutels, type WalletSignIn } from './index.ts';
import { giveActivation, type Purpose } from './office/give-activation.ts';
import { partsOf } from './parts.ts';
import { walletLifetime, walletLinkLifetime } from './rules/limits.ts';
import type { WalletVerifier } from './wallet/index.ts';
import type { WalletKind } from './key-kind.ts';
import type { WalletPending } from './wallet/pending.ts';

let world: TestStore;
let sleutels: Sleutels;
let wallet: WalletSignIn;
let parts: ReturnType<typeof partsOf>;
let office: { readonly id: string; readonly worker: string };
const place = placeAt('192.0.2.91');
const both: readonly WalletKind[] = ['eidashigh', 'eidassubstantial'];

/** A verifier that believes what it is told, said as `name kind`; what it checks for real has tests of its own. */
const verifier: WalletVerifier = {
  kinds: both,
  invitation: ({ id }) => new URL(`haip-vp://?id=${id}`),
  request: async ({ nonce }) => `asks ${nonce}`,
  check: async (form, pending: WalletPending) => {
    const [name = '', kind = 'eidashigh', state = pending.state] = (form.get('response') ?? '').split(' ');
    if (state !== pending.state) return { ok: false, because: 'wrong-state' };
    if (name === '') return { ok: false, because: 'refused-by-person' };
    return {
      ok: true,
      identity: {
        kind: kind as WalletKind,
        country: 'PT',
        sameAs: { by: 'number', text: name },
        givenName: 'Wal',
        familyName: 'Let',
        birthDate: '1955-01-01' as LocalDate,
      },
    };
  },
};

before(async () => {
  world = await testStore();
  const settings = { ...keySettings, wallet: { verifier, acrossDevices: true } };
  sleutels = openSleutels({ db: world.store.as('sleutels'), keys: world.keys, ...settings });
  assert.ok(sleutels.wallet !== null);
  wallet = sleutels.wallet;
  parts = partsOf({ keys: world.keys, random: randomBytes, uuid: randomUUID, siteUrl: keySettings.siteUrl });
  const worker = await sleutels.register({ insz: number(), givenName: 'Wer', familyName: 'Ker' }, start);
  const id = await sleutels.offices.addOffice('Kantoor', start);
  office = { id, worker: worker.id };
});
after(() => world.close());

let serial = 600;
const number = (): Insz => testInsz((serial += 1));
const because = (verdict: { readonly ok: boolean; readonly because?: string }): string =>
  verdict.ok ? 'ok' : (verdict.because ?? '');
const form = (response: string): URLSearchParams => new URLSearchParams({ response });

/** The identifiers of both questions, as the links say them. */
async function begin(binding: string, now = start): Promise<{ readonly same: string; readonly other: string }> {
  await wallet.begin(binding, now);
  const invitations = await wallet.invitations(binding, now);
  assert.ok(invitations !== null);
  const id = (url: URL): string => url.searchParams.get('id') ?? '';
  return { same: id(invitations.same), other: id(invitations.other) };
}

async function answered(id: string, response: string, now = start) {
  assert.ok((await wallet.request(id, now)) !== null);
  const outcome = await wallet.answer(id, form(response), now);
  assert.ok(outcome !== null);
  return outcome;
}

const finish = (binding: string, responseCode: string | null, now = start, accepted = both) =>
  wallet.finish({ binding, responseCode, accepted, place }, now);

/** A whole sign-in with the wallet on a telephone. */
async function scan(name: string, binding = `b ${name} ${(serial += 1)}`, now = start, accepted = both) {
  const { other } = await begin(binding, now);
  await answered(other, name, now);
  return { binding, verdict: await finish(binding, null, now, accepted) };
}

async function codeFor(insz: Insz, purpose: Purpose = 'wallet', now = start, familyName = 'Let'): Promise<string> {
  const give = giveActivation({ ...parts, random: randomBytes, uuid: randomUUID, site: keySettings.siteUrl });
  const worker = { person: office.worker, office: office.id, officeName: 'Kantoor' };
  const identity = { insz, givenName: 'Wal', familyName, document: 'passport 7k2' };
  const asked = { identity, mail: 'wal@example.be', phone: null, language: 'nl', purpose } as const;
  const given = await world.store
    .as('sleutels')
    .transaction({ across: 'sign-in' }, (tx) => give(tx, worker, asked, now));
  assert.ok(given.ok, JSON.stringify(given));
  return given.code;
}

const link = (binding: string, typed: string, now = start) => wallet.linking.giveCode({ binding, typed, place }, now);

async function linked(name: string, insz = number()): Promise<string> {
  const { binding } = await scan(name);
  const verdict = await link(binding, await codeFor(insz));
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.personId;
}

test('the first use asks for the code of an office, which links the wallet to who the office saw; later uses are that person', async () => {
  const insz = number();
  const { binding, verdict } = await scan('first');
  assert.equal(because(verdict), 'unknown-wallet');
  assert.equal(await wallet.linking.step(binding, start), 'code');
  const code = await codeFor(insz);
  const entered = await link(binding, code.toLowerCase().replaceAll(/(.{4})/g, '$1 '));
  assert.ok(entered.ok);
  assert.equal((await sleutels.person(entered.personId))?.insz, insz);
  assert.equal(entered.key, 'eidashigh');
  const again = (await scan('first')).verdict;
  assert.equal(again.ok && again.personId, entered.personId);
  assert.deepEqual(await sleutels.usableKeys((await sleutels.person(entered.personId))?.sub ?? ''), ['eidashigh']);
});

test('a code works once, for a wallet only, for fourteen days, and five wrong ones end the wallet’s turn', async () => {
  const code = await codeFor(number());
  const one = await scan('once-1');
  assert.equal(because(await link(one.binding, code)), 'ok');
  const two = await scan('once-2');
  assert.equal(because(await link(two.binding, code)), 'wrong-code');
  assert.equal(because(await link(two.binding, await codeFor(number(), 'codes'))), 'wrong-code', 'for a user name');
  const old = await codeFor(number(), 'wallet', later(-14 * 86_400_000 - 1));
  assert.equal(because(await link(two.binding, old)), 'wrong-code', 'too old');
  assert.equal(because(await link(two.binding, '')), 'wrong-code');
  const right = await codeFor(number());
  assert.equal(because(await link(two.binding, 'x')), 'link-over');
  assert.equal(because(await link(two.binding, right)), 'link-over', 'also the right one');
  assert.equal(await wallet.linking.step(two.binding, start), 'over');
});

test('a code that was found is worth nothing in the wallet of somebody with another name', async () => {
  const code = await codeFor(number(), 'wallet', start, 'Anders');
  const { binding } = await scan('thief');
  assert.equal(because(await link(binding, code)), 'another-person');
  assert.equal((await scan('thief')).verdict.ok, false);
});

test('a wallet waits a quarter of an hour for its code, in its own sign-in', async () => {
  const code = await codeFor(number());
  const { binding } = await scan('slow');
  assert.equal(because(await link('another sign-in', code)), 'link-over');
  assert.equal(because(await link(binding, code, later(walletLinkLifetime))), 'link-over');
});

test('a new wallet of a known person takes the place of the earlier one only once they say so, and ends it', async () => {
  const insz = number();
  const person = await linked('old-wallet', insz);
  const { binding } = await scan('new-wallet');
  const code = await codeFor(insz);
  assert.equal(because(await link(binding, code)), 'replace');
  assert.equal(await wallet.linking.step(binding, start), 'replace');
  assert.ok((await scan('old-wallet')).verdict.ok, 'nothing happened yet');
  const confirm = (which: string) => wallet.linking.confirmReplace({ binding: which, place }, start);
  assert.equal(because(await confirm('another sign-in')), 'link-over');
  const replaced = await confirm(binding);
  assert.equal(replaced.ok && replaced.personId, person);
  assert.equal(because(await confirm(binding)), 'link-over', 'once');
  assert.equal(because((await scan('old-wallet')).verdict), 'key-removed');
  assert.ok((await scan('new-wallet')).verdict.ok);
});

test('a blocked wallet opens nothing, and is not got round with a new one', async () => {
  const insz = number();
  const person = await linked('blocked', insz);
  await world.store
    .as('sleutels')
    .transaction({ across: 'sign-in' }, (tx) =>
      sql`update digital_key set blocked_at = ${start} where person = ${person}`.execute(tx),
    );
  assert.equal(because((await scan('blocked')).verdict), 'key-blocked');
  const { binding } = await scan('round');
  assert.equal(because(await link(binding, await codeFor(insz))), 'key-blocked');
});

test('the same name at two levels is two keys, and a level that is not accepted comes in nowhere', async () => {
  await linked('levels');
  assert.equal(because((await scan('levels eidassubstantial')).verdict), 'unknown-wallet');
  const { verdict } = await scan('levels', 'b levels', start, ['eidassubstantial']);
  assert.equal(because(verdict), 'level-too-low');
});

test('a question is fetched once, answered once and after it was fetched, within five minutes', async () => {
  const { other, same } = await begin('once');
  assert.equal(await wallet.answer(other, form('x'), start), null, 'nobody fetched it');
  assert.ok((await wallet.request(other, start)) !== null);
  assert.equal(await wallet.request(other, start), null, 'fetched again');
  assert.ok((await wallet.answer(other, form('x'), start)) !== null);
  assert.equal(await wallet.answer(other, form('y'), start), null, 'answered again');
  assert.equal(await wallet.request(same, later(walletLifetime)), null, 'too late');
  assert.equal(await wallet.request('of nobody', start), null);
  assert.ok((await wallet.request(same, later(walletLifetime - 1))) !== null);
  assert.equal(await wallet.answer(same, form('x'), later(walletLifetime)), null, 'too late');
});

test('an answer that was refused is not tried again, and its sign-in hears why', async () => {
  const { other } = await begin('bad');
  assert.equal((await answered(other, 'x eidashigh of-another')).accepted, false);
  assert.equal(await wallet.answer(other, form('x'), start), null);
  assert.equal(await wallet.state('bad', start), 'answered');
  assert.equal(because(await finish('bad', null)), 'wrong-state');
  assert.equal(because(await finish('bad', null)), 'request-over');
});

test('on the same device an answer counts only with the code that the wallet brought back, once', async () => {
  const person = await linked('same');
  const { same } = await begin('here');
  const { back } = await answered(same, 'same');
  assert.equal(back?.binding, 'here');
  assert.equal(await wallet.state('here', start), 'waiting', 'the page that waits does not take it');
  assert.equal(because(await finish('here', null)), 'waiting');
  const entered = await finish('here', back?.code ?? '');
  assert.equal(entered.ok && entered.personId, person);
  assert.equal(because(await finish('here', back?.code ?? '')), 'request-over', 'replayed');
});

test('a wrong code, the code of another sign-in and an answer for another sign-in open nothing', async () => {
  await linked('mixed');
  const [one, two] = [await begin('one'), await begin('two')];
  const first = await answered(one.same, 'mixed');
  const second = await answered(two.same, 'mixed');
  assert.equal(because(await finish('two', first.back?.code ?? '')), 'wrong-response-code');
  assert.equal(because(await finish('two', second.back?.code ?? '')), 'request-over', 'one chance');
  assert.equal(because(await finish('three', first.back?.code ?? '')), 'request-over');
  assert.equal(because(await finish('one', '')), 'wrong-response-code');
});

test('beside a QR code the page that waits takes the answer; a code is of no use there', async () => {
  const person = await linked('scanned');
  const { other } = await begin('there');
  assert.equal(await wallet.state('there', start), 'waiting');
  assert.equal((await answered(other, 'scanned')).back, null);
  assert.equal(await wallet.state('there', start), 'answered');
  assert.equal(await wallet.state('elsewhere', start), 'over');
  assert.equal(await wallet.state('there', later(walletLifetime)), 'over');
  const entered = await finish('there', null);
  assert.equal(entered.ok && entered.personId, person);
  const { other: next } = await begin('coded');
  await answered(next, 'scanned');
  assert.equal(because(await finish('coded', 'x'.repeat(43))), 'wrong-response-code');
});

test('a newer question ends the one before', async () => {
  const before = await begin('again');
  const now = await begin('again');
  assert.equal(await wallet.request(before.other, start), null);
  assert.ok((await wallet.request(now.other, start)) !== null);
});

test('where a deployment wants wallets on the same device only, no question is made for another', async () => {
  const only = openSleutels({
    db: world.store.as('sleutels'),
    keys: world.keys,
    ...keySettings,
    wallet: { verifier, acrossDevices: false },
  });
  await only.wallet?.begin('only', start);
  const invitations = await only.wallet?.invitations('only', start);
  assert.equal(invitations?.same.href, invitations?.other.href);
  const id = invitations?.other.searchParams.get('id') ?? '';
  await only.wallet?.request(id, start);
  assert.ok((await only.wallet?.answer(id, form('x'), start))?.back !== null);
});

test('an office may give who has codes a code for a wallet, and never a second login', async () => {
  const insz = number();
  const { id } = await sleutels.register({ insz, givenName: 'Wal', familyName: 'Let' }, start);
  const secret = randomBytes(20);
  const active = { personId: id, username: `wal${serial}`, password: 'vier losse woorden samen', secret };
  assert.ok((await sleutels.activateApp(active, start)).ok);
  await assert.rejects(codeFor(insz, 'codes'), /has-codes/);
  assert.equal((await codeFor(insz)).length, 12);
});

test('no table holds a claim, a code, a question or a sign-in in the clear', async () => {
  const { binding } = await scan('secret-name');
  const code = await codeFor(number());
  await begin('secret-sign-in');
  const { rows } = await world.store.as('sleutels').transaction({ across: 'sign-in' }, (tx) =>
    sql<{ all: string }>`
      select (select string_agg(t::text, ' ') from wallet_link t) || (select string_agg(t::text, ' ') from activation t)
        || (select string_agg(pending_sealed::text || ' ' || id::text, ' ') from wallet_request t) as all`.execute(tx),
  );
  const text = rows[0]?.all ?? '';
  for (const secret of ['secret-name', binding, code, 'Let', '1955-01-01']) {
    assert.ok(!text.includes(secret) && !text.includes(Buffer.from(secret).toString('hex')), secret);
  }
});
