import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { encryptedFor, jwkOf, rsaPair, signedBy } from '../../../test/support/itsme-token.ts';
import {
  clientId,
  itsmeWorld,
  testItsmeCheats,
  type ItsmeCheat,
  type ItsmeWorld,
  type Tried,
} from '../../../test/support/itsme-world.ts';
import type { ItsmeClaims, Lie } from '../../../test/support/lying-itsme.ts';
import { readToken } from './read-token.ts';

const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;
const number = claim('BENationalNumber');
const stranger = rsaPair('stranger');

let world: ItsmeWorld;
before(async () => {
  world = await itsmeWorld();
});
after(() => world.close());

const seconds = (): number => Math.floor(world.clock().getTime() / 1000);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const read = (part = ''): ItsmeClaims => JSON.parse(Buffer.from(part, 'base64url').toString()) as ItsmeClaims;

type TokenLie = NonNullable<Lie['idToken']>;
type Named = readonly [words: string, because: ItsmeCheat['because'], lie: TokenLie, detail?: RegExp];

const says = (changed: ItsmeClaims): TokenLie => ({ claims: (honest) => ({ ...honest, ...changed }) });
const signs = (sign: NonNullable<TokenLie['sign']>): TokenLie => ({ sign });
const encrypts = (encrypt: NonNullable<TokenLie['encrypt']>): TokenLie => ({ encrypt });
const wraps = (inside: string | Buffer): TokenLie => encrypts((_jws, key) => encryptedFor(key, inside));

/** The header of a token that is encrypted as it should be, changed on the way. */
const encryptedWithHeader = (changed: ItsmeClaims): TokenLie =>
  encrypts(async (jws, key) => {
    const [header, ...rest] = (await encryptedFor(key, jws)).split('.');
    return [encoded({ ...read(header), ...changed }), ...rest].join('.');
  });

/** What can be wrong with any token of itsme. */
const either: readonly Named[] = [
  ['signed and not encrypted', 'not-encrypted', encrypts((jws) => jws)],
  [
    'encrypted with SHA-1 in its padding',
    'wrong-encryption-algorithm',
    encrypts((jws, key) => encryptedFor(key, jws, { alg: 'RSA-OAEP' })),
  ],
  [
    'encrypted with another cipher',
    'wrong-encryption-algorithm',
    encrypts((jws, key) => encryptedFor(key, jws, { enc: 'A256GCM' })),
  ],
  ['compressed before it was encrypted', 'wrong-encryption-algorithm', encryptedWithHeader({ zip: 'DEF' })],
  [
    'encrypted for a key that is not ours',
    'unknown-encryption-key',
    encrypts((jws) => encryptedFor(jwkOf(stranger.publicKey, stranger.kid, 'enc'), jws)),
  ],
  [
    'encrypted for a key that says to be ours',
    'cannot-be-decrypted',
    encrypts((jws, { kid = '' }) => encryptedFor(jwkOf(stranger.publicKey, kid, 'enc'), jws)),
  ],
  ['another header than was encrypted with', 'cannot-be-decrypted', encryptedWithHeader({ cty: 'jwt' })],
  ['with an extension that must be understood', 'cannot-be-decrypted', encryptedWithHeader({ crit: ['x'], x: 1 })],
  [
    'a byte of the cipher text changed',
    'cannot-be-decrypted',
    encrypts(async (jws, key) => {
      const parts = (await encryptedFor(key, jws)).split('.');
      const bytes = Buffer.from(parts[3] ?? '', 'base64url');
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return parts.with(3, bytes.toString('base64url')).join('.');
    }),
  ],
  [
    'with a space in it',
    'not-an-answer',
    encrypts(async (jws, key) => (await encryptedFor(key, jws)).replace(/\.[^.]*$/, ' $&')),
    /no token/,
  ],
  ['over 10,000 characters', 'not-an-answer', wraps('x'.repeat(10_000)), /too long/],
  ['one word', 'not-an-answer', encrypts(() => 'nothing'), /no token/],
  ['five words', 'not-an-answer', encrypts(() => 'this.is.not.a.token'), /no token|no header/],
  ['a header that is a list', 'not-an-answer', encrypts(() => `${encoded([])}.AA.AA.AA.AA`), /no header/],
  ['a word, encrypted', 'not-signed', wraps('nothing')],
  ['bytes that are no text, encrypted', 'cannot-be-decrypted', wraps(Buffer.from([0xff, 0x2e, 0x2e]))],
  ['encrypted twice', 'not-signed', encrypts(async (jws, key) => encryptedFor(key, await encryptedFor(key, jws)))],
  [
    'with a line end in its signature',
    'not-signed',
    encrypts((jws, key) => encryptedFor(key, `${jws.slice(0, -4)}\n${jws.slice(-4)}`)),
  ],
  [
    'without a signature, and it says so',
    'wrong-algorithm',
    signs((claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`),
    /^none$/,
  ],
  [
    'signed with the public key as a shared secret',
    'wrong-algorithm',
    signs((claims, { publicKey, kid }) =>
      signedBy(Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })), claims, { alg: 'HS256', kid }),
    ),
    /^HS256$/,
  ],
  [
    'signed with the right key and another algorithm',
    'wrong-algorithm',
    signs((claims, { privateKey, kid }) => signedBy(privateKey, claims, { alg: 'RS512', kid })),
    /^RS512$/,
  ],
  [
    'signed with an algorithm that is no text',
    'wrong-algorithm',
    signs((claims) => `${encoded({ alg: { toString: 'RS256' }, kid: 'itsme-1' })}.${encoded(claims)}.AAAA`),
  ],
  [
    'signed with an extension that must be understood',
    'wrong-algorithm',
    signs((claims) => `${encoded({ alg: 'RS256', kid: 'itsme-1', crit: ['x'], x: 1 })}.${encoded(claims)}.AAAA`),
  ],
  [
    'signed with a key that itsme does not publish',
    'unknown-signing-key',
    signs((claims) => signedBy(stranger.privateKey, claims, { kid: stranger.kid })),
  ],
  [
    'signed with a key that it brings itself',
    'unknown-signing-key',
    signs((claims) => signedBy(stranger.privateKey, claims, { jwk: jwkOf(stranger.publicKey, stranger.kid, 'sig') })),
  ],
  [
    'signed with a key that says to be of itsme',
    'bad-signature',
    signs((claims, { kid }) => signedBy(stranger.privateKey, claims, { kid })),
  ],
  [
    'another claim than was signed',
    'bad-signature',
    signs(async (claims, { privateKey, kid }) => {
      const [header, payload, signature] = (await signedBy(privateKey, claims, { kid })).split('.');
      return [header, encoded({ ...read(payload), sub: 'account-of-bart' }), signature].join('.');
    }),
  ],
  [
    'an empty signature',
    'bad-signature',
    signs(async (claims, { privateKey, kid }) =>
      (await signedBy(privateKey, claims, { kid })).replace(/\.[^.]*$/, '.'),
    ),
  ],
  ['a list instead of claims', 'not-an-answer', { claims: (honest) => [honest] }, /no claims/],
  ['nothing instead of claims', 'not-an-answer', { claims: () => 'null' }, /no claims/],
  ['a text that is no JSON instead of claims', 'not-an-answer', { claims: () => '{"iss":' }, /no token/],
  ['of another issuer', 'wrong-issuer', says({ iss: 'https://itsme.example/v2' })],
  [
    'of the issuer with a slash',
    'wrong-issuer',
    { claims: (honest) => ({ ...honest, iss: `${String(honest['iss'])}/` }) },
  ],
  ['of no issuer', 'wrong-issuer', says({ iss: undefined })],
  ['for another client', 'wrong-audience', says({ aud: 'another-client' })],
  ['for us and another client', 'wrong-audience', says({ aud: [clientId, 'another-client'] })],
  ['for nobody', 'wrong-audience', says({ aud: [] })],
  ['made for another client', 'wrong-audience', says({ azp: 'another-client' })],
  ['of nobody', 'wrong-subject', says({ sub: '' })],
  ['of a list', 'wrong-subject', says({ sub: ['account-of-chadia'] })],
  ['of somebody with a very long name', 'wrong-subject', says({ sub: 'x'.repeat(256) })],
];

const dated = (changed: () => ItsmeClaims): TokenLie => ({ claims: (honest) => ({ ...honest, ...changed() }) });

const eitherDates: readonly Named[] = [
  ['ended a minute ago', 'expired', dated(() => ({ exp: seconds() - 60 }))],
  ['ends at a text', 'expired', dated(() => ({ exp: String(seconds() + 300) }))],
  ['issued in the future', 'issued-in-future', dated(() => ({ iat: seconds() + 61 }))],
  ['issued at a text', 'issued-in-future', dated(() => ({ iat: String(seconds()) }))],
];

const onIdToken: readonly Named[] = [
  ['never ends', 'expired', says({ exp: undefined })],
  ['not issued at any time', 'issued-in-future', says({ iat: undefined })],
  ['of another sign-in', 'wrong-nonce', says({ nonce: Buffer.alloc(32, 1).toString('base64url') })],
  ['of no sign-in', 'wrong-nonce', says({ nonce: undefined })],
  ['confirmed with a fingerprint where the code was asked', 'level-too-low', says({ acr: claim('acr_basic') })],
  ['confirmed in some way', 'level-too-low', says({ acr: undefined })],
  ['confirmed in a way that we do not know', 'level-too-low', says({ acr: 'advanced' })],
  ['another national number than in the answer', 'no-national-number', says({ [number]: '80060298595' }), /differ/],
];

const onPerson: readonly Named[] = [
  ['about somebody else', 'subject-differs', says({ sub: 'account-of-bart' })],
  ['without a national number', 'no-national-number', says({ [number]: undefined }), /^$/],
  ['with wrong check digits', 'no-national-number', says({ [number]: '93112198429' }), /check-digits/],
  ['with a number of ten digits', 'no-national-number', says({ [number]: '9311219842' }), /eleven/],
  ['with a number that is a number', 'no-national-number', says({ [number]: 93112198428 }), /empty/],
  ['with the month 13', 'no-national-number', says({ [number]: '93132198482' }), /impossible-date/],
  ['without a given name', 'no-name', says({ given_name: undefined })],
  ['with a family name of spaces', 'no-name', says({ family_name: '  ' })],
  ['with a name of 101 letters', 'no-name', says({ family_name: 'x'.repeat(101) })],
  ['with a name that is a list', 'no-name', says({ given_name: ['Chadia'] })],
];

const cheatsOn = (where: 'idToken' | 'person', what: string, cheats: readonly Named[]): readonly ItsmeCheat[] =>
  cheats.map(([words, because, lie, detail = /^/]) => ({
    words: `${what} ${words}`,
    because,
    detail,
    tried: (): Tried => ({ lie: { [where]: lie } }),
  }));

testItsmeCheats(
  () => world,
  [
    ...cheatsOn('idToken', 'an ID token:', [...either, ...eitherDates, ...onIdToken]),
    ...cheatsOn('person', 'an answer about the person:', [...either, ...eitherDates, ...onPerson]),
    {
      words: 'confirmed in a way that we do not know, where any that we know is enough',
      because: 'level-too-low',
      tried: () => ({ advanced: false, lie: { idToken: says({ acr: 'basic' }) } }),
    },
    {
      words: 'somebody on the telephone, where the deployment refuses that',
      because: 'during-call',
      tried: () => ({ duringCall: 'refuse', lie: { person: says({ [claim('ongoing_call')]: true }) } }),
    },
    {
      words: 'somebody on the telephone according to the ID token only, where the deployment refuses that',
      because: 'during-call',
      tried: () => ({ duringCall: 'refuse', lie: { idToken: says({ [claim('ongoing_call')]: true }) } }),
    },
  ],
);

test('not-an-answer: a signed token over 10,000 characters, also where nobody looked at its length before', async () => {
  const find = async () => assert.fail('a key was looked for');
  const read = await readToken('A'.repeat(10_001), { find });
  assert.deepEqual(read, { ok: false, because: 'not-an-answer', detail: 'too long' });
});
