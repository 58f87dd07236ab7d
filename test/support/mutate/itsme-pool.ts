import { createPublicKey, type KeyObject } from 'node:crypto';
import { rsaPair, type RsaPair } from '../itsme-token.ts';
import type { Chance } from './chance.ts';
import { harmful, harmless, idTokenClaims } from './itsme-claims.ts';
import { encryptedAs, signedAs, signedWithSecret } from './nested-token.ts';

export interface Pool {
  /** Everything, to choose from. */
  readonly all: readonly string[];
  /** Those that may come in. In any other spelling they may not. */
  readonly right: ReadonlySet<string>;
}

type Make = (chance: Chance) => string;

const madeBy = (count: number, make: readonly Make[], chance: Chance): readonly string[] =>
  Array.from({ length: count }, () => chance.of(make)(chance));

/** Half of what is made may come in. */
export function poolOf(right: readonly Make[], wrong: readonly Make[], size: number, chance: Chance): Pool {
  const good = madeBy(size / 2, right, chance);
  return { all: [...good, ...madeBy(size / 2, wrong, chance)], right: new Set(good) };
}

/** ID tokens without their encryption, signed by itsme and by who is not. */
export function signedPool(itsme: RsaPair, stranger: RsaPair, size: number, chance: Chance): Pool {
  const header = { alg: 'RS256', kid: itsme.kid, typ: 'JWT' };
  const strangersKey = { jwk: stranger.publicKey.export({ format: 'jwk' }) };
  const signed =
    (key: KeyObject, changed: unknown = {}): Make =>
    (one) =>
      signedAs(key, { ...header, ...Object(changed) }, one.of(harmless)(idTokenClaims, one));
  const anyOf =
    (key: KeyObject, changes: readonly unknown[]): Make =>
    (one) =>
      signed(key, one.of(changes))(one);
  const pem = createPublicKey(itsme.privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const wrongClaims: Make = (one) => {
    const changed = one.of(harmful)(idTokenClaims, one);
    return signedAs(itsme.privateKey, header, changed);
  };
  const wrongHeaders = [
    ...['none', 'None', '', 'HS256', 'PS256', 'RS384', 'RS512', 'ES256', 'rs256', 'RS256 '].map((alg) => ({ alg })),
    ...[undefined, null, 1, ['RS256'], { toString: 'RS256' }].map((alg) => ({ alg })),
    ...[undefined, null, 1, '', 'unknown', '__proto__', 'constructor', [itsme.kid], {}].map((kid) => ({ kid })),
    ...[[], ['b64'], ['exp'], ['x'], 'b64', null, 1].map((crit) => ({ crit, b64: false, exp: 1, x: 1 })),
  ];
  const noSignature: Make = (one) =>
    `${signedAs(itsme.privateKey, { ...header, alg: 'none' }, idTokenClaims)
      .split('.')
      .slice(0, 2)
      .join('.')}.${one.of(['', 'AA'])}`;
  return poolOf(
    [
      signed(itsme.privateKey),
      anyOf(itsme.privateKey, [{ typ: 1 }, { typ: undefined, cty: 'x' }, strangersKey, { x5t: 'x' }]),
    ],
    [
      ...Array.from({ length: 6 }, () => wrongClaims),
      anyOf(itsme.privateKey, wrongHeaders),
      anyOf(itsme.privateKey, wrongHeaders),
      anyOf(stranger.privateKey, [
        {},
        strangersKey,
        { jku: 'https://stranger.example/' },
        { kid: stranger.kid, ...strangersKey },
      ]),
      (one) => signedWithSecret(pem, { ...header, alg: one.of(['HS256', 'RS256']) }, idTokenClaims),
      noSignature,
      (one) =>
        signedAs(itsme.privateKey, one.of(['', '[]', 'null', '{', 'x', '"x"', '[{"alg":"RS256"}]']), idTokenClaims),
    ],
    size,
    chance,
  );
}

/** What is signed, encrypted for one of our keys and for others, in one way and in others. */
export function encryptedPool(inside: Pool, ours: readonly RsaPair[], size: number, chance: Chance): Pool {
  const stranger = rsaPair('stranger');
  const [right, wrong] = [[...inside.right], inside.all.filter((jws) => !inside.right.has(jws))];
  const encrypted =
    (jws: readonly string[], changes: readonly unknown[], key?: RsaPair): Make =>
    (one) => {
      const { publicKey, kid } = key ?? one.of(ours);
      const header = { alg: 'RSA-OAEP-256', enc: 'A128CBC-HS256', cty: 'JWT', kid, ...Object(one.of(changes)) };
      return encryptedAs(publicKey, header, one.of(jws));
    };
  const harmlessHeaders = [{}, {}, { kid: undefined }, { cty: undefined }, { cty: 1 }, { typ: 'x' }, { x: [] }];
  const wrongHeaders = [
    ...['RSA-OAEP', 'RSA1_5', 'RSA-OAEP-512', 'dir', 'A128KW', 'PBES2-HS256+A128KW', ''].map((alg) => ({ alg })),
    ...[undefined, null, 1, ['RSA-OAEP-256'], { toString: 'x' }].map((alg) => ({ alg })),
    ...['A256CBC-HS512', 'A128GCM', 'A256GCM', '', undefined, null, ['A128CBC-HS256'], {}].map((enc) => ({ enc })),
    ...[null, 1, '', 'unknown', '__proto__', ours.map(({ kid }) => kid), {}].map((kid) => ({ kid })),
    ...['DEF', '', null, 1].map((zip) => ({ zip })),
    ...[[], ['x'], ['exp'], 'x', null].map((crit) => ({ crit, x: 1, exp: 1 })),
    { kid: stranger.kid, jwk: stranger.publicKey.export({ format: 'jwk' }) },
  ];
  return poolOf(
    [encrypted(right, harmlessHeaders)],
    [
      ...Array.from({ length: 4 }, () => encrypted(wrong, harmlessHeaders)),
      encrypted(right, wrongHeaders),
      encrypted(right, [{}, { kid: ours[0]?.kid }, { kid: undefined }], stranger),
      (one) => one.of(inside.all),
      (one) => encryptedAs(one.of(ours).publicKey, one.of(['', '[]', 'null', '{', '"x"']), one.of(right)),
      // Encrypted twice.
      (one) => encrypted([encrypted(right, [{}])(one)], [{}])(one),
      encrypted(['', '.', '..', '\u0000', '{}', '.'.repeat(6_000), 'A'.repeat(7_000)], [{}]),
    ],
    size,
    chance,
  );
}
