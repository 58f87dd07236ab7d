import { mutationsOf, type Mutation } from '../mutation.ts';

const passkey = 'src/sleutels/passkey';
const signed = [`${passkey}/signed-cheats.test.ts`] as const;
const made = [`${passkey}/made-cheats.test.ts`] as const;
const rules = [`${passkey}/rules/rules.test.ts`] as const;
const signIn = [`${passkey}/passkey-sign-in.test.ts`] as const;

/** What the answer of a passkey must be, and what becomes of a good one. */
export const passkeys: readonly Mutation[] = [
  ...mutationsOf(`${passkey}/read-answer.ts`, signed, [
    ['the longest that an answer may be', "if (text.length > longestAnswer) return refused('too-long');", ''],
    ['one identifier in an answer', "type !== 'public-key' || id !== rawId", "type !== 'public-key'"],
  ]),
  ...mutationsOf(`${passkey}/check-client-data.ts`, signed, [
    ['what a passkey was asked', "if (type !== expected.type) return refused('wrong-type');", ''],
    ['the challenge of this sign-in', "if (challenge !== expected.challenge) return refused('wrong-challenge');", ''],
    ['the page that asked', "if (origin !== expected.origin) return refused('wrong-origin');", ''],
    ['a page in no frame', "if (crossOrigin !== false || topOrigin !== undefined) return refused('cross-origin');", ''],
  ]),
  ...mutationsOf(`${passkey}/check-authenticator-data.ts`, signed, [
    ['the site of a passkey', "!createHash('sha256').update(rpId).digest().equals(rpIdHash)", 'false'],
    ['somebody who is there', "if (!flags.up) return refused('nobody-present');", ''],
    ['the finger, face or PIN of the holder', "if (!flags.uv) return refused('person-not-verified');", ''],
    ['a backup that can be', "if (flags.bs && !flags.be) return refused('impossible-backup');", ''],
  ]),
  ...mutationsOf(`${passkey}/check-signed.ts`, signed, [
    ['the signature of a passkey', "return verified.verified ? read : refused('bad-signature');", 'return read;'],
  ]),
  ...mutationsOf(`${passkey}/check-public-key.ts`, made, [
    [
      'the algorithms that we asked for',
      "if (jwk === null) return refused('unknown-algorithm');",
      'if (jwk === null) return null;',
    ],
    [
      'a key that is one',
      "if (key === null) return refused('weak-key', 'no key of that kind');",
      'if (key === null) return null;',
    ],
    ['the length of an RSA key', '(bits < fewestRsaBits || bits > mostRsaBits)', 'false'],
    ['the exponent of an RSA key', 'publicExponent !== undefined && publicExponent !== 65_537n', 'false'],
  ]),
  ...mutationsOf(`${passkey}/check-made.ts`, made, [
    ['asking nobody for the maker of a device', 'if (!attestation.saysNothing)', 'if (false)'],
    ['one identifier of a new passkey', 'toBase64url(credentialId) !== toBase64url(answer.credentialId)', 'false'],
    [
      'the signature of a device by its new key',
      "if (!(await holds(answer, expected))) return refused('bad-attestation');",
      '',
    ],
  ]),
  ...mutationsOf(`${passkey}/rules/judge-use.ts`, rules, [
    ['a counter that goes up', 'said.counter <= kept.counter', 'said.counter < kept.counter'],
    ['a kind of passkey that stays', 'said.backupEligible !== kept.backupEligible', 'false'],
  ]),
  ...mutationsOf(`${passkey}/rules/may-add.ts`, rules, [
    [
      'another key beside a passkey',
      "if (!held.opensWithout) return { permitted: false, because: 'no-other-key' };",
      '',
    ],
    ['the most passkeys of a person', 'held.passkeys >= mostPasskeys', 'held.passkeys > mostPasskeys'],
  ]),
  ...mutationsOf(
    'src/sleutels/rules/may-remove.ts',
    ['src/sleutels/rules/may-remove.test.ts'],
    [['a key that is no passkey', "kind !== 'passkey' && ", '']],
  ),
  ...mutationsOf(
    'src/sleutels/rules/may-change.ts',
    ['src/sleutels/rules/may-change.test.ts'],
    [
      [
        'a card or itsme for what lasts',
        "lasts ? provesIdentity(key) : levels[key] === 'high'",
        "levels[key] === 'high'",
      ],
    ],
  ),
  ...mutationsOf(
    'src/acm/pages/passkey.ts',
    ['src/acm/pages/passkey.test.ts'],
    [['a passkey being for who has one', "held.includes('passkey') ? offered :", 'true ? offered :']],
  ),
  ...mutationsOf(
    'src/sleutels/key-kind.ts',
    ['src/sleutels/key-kind.test.ts'],
    [['a name of our own that is none of a government', '(?!be:)', '']],
  ),
  ...mutationsOf(
    'src/config/config.ts',
    ['src/config/config.test.ts'],
    [['a domain that ends where a host does', 'host.endsWith(`.${domain}`)', 'host.endsWith(domain)']],
  ),
  ...mutationsOf(`${passkey}/passkey-sign-in.ts`, signIn, [
    ['the person of a passkey', "if (!found.user_handle.equals(userHandle)) return 'other-person';", ''],
    ['a passkey that is open', "if (found.state !== 'open') return `key-${found.state}`;", ''],
    ['blocking what may be a copy', "if (decision.because === 'counter-went-back') await", 'if (false) await'],
  ]),
];
