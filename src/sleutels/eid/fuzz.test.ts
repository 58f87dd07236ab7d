import assert from 'node:assert/strict';
import process from 'node:process';
import { before, test } from 'node:test';
import { signChallenge } from '#demo/card/sign-challenge.ts';
import { KeyUsageFlags } from '#demo/card/x509.ts';
import { cardWorld, challenge, everyCheck, trusting, type CardWorld } from '../../../test/support/card-world.ts';
import { chanceFrom } from '../../../test/support/mutate/chance.ts';
import { mutatedToken, type TokenFields } from '../../../test/support/mutate/token.ts';
import { eidChecker } from './check-eid.ts';
import { noRevocation } from './revocation/revocation.ts';

/** Fewer only for a quick look by hand: `EID_FUZZ_TOKENS=5000 node --test …`. */
const count = Number(process.env['EID_FUZZ_TOKENS'] ?? 200_000);
const seed = 20_261_120;

let world: CardWorld;
let valid: readonly TokenFields[];
/** Those and others; RSA more often, for an elliptic signature takes 25 times as long to check. */
let all: readonly TokenFields[];

before(async () => {
  world = await cardWorld();
  const fields = (token: string | undefined): TokenFields => JSON.parse(token ?? '') as TokenFields;
  valid = [world.good, world.older].map((card) => fields(signChallenge({ card, ...challenge })));
  const wrong = [
    await world.signedWith({ keyUsage: KeyUsageFlags.nonRepudiation, policies: ['2.16.56.12.1.1.2.1'] }),
    await world.signedWith({ kind: 'rsa', notAfter: new Date('2026-02-01') }),
    await world.signedWith({}, world.authorities.root),
  ];
  const [elliptic, rsa] = valid;
  assert.ok(elliptic && rsa);
  all = [elliptic, rsa, rsa, rsa, rsa, ...wrong.map(({ token }) => fields(token))];
});

/** What may come in, said in another way than the check says it: nothing that was signed or measured is different. */
function isStillValid(text: string): boolean {
  if (text.length > 10_000) return false;
  try {
    const token = JSON.parse(text) as TokenFields;
    if (token === null || typeof token !== 'object' || Array.isArray(token)) return false;
    const { format, algorithm, signature, unverifiedCertificate } = token;
    const [major, minor = '0', ...rest] = typeof format === 'string' ? format.split('.') : [];
    return (
      major === 'web-eid:1' &&
      rest.length === 0 &&
      Array.from(minor).every((digit) => '0123456789'.includes(digit)) &&
      minor.length > 0 &&
      minor.length < 4 &&
      valid.some(
        (one) =>
          one['unverifiedCertificate'] === unverifiedCertificate &&
          one['signature'] === signature &&
          one['algorithm'] === algorithm,
      )
    );
  } catch {
    return false;
  }
}

test(`of ${count} tokens changed in their structure, those that stay valid come in and no other does`, async (t) => {
  const { citizen, root } = world.authorities;
  const checker = eidChecker({ trust: trusting(citizen, root), revocation: noRevocation }, everyCheck);
  const chance = chanceFrom(seed);
  const reasons = new Map<string, number>();
  for (let made = 0; made < count; made += 1) {
    const token = mutatedToken(all, chance);
    const verdict = await checker.check({ token, ...challenge });
    assert.equal(verdict.ok, isStillValid(token), `token ${made} of seed ${seed}: ${token}`);
    const because = verdict.ok ? 'accepted' : verdict.because;
    reasons.set(because, (reasons.get(because) ?? 0) + 1);
  }
  t.diagnostic([...reasons].map(([because, times]) => `${because} ${times}`).join(', '));
  // The changes reach every check; else the test would say little.
  const share = (because: string): number => (reasons.get(because) ?? 0) / count;
  assert.ok(share('accepted') > 0.02 && share('accepted') < 0.5, 'it can tell valid tokens from others');
  for (const because of ['not-a-token', 'unknown-format', 'bad-certificate', 'untrusted-issuer', 'bad-signature']) {
    assert.ok(share(because) > 0.005, `hardly any token is refused as ${because}`);
  }
});
