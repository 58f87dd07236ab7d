import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import process from 'node:process';
import { before, test, type TestContext } from 'node:test';
import { chanceFrom, type Chance } from '../../../test/support/mutate/chance.ts';
import { idTokenClaims, now, personClaims } from '../../../test/support/mutate/itsme-claims.ts';
import { encryptedPool, signedPool, type Pool } from '../../../test/support/mutate/itsme-pool.ts';
import { encryptedAs, signedAs } from '../../../test/support/mutate/nested-token.ts';
import { changedParts } from '../../../test/support/mutate/part-text.ts';
import { jwkOf, rsaPair } from '../../../test/support/itsme-token.ts';
import { checkClaims } from './check-claims.ts';
import { itsmeClient } from './client.ts';
import { itsmeKeys } from './own-keys.ts';
import { readIdentity } from './read-identity.ts';
import { readToken } from './read-token.ts';

/** Fewer only for a quick look by hand: `ITSME_FUZZ_TOKENS=5000 node --test …`. */
const count = Number(process.env['ITSME_FUZZ_TOKENS'] ?? 200_000);
/** Each costs a signature and mostly a decryption with RSA. */
const encryptedCount = Math.ceil(count / 16);
const signedCount = count - encryptedCount;
const seed = 20_261_120;

const [itsme, stranger, signing] = [rsaPair('itsme-1'), rsaPair('stranger'), rsaPair('ours-sig')];
const ours = [rsaPair('ours-enc-2'), rsaPair('ours-enc-1')];
const signers = new Map([[itsme.kid, createPublicKey(itsme.privateKey)]]);
const expected = {
  issuer: idTokenClaims.iss,
  clientId: idTokenClaims.aud,
  nonce: idTokenClaims.nonce,
  subject: null,
  now: new Date(now * 1000),
};

/** What the client does with an ID token once it is decrypted, with an honest answer about the person. */
async function verdictOn(jws: string): Promise<string> {
  const read = await readToken(jws, { find: async (kid) => signers.get(kid) ?? null });
  if (!read.ok) return read.because;
  const wrong =
    checkClaims(read.claims, expected) ??
    checkClaims(personClaims, { ...expected, nonce: null, subject: String(read.claims['sub']) });
  if (wrong !== null) return wrong.because;
  const identity = readIdentity(read.claims, personClaims, { advanced: true, duringCall: 'refuse' });
  return identity.ok ? 'accepted' : identity.because;
}

interface Fuzz {
  readonly pool: Pool;
  readonly count: number;
  readonly chance: Chance;
  readonly verdictOn: (token: string) => Promise<string>;
  /** Reasons that the changes must reach; else the test would say little. */
  readonly reached: readonly string[];
}

async function fuzz(t: TestContext, { pool, count: wanted, chance, verdictOn: judge, reached }: Fuzz): Promise<void> {
  const reasons = new Map<string, number>();
  for (let made = 0; made < wanted; made += 1) {
    const token = chance.number(4) === 0 ? chance.of(pool.all) : changedParts(pool.all, chance);
    const because = await judge(token);
    assert.equal(because === 'accepted', pool.right.has(token), `token ${made} of seed ${seed}, ${because}: ${token}`);
    // The client takes whatever is thrown on its way for an itsme that is away.
    assert.notEqual(because, 'unreachable', `token ${made} of seed ${seed} threw: ${token}`);
    reasons.set(because, (reasons.get(because) ?? 0) + 1);
  }
  t.diagnostic([...reasons].map(([because, times]) => `${because} ${times}`).join(', '));
  const share = (because: string): number => (reasons.get(because) ?? 0) / wanted;
  assert.ok(share('accepted') > 0.02 && share('accepted') < 0.5, 'it can tell valid tokens from others');
  for (const because of reached) assert.ok(share(because) > 0.001, `hardly any token is refused as ${because}`);
}

let signed: Pool;
let encrypted: Pool;
before(() => {
  const chance = chanceFrom(seed);
  signed = signedPool(itsme, stranger, 3_000, chance);
  encrypted = encryptedPool(signed, ours, 3_000, chance);
});

test(`of ${signedCount} signed tokens changed in their structure, those that stay as itsme made them come in and no other does`, (t) =>
  fuzz(t, {
    pool: signed,
    count: signedCount,
    chance: chanceFrom(seed),
    verdictOn,
    reached: [
      'not-an-answer',
      'not-signed',
      'wrong-algorithm',
      'unknown-signing-key',
      'bad-signature',
      'wrong-issuer',
      'wrong-audience',
      'expired',
      'issued-in-future',
      'wrong-nonce',
      'wrong-subject',
      'subject-differs',
      'level-too-low',
      'no-national-number',
    ],
  }));

/** The whole client, beside an itsme that answers with this ID token, and honestly about the person. */
function signInWith(): (idToken: string) => Promise<string> {
  const [key] = ours;
  assert.ok(key);
  const settings = {
    issuer: new URL(idTokenClaims.iss),
    clientId: idTokenClaims.aud,
    serviceCode: 'ZONE',
    redirectUri: new URL('https://acm.example/itsme/terug'),
    duringCall: 'refuse',
  } as const;
  const keys = itsmeKeys({
    itsme: {
      signing: [jwkOf(signing.privateKey, signing.kid, 'sig')],
      encryption: ours.map(({ privateKey, kid }) => jwkOf(privateKey, kid, 'enc')),
    },
  });
  const person = encryptedAs(
    key.publicKey,
    { alg: 'RSA-OAEP-256', enc: 'A128CBC-HS256', kid: key.kid },
    signedAs(itsme.privateKey, { alg: 'RS256', kid: itsme.kid }, personClaims),
  );
  let given = '';
  const at = (path: string): string => `${idTokenClaims.iss}/${path}`;
  const answers: Readonly<Record<string, () => Response>> = {
    [at('.well-known/openid-configuration')]: () =>
      Response.json({
        issuer: idTokenClaims.iss,
        authorization_endpoint: at('authorization'),
        token_endpoint: at('token'),
        userinfo_endpoint: at('userinfo'),
        jwks_uri: at('jwks'),
      }),
    [at('jwks')]: () => Response.json({ keys: [jwkOf(itsme.publicKey, itsme.kid, 'sig')] }),
    [at('token')]: () => Response.json({ id_token: given, access_token: 'x', token_type: 'Bearer' }),
    [at('userinfo')]: () => new Response(person),
  };
  const client = itsmeClient({
    settings,
    keys,
    clock: () => expected.now,
    fetch: async (url) => answers[url instanceof Request ? url.url : url.toString()]?.() ?? Response.error(),
  });
  const pending = { state: 'state', nonce: idTokenClaims.nonce, codeVerifier: 'verifier' };
  const callbackUrl = new URL('?state=state&code=code', settings.redirectUri);
  return async (idToken) => {
    given = idToken;
    const verdict = await client.finish({ callbackUrl, pending, advanced: true });
    return verdict.ok ? 'accepted' : verdict.because;
  };
}

test(`of ${encryptedCount} encrypted tokens changed in their structure, those that stay as itsme made them come in and no other does`, (t) =>
  fuzz(t, {
    pool: encrypted,
    count: encryptedCount,
    chance: chanceFrom(seed + 1),
    verdictOn: signInWith(),
    reached: [
      'not-encrypted',
      'wrong-encryption-algorithm',
      'unknown-encryption-key',
      'cannot-be-decrypted',
      'not-signed',
      'bad-signature',
      'wrong-algorithm',
      'wrong-issuer',
      'wrong-nonce',
    ],
  }));
