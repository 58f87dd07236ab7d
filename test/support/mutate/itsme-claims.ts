import type { Chance } from './chance.ts';

type Claims = Readonly<Record<string, unknown>>;

/** Claims, or the text or bytes that stand where they should. */
type Change = (honest: Claims, chance: Chance) => unknown;

const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;
const number = claim('BENationalNumber');

/** The moment of the test, in seconds. */
export const now = Date.UTC(2026, 10, 20, 10) / 1000;

/** What an honest ID token says. */
export const idTokenClaims = {
  iss: 'https://itsme.example/v2',
  aud: 'beveiligde-zone',
  sub: 'account-of-chadia',
  nonce: 'nonce-of-this-sign-in',
  acr: claim('acr_advanced'),
  iat: now,
  exp: now + 300,
} as const;

/** What an honest answer about the person says. */
export const personClaims = {
  iss: idTokenClaims.iss,
  aud: idTokenClaims.aud,
  sub: idTokenClaims.sub,
  given_name: 'Chadia',
  family_name: 'El Amrani',
  [number]: '93112198428',
  [claim('ongoing_call')]: false,
} as const;

const noText: readonly unknown[] = [null, true, false, 0, -1, 1e308, [], {}, [[]], [null], { toString: 'x' }];
const noNumber: readonly unknown[] = [null, true, '', 'x', `${now}`, [now], [], {}];
const odd: readonly unknown[] = [...noText, '', ' ', '\u0000', '\ud800', 'x'.repeat(2_000)];

const setTo =
  (name: string, values: readonly unknown[]): Change =>
  (claims, chance) => ({ ...claims, [name]: chance.of(values) });

const leaveOut = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([one]) => one !== name));

const without =
  (name: string): Change =>
  (claims) =>
    leaveOut(claims, name);

/** Where only a reader finds it who asks the prototype as well. */
const inPrototype =
  (name: string): Change =>
  (claims) =>
    JSON.stringify(leaveOut(claims, name)).replace('{', `{"__proto__":${JSON.stringify({ [name]: claims[name] })},`);

const within =
  (name: string, from: number, to: number): Change =>
  (claims, chance) => ({ ...claims, [name]: now + from + chance.number(to - from) });

const required = ['iss', 'aud', 'sub', 'nonce', 'acr', 'iat', 'exp'] as const;

/** Each makes an ID token that must not come in, however well it is signed. */
export const harmful: readonly Change[] = [
  ...required.flatMap((name) => [without(name), inPrototype(name)]),
  ...required.slice(0, 5).map((name) => setTo(name, odd)),
  setTo('iss', ['https://itsme.example/v2/', 'https://itsme.example', 'HTTPS://ITSME.EXAMPLE/v2', [idTokenClaims.iss]]),
  setTo('aud', ['other', 'beveiligde-zone ', ['beveiligde-zone', 'other'], [['beveiligde-zone']], { 0: 'other' }]),
  setTo('azp', ['other', null, '', [idTokenClaims.aud]]),
  setTo('sub', ['account-of-bart', `${idTokenClaims.sub} `, 's'.repeat(256), [idTokenClaims.sub]]),
  setTo('nonce', ['nonce-of-another', `${idTokenClaims.nonce}=`, [idTokenClaims.nonce]]),
  setTo('acr', [claim('acr_basic'), 'acr_advanced', claim('ACR_ADVANCED'), [idTokenClaims.acr]]),
  setTo('iat', noNumber),
  setTo('exp', noNumber),
  within('exp', -1_000_000, -60),
  within('iat', 61, 1_000_000),
  // Check digits that are wrong, and those of somebody else.
  setTo(number, ['93112198429', '85073003328', '', 93_112_198_428, ['93112198428'], {}, '9'.repeat(2_000)]),
  (claims) => [claims],
  (claims) => JSON.stringify(JSON.stringify(claims)),
  (claims, chance) => JSON.stringify(claims).slice(0, -1 - chance.number(20)),
  (claims) => `${JSON.stringify(claims)}x`,
  // No UTF-8.
  (claims) => Buffer.from(`${JSON.stringify(claims).slice(0, -1)},"x":"\u00ff"}`, 'latin1'),
  (_claims, chance) => '['.repeat(chance.number(5_000)),
  (_claims, chance) => '{"a":'.repeat(chance.number(1_500)),
  (_claims, chance) => chance.of(['', 'null', 'true', '0', '""', '[]', '{}', 'x', '{"sub"', '\u0000']),
];

/** Each makes an ID token that says the same. */
export const harmless: readonly Change[] = [
  (claims) => claims,
  (claims) => Object.fromEntries(Object.entries(claims).reverse()),
  (claims) => JSON.stringify(claims, null, 2),
  (claims) => JSON.stringify(claims).replaceAll('/', String.raw`\u002f`),
  (claims) => JSON.stringify(claims).replace('{', '{"__proto__":{"sub":"account-of-bart"},'),
  (claims) => ({ ...claims, aud: [claims['aud']] }),
  (claims) => ({ ...claims, azp: claims['aud'] }),
  (claims) => ({ ...claims, [number]: personClaims[number] }),
  (claims, chance) => ({ ...claims, [chance.of(['amr', 'at_hash', 'toString', 'x'])]: chance.of(odd) }),
  within('exp', -59, 1_000_000),
  within('iat', -1_000_000, 61),
];
