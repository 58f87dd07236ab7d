import assert from 'node:assert/strict';
import { sign, type KeyObject } from 'node:crypto';
import process from 'node:process';
import { before, test } from 'node:test';
import { chanceFrom, type Chance } from '../../../test/support/mutate/chance.ts';
import {
  at,
  disclosure,
  encode,
  encryptedFor,
  hashOf,
  seconds,
  values,
  walletWorld,
  type Fields,
  type WalletWorld,
} from '../../../test/support/wallet-world.ts';
import { judgeAnswer } from './judge-answer.ts';
import { openResponse } from './open-response.ts';
import { dcqlQuery } from './query.ts';

/** Fewer only for a quick look by hand: `WALLET_FUZZ_TOKENS=5000 node --test …`. */
const count = Number(process.env['WALLET_FUZZ_TOKENS'] ?? 15_000);
const seed = 20_261_120;
const four = ['family_name', 'given_name', 'birthdate', 'issuing_country'] as const;
const five = [...four, 'personal_administrative_number'];

interface Made {
  readonly text: string;
  readonly isRight: boolean;
}

let world: WalletWorld;
let judge: (vpToken: unknown) => Promise<string>;
before(async () => {
  world = await walletWorld();
  const { issuers, clientId, pending } = world;
  const check = judgeAnswer({ issuers, query: dcqlQuery(issuers), checkStatus: async () => null, audience: clientId });
  judge = async (vpToken) => {
    const verdict = await check({ vp_token: vpToken }, pending.nonce, at);
    return verdict.ok ? 'accepted' : verdict.because;
  };
});

const signedAs = (key: KeyObject, header: Fields, claims: Fields): string => {
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
};

const odd: readonly unknown[] = [null, true, false, 0, -1, 1e308, '', ' ', 'x'.repeat(300), [], {}, [[]], { jwk: {} }];
const shuffled = <T>(list: readonly T[], chance: Chance): T[] =>
  list
    .map((value) => ({ value, place: chance.number(1e9) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);

/** A credential and its disclosures, right or with one thing changed before the issuer signed it. */
function credentialOf(chance: Chance): {
  readonly jwt: string;
  readonly by: Map<string, string>;
  readonly isRight: boolean;
} {
  const by = new Map(Object.entries(values).map(([name, value]) => [name, disclosure(name, value)]));
  const claims: Fields = {
    vct: chance.of(['urn:eudi:pid:1', 'urn:eudi:pid:pt:1']),
    iat: seconds - 86_400,
    exp: seconds + 86_400,
    cnf: { jwk: world.holder.jwk },
    _sd: shuffled(Array.from(by.values(), hashOf), chance),
    ...(chance.number(2) === 0 ? {} : { _sd_alg: 'sha-256', nbf: seconds - 5, iss: 'https://pid.example' }),
  };
  const header = { alg: 'ES256', typ: 'dc+sd-jwt', x5c: world.chainOf(world.authorities.issuer) };
  const { privateKey } = world.authorities.issuer.keys;
  if (chance.number(3) > 0) return { jwt: signedAs(privateKey, header, claims), by, isRight: true };
  const changed = chance.of([
    () => signedAs(privateKey, header, { ...claims, [chance.of(['vct', 'exp', 'cnf'])]: chance.of(odd) }),
    () =>
      signedAs(privateKey, header, {
        ...claims,
        [chance.of(['iat', 'nbf'])]: chance.of([null, '1', {}, seconds + 1e6]),
      }),
    () => signedAs(privateKey, header, { ...claims, _sd: chance.of([null, {}, 'x', [], [1]]) }),
    () => signedAs(privateKey, header, { ...claims, _sd_alg: chance.of(['sha-512', 'SHA-256', null, 1]) }),
    () => signedAs(privateKey, { ...header, [chance.of(['alg', 'typ', 'x5c'])]: chance.of(odd) }, claims),
    () => signedAs(privateKey, { ...header, crit: ['x'] }, claims),
    () => signedAs(world.holder.key, header, claims),
  ])();
  return { jwt: changed, by, isRight: false };
}

/** A whole presentation: a choice of disclosures in any order, and a proof over just that. */
function presentationOf(chance: Chance): Made {
  const { jwt, by, isRight } = credentialOf(chance);
  const names = chance.of<readonly string[]>([
    four,
    five,
    five,
    four.slice(1),
    [...five, 'nationalities'],
    [...five, 'birthdate'],
    [],
  ]);
  const shown = `${[jwt, ...shuffled(names, chance).map((name) => by.get(name) ?? '')].join('~')}~`;
  const claims: Fields = {
    iat: seconds - chance.number(300),
    nonce: world.pending.nonce,
    aud: world.clientId,
    sd_hash: hashOf(shown),
  };
  const header = { alg: 'ES256', typ: 'kb+jwt' };
  const isAsked = names === four || names === five;
  const key = world.holder.key;
  if (chance.number(3) > 0) return { text: shown + signedAs(key, header, claims), isRight: isRight && isAsked };
  const changed = chance.of([
    () => signedAs(key, header, { ...claims, [chance.of(['iat', 'nonce', 'aud', 'sd_hash'])]: chance.of(odd) }),
    () => signedAs(key, { ...header, [chance.of(['alg', 'typ'])]: chance.of(odd) }, claims),
    () => signedAs(world.authorities.issuer.keys.privateKey, header, claims),
    () => '',
  ])();
  return { text: shown + changed, isRight: false };
}

/** One change in the text of a right one, on its way. */
function changedText(text: string, chance: Chance): string {
  const parts = text.split('~');
  const place = chance.number(parts.length);
  const part = parts[place] ?? '';
  const at = chance.number(Math.max(1, part.length));
  const letter = chance.of(['A', 'B', '-', '_', '.', '=', '+', '/', ' ', '\u0000', 'é', '']);
  const pieces = part.split('.');
  return chance
    .of([
      () => parts.with(place, part.slice(0, at) + letter + part.slice(at + 1)),
      () => parts.with(place, `${part.slice(0, at)}${letter}${part.slice(at)}`),
      () => parts.toSpliced(place, 1),
      () => parts.toSpliced(place, 0, part),
      () => parts.with(place, shuffled(pieces, chance).join('.')),
      () => parts.with(place, chance.of(['', 'e30', 'e30.e30.', encode(['s', 'family_name', 'X'])])),
      () => [...parts, ''],
      () => ['', ...parts],
      () => shuffled(parts, chance),
      () => parts.with(place, part.toUpperCase()),
      () => parts.with(place, `${part}${'~'.repeat(chance.number(60))}`),
    ])()
    .join('~');
}

test(`of ${count} presentations changed in their structure, those that stay right come in and no other does`, async (t) => {
  const chance = chanceFrom(seed);
  const made = Array.from({ length: 1_500 }, () => presentationOf(chance));
  const right = new Set(made.filter(({ isRight }) => isRight).map(({ text }) => text));
  const rightOnes = [...right];
  const reasons = new Map<string, number>();
  for (let tried = 0; tried < count; tried += 1) {
    const which = chance.number(4);
    const text = which === 0 ? chance.of(made).text : changedText(chance.of(rightOnes), chance);
    const because = await judge({ pid: [text] });
    assert.equal(because === 'accepted', right.has(text), `presentation ${tried} of seed ${seed}, ${because}: ${text}`);
    reasons.set(because, (reasons.get(because) ?? 0) + 1);
  }
  t.diagnostic([...reasons].map(([because, times]) => `${because} ${times}`).join(', '));
  const share = (because: string): number => (reasons.get(because) ?? 0) / count;
  assert.ok(share('accepted') > 0.02 && share('accepted') < 0.5, 'it can tell right ones from others');
  for (const because of [
    'not-an-sd-jwt',
    'no-key-binding',
    'bad-signature',
    'wrong-sd-hash',
    'other-holder-key',
    'query-not-answered',
    'unrequested-claim',
    'wrong-algorithm',
    'bad-certificate',
    'wrong-credential-type',
    'wrong-nonce',
  ]) {
    assert.ok(share(because) > 0.0005, `hardly any is refused as ${because}`);
  }
});

test('whatever stands in the place of a presentation is refused, and throws nothing', async () => {
  const chance = chanceFrom(seed);
  const lists = [...odd, [null], [1], [{}], ['a', 'b'], Array.from({ length: 1_000 }, () => 'a')];
  for (let tried = 0; tried < 2_000; tried += 1) {
    const value = chance.of(lists);
    const token = chance.of<unknown>([
      value,
      { pid: value },
      { [chance.of(['PID', '__proto__', ' pid'])]: value },
      { pid: [value], other: [] },
    ]);
    assert.notEqual(await judge(token), 'accepted');
  }
});

test('of encrypted answers changed on the way those that stay as they were open and no other does', async () => {
  const chance = chanceFrom(seed);
  const { pending } = world;
  const good = await encryptedFor(pending, JSON.stringify({ vp_token: {}, state: pending.state }));
  let opened = 0;
  for (let tried = 0; tried < 3_000; tried += 1) {
    const text = chance.number(10) === 0 ? good : changedText(good.replaceAll('.', '~'), chance).replaceAll('~', '.');
    const verdict = await openResponse(new URLSearchParams({ response: text }), pending);
    if (text === good) opened += 1;
    // Base64url has spare bits at the end of a part: those say nothing, and another spelling of them changes nothing.
    const isSame =
      text
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString('base64url'))
        .join('.') === good;
    if (!isSame) assert.ok(!verdict.ok, text);
    if (text === good) assert.ok(verdict.ok);
  }
  assert.ok(opened > 100);
});
