import { mutationsOf, type Mutation } from '../mutation.ts';

const wallet = 'src/sleutels/wallet';
const answers = [`${wallet}/answer-cheats.test.ts`] as const;
const parts = [`${wallet}/verifier.test.ts`] as const;
const rules = [`${wallet}/rules/rules.test.ts`] as const;
const signIn = ['src/sleutels/wallet-sign-in.test.ts'] as const;

/** What an answer of a wallet must be, and where it counts. */
export const walletChecks: readonly Mutation[] = [
  ...mutationsOf(`${wallet}/open-response.ts`, answers, [
    ['the state of a question to a wallet', "if (answer['state'] !== state) return refused('wrong-state');", ''],
    ['an answer of a wallet being encrypted', "if (form.has('vp_token')) return refused('not-encrypted');", ''],
    ['the longest answer of a wallet', "if (response.length > longestResponse) return refused('too-long');", ''],
  ]),
  ...mutationsOf(`${wallet}/trust/check-chain.ts`, answers, [
    ['the signature above a certificate of an issuer', ' &&\n  signedBy(below.signature, above.publicKey)', ''],
    ['the first moment of an issuer', "return refused('issuer-not-yet-valid');", 'at.getTime();'],
    ['the last moment of an issuer', "return refused('issuer-expired');", 'at.getTime();'],
    ['a known authority staying out of the chain', "return refused('anchor-in-chain');", 'at.getTime();'],
    ['an authority not issuing to people', 'if (leaf.isAuthority || ', 'if ('],
  ]),
  ...mutationsOf(`${wallet}/trust/check-chain.ts`, parts, [
    [
      'what stands above an issuer being an authority',
      "above.isAuthority &&\n  above.keyUsage.includes('keyCertSign') &&\n",
      '',
    ],
  ]),
  ...mutationsOf(`${wallet}/judge-answer.ts`, answers, [
    ['the signature of an issuer', "if (!isSignedBy(credential, leaf.publicKey)) return refused('bad-signature');", ''],
    ['what was asked of a wallet being there', "return refused('query-not-answered');", 'leaf.serial.toString();'],
  ]),
  ...mutationsOf(`${wallet}/checks/check-credential.ts`, answers, [
    ['the algorithm of a credential', "header['alg'] === algorithm && ", ''],
    [
      'the type of a credential',
      'types.some((type) => type === vct) ? null',
      'types.length > 0 || vct === null ? null',
    ],
    ['the end of a credential', "typeof exp === 'number' && exp > seconds(at) ? null", 'true ? null'],
  ]),
  ...mutationsOf(`${wallet}/checks/check-binding.ts`, answers, [
    ['the key of the holder', "if (!isSignedBy(binding, key.key)) return refused('other-holder-key');", ''],
    ['the nonce that a holder signs', "if (claims['nonce'] !== nonce) return refused('wrong-nonce');", ''],
    ['the website that a holder signs for', "if (claims['aud'] !== audience) return refused('wrong-audience');", ''],
    ['the disclosures that a holder signs', "if (claims['sd_hash'] !== hash) return refused('wrong-sd-hash');", ''],
    ['a proof of a holder being fresh', ' || iat < seconds(at) - freshFor', ''],
  ]),
  ...mutationsOf(`${wallet}/checks/read-disclosures.ts`, answers, [
    ['only what was asked being taken from a wallet', '|| !isAsked(name)', ''],
    [
      'one claim being said once',
      'if (shown.has(name) || Object.hasOwn(credential.claims, name))',
      'if (shown.has(name))',
    ],
  ]),
  ...mutationsOf(`${wallet}/checks/read-identity.ts`, answers, [
    [
      'an issuer speaking for its own state',
      "if (shown['issuing_country'] !== country) return refused('wrong-country');",
      '',
    ],
  ]),
  ...mutationsOf(`${wallet}/status/check-status.ts`, answers, [
    ['what a state took back', "if (state === 1) return refused('revoked');", 'if (state === 1) return null;'],
    [
      'a state that nobody can tell',
      "return refused('status-unreachable', error instanceof Error ? error.message : undefined);",
      'text = await get(new URL(uri.replace("/1", "/2"))).catch(() => ""); return { at: () => 0, until: at };',
    ],
  ]),
  ...mutationsOf(`${wallet}/status/read-list.ts`, answers, [
    [
      'the signature of a list',
      "if (!isSignedBy(jwt, chained.leaf.publicKey)) return wrong('its signature');",
      '',
      parts,
    ],
    ['a list naming its own address', "if (claims['sub'] !== uri) return wrong('another list');", ''],
  ]),
  ...mutationsOf(`${wallet}/rules/may-link.ts`, rules, [
    [
      'the last name that an office saw',
      "if (!sameName(seen.familyName, named.familyName)) return { may: 'not', because: 'another-person' };",
      '',
    ],
    ['the birth date that an office saw', "if (!agrees) return { may: 'not', because: 'another-person' };", ''],
    ['a blocked wallet staying so', "if (other === 'blocked') return { may: 'not', because: 'key-blocked' };", ''],
  ]),
  ...mutationsOf(`${wallet}/store/requests.ts`, signIn, [
    ['a question being fetched once', 'fetched_at is null and expires_at', 'expires_at'],
    ['a question being answered once', 'answered_at is null and expires_at', 'expires_at'],
  ]),
  ...mutationsOf('src/sleutels/wallet-sign-in.ts', signIn, [
    ['the code that a wallet brings back', '&& timingSafeEqual(expected, storedBinding(given))', ''],
    [
      'the level that a sign-in takes',
      "if (!accepted.includes(kind)) return { ok: false, because: 'level-too-low' };",
      '',
    ],
  ]),
];
