import { mutationsOf, type Mutation } from '../mutation.ts';

const eid = 'src/sleutels/eid';
const itsme = 'src/sleutels/itsme';
const cards = [`${eid}/certificate-cheats.test.ts`] as const;
const tokens = [`${eid}/token-cheats.test.ts`] as const;
const revocation = [`${eid}/revocation/judge-answer.test.ts`, `${eid}/revocation/ocsp.test.ts`] as const;
const answers = [`${itsme}/token-cheats.test.ts`, `${itsme}/answer-cheats.test.ts`] as const;

/** What a card and an itsme answer must be. */
export const strongKeys: readonly Mutation[] = [
  ...mutationsOf(`${eid}/token/read-token.ts`, tokens, [
    ['the longest that a card token may be', "if (text.length > longest) return refused('too-long');", ''],
    ['the format of a card token', "if (!knownFormat.test(format)) return refused('unknown-format');", ''],
  ]),
  ...mutationsOf(
    `${eid}/token/check-signature.ts`,
    [...tokens, `${eid}/token/check-signature.test.ts`],
    [
      ['the algorithm being that of the key', 'algorithmFitsKey(algorithm, key) && ', ''],
      ['a key of a card that is strong', ' && isStrongKey(key)\n', '\n'],
      [
        'a nonce that is long enough',
        "if (challenge.nonce.length < shortestNonce) return refused('bad-signature', 'the nonce is too short to count');",
        '',
      ],
      ['the origin that a card signs', "digest(challenge.origin.replace(/\\/$/, '')), ", ''],
      ['the nonce that a card signs', ', digest(challenge.nonce)]', ']'],
      [
        'the signature of a card',
        'return verify(hash, signed, { key, ...settings }, token.signature) ? null',
        'return true ? null',
      ],
    ],
  ),
  ...mutationsOf(`${eid}/card/check-purpose.ts`, cards, [
    ['a card being no authority', "isAuthority ? refused('authority-certificate') : null", 'null'],
    ['the use of the key of a card', "if (keyUsage.includes('digitalSignature')) return null;", 'return null;'],
    [
      'a card being for signing in',
      "extendedKeyUsage.includes(id_kp_clientAuth) ? null : refused('no-client-authentication')",
      'null',
    ],
    [
      'a card not being for signing documents',
      "policies.some((policy) => signingPolicies.has(policy)) ? refused('signing-certificate', 'its policy') : null",
      'null',
    ],
    [
      'the policy of a card',
      'policies.some((policy) => authenticationPolicies.has(policy) || alsoAccept.includes(policy))',
      'true',
    ],
  ]),
  ...mutationsOf(`${eid}/card/check-dates.ts`, tokens, [
    ['the first moment of a card', "at < notBefore ? refused('certificate-not-yet-valid') : null", 'null'],
    ['the last moment of a card', "at > notAfter ? refused('certificate-expired') : null", 'null'],
  ]),
  ...mutationsOf(`${eid}/card/read-holder.ts`, cards, [
    ['a national number on a card', 'if (!/^\\d{11}$/.test(number) || !parsed.ok) return', 'if (!parsed.ok) return'],
  ]),
  ...mutationsOf(`${eid}/trust/trusted-issuers.ts`, cards, [
    ['an issuer that is trusted', 'signedBy(certificate.signature, issuer.publicKey));', 'true);'],
    ['an issuer of today', 'signers.find((one) => isCurrent(one, at))', 'signers.find((one) => one)'],
    ['a root being no direct issuer', 'authorities.filter((one) => !isRoot(one))', 'authorities'],
    ['a strong signature on a certificate', 'isStrongSignature(signature) ? null :', 'true ? null :'],
  ]),
  ...mutationsOf(`${eid}/revocation/check-fresh.ts`, revocation, [
    [
      'an answer of now about a card',
      "return until < now.getTime() ? refused('revocation-stale', 'out of date') : null;",
      'return null;',
    ],
    [
      'an answer that is not from the future',
      "if (from > now.getTime() + clocksApart) return refused('revocation-stale', 'from the future');",
      '',
    ],
  ]),
  ...mutationsOf(`${eid}/revocation/check-responder.ts`, revocation, [
    [
      'a responder whom the authority appointed',
      '!signer.issuerName.equals(issuer.subjectName) || !signedBy(signer.signature, issuer.publicKey)',
      'false',
    ],
    ['a responder that is for answering', 'if (!signer.extendedKeyUsage.includes(id_kp_OCSPSigning))', 'if (false)'],
    ['a responder of today', 'return isCurrent(signer, now) ? null :', 'return true ? null :'],
  ]),
  ...mutationsOf(`${eid}/revocation/judge-answer.ts`, revocation, [
    ['asking who answered about a card', 'if (notAuthorised !== null) return notAuthorised;', ''],
    ['the answer being to this question', 'answer.nonce !== null && !answer.nonce.equals(nonce)', 'false'],
    [
      'the answer being about this card',
      'answer.statements.find((one) => isAbout(one, certificateName(certificate, issuer)))',
      'answer.statements[0]',
    ],
    ['the age of an answer', 'if (notFresh !== null) return notFresh;', ''],
    ['a card that was taken back', "if (statement.status === 'revoked') return refused('revoked');", ''],
    [
      'a card that the authority knows',
      "return statement.status === 'good' ?",
      "return statement.status !== 'revoked' ?",
    ],
  ]),
  ...mutationsOf(`${itsme}/open-token.ts`, answers, [
    ['an answer of itsme being encrypted', "if (isCompactToken(token, 3)) return refused('not-encrypted');", ''],
    [
      'the algorithms with which itsme encrypts',
      "header.alg !== keyAlgorithm || header['enc'] !== contentAlgorithm || 'zip' in header",
      'false',
    ],
    ['an own key for an answer', "if (named.length === 0) return refused('unknown-encryption-key');", ''],
  ]),
  ...mutationsOf(`${itsme}/read-token.ts`, answers, [
    ['the algorithm with which itsme signs', "header.alg !== algorithm || 'crit' in header", 'false'],
    [
      'a key of itsme that is known',
      "if (key === null) return refused('unknown-signing-key');",
      "if (key === null) return { ok: true, claims: JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) };",
    ],
  ]),
  ...mutationsOf(`${itsme}/check-claims.ts`, answers, [
    ['the issuer of an itsme answer', "(iss === issuer ? null : refused('wrong-issuer'))", '(null)'],
    [
      'the audience of an itsme answer',
      '(aud === clientId || (Array.isArray(aud) && aud.length === 1 && aud[0] === clientId)) &&',
      'true &&',
    ],
    ['the party of an itsme answer', '(azp === undefined || azp === clientId)', 'true'],
    [
      'the end of an itsme answer',
      "return typeof exp === 'number' && exp > seconds(now) - skew ? null",
      'return true ? null',
    ],
    [
      'the moment of an itsme answer',
      "return typeof iat === 'number' && iat <= seconds(now) + skew ? null",
      'return true ? null',
    ],
    [
      'the nonce of an itsme answer',
      "(expected.nonce === null || nonce === expected.nonce ? null : refused('wrong-nonce'))",
      '(null)',
    ],
    [
      'a subject of an itsme answer',
      "(typeof sub === 'string' && sub !== '' && sub.length <= 255 ? null : refused('wrong-subject'))",
      '(null)',
    ],
    [
      'both itsme answers being about one person',
      "(subject === null || sub === subject ? null : refused('subject-differs'))",
      '(null)',
    ],
  ]),
  ...mutationsOf(
    `${itsme}/read-identity.ts`,
    [...answers, `${itsme}/client.test.ts`],
    [
      ['the level that itsme proves', "level === null || (advanced && level !== 'advanced')", 'false'],
      ['a national number of itsme', 'if (number?.ok !== true) return', 'if (number === undefined) return'],
      [
        'one national number in both answers',
        'if (!(again?.ok === true && again.insz === number.insz)) return',
        'if (false) return',
      ],
      [
        'a name of itsme',
        "if (givenName === null || familyName === null) return refused('no-name');",
        "if (givenName === null || familyName === null) return refused('no-national-number');",
      ],
      ['a call during which nobody confirms', "ongoingCall && duringCall === 'refuse'", 'false'],
    ],
  ),
];
