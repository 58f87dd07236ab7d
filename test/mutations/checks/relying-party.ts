import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/web/sign-in';
const tests = (name: string): readonly string[] => [`${folder}/${name}.test.ts`];

/** What a site checks of what comes back from the provider, and of who says that a session is over. */
export const relyingParty: readonly Mutation[] = [
  ...mutationsOf(`${folder}/relying-party.ts`, tests('relying-party'), [
    ['the signature of the ID token', 'const execute = [client.enableNonRepudiationChecks];', 'const execute = [];'],
    ['its one algorithm', "id_token_signed_response_alg: 'RS256'", "id_token_signed_response_alg: 'RS512'"],
    ['the state', 'expectedState: pending.state', 'expectedState: client.skipStateCheck'],
    ['the nonce in the request', 'nonce: pending.nonce,', ''],
    ['the nonce in the answer', 'expectedNonce: pending.nonce', 'expectedNonce: undefined'],
    ['the verifier of PKCE', 'pkceCodeVerifier: pending.verifier', "pkceCodeVerifier: ''"],
    ['the method S256 of PKCE', "code_challenge_method: 'S256',", ''],
    [
      'the issuer in the answer (RFC 9207) and a state that comes once',
      'current.search = callback.toString();',
      "for (const name of ['code', 'state']) current.searchParams.set(name, callback.get(name) ?? '');",
    ],
    [
      'https to an issuer elsewhere',
      String.raw`if (!/^(localhost|127\.0\.0\.1|\[::1\])$/.test(issuer.hostname))`,
      "if (issuer.hostname === '')",
    ],
    [
      'the wish for a strong key in the request',
      'const acrValues = acrValuesFor(options, pending);',
      'const { acrValues } = options;',
    ],
    [
      'the wish for a strong key in the answer',
      'acrValues: acrValuesFor(options, pending) }',
      'acrValues: options.acrValues }',
    ],
    ['any key where a page takes it', 'return anyKey === true ? null : acrValues;', 'return acrValues;'],
    ['the question to prove anew who one is', "...(again ? { prompt: 'login' } : {}),", ''],
    ['asking a provider again that was away', 'found = null;\n      throw error;', 'throw error;'],
  ]),
  ...mutationsOf(`${folder}/parse-claims.ts`, tests('parse-claims'), [
    ['the keys that a site accepts', '!expected.acrValues.includes(acr)', 'false'],
    ['the key being named at all', 'acr === null || !expected', 'acr !== null && !expected'],
    ['a claim that must be there', 'if (value === null) throw new Error(`the ID token lacks ${name}`);', ''],
    ['a claim being a text', "typeof value === 'string' && value !== ''", "value !== ''"],
    ['the longest text of a claim', "value !== '' && value.length <= 300", "value !== ''"],
    ['a national number that is one', 'if (rrn !== null && !rrn.ok)', 'if (false)'],
    ['a ground to take the national number', "expected.scopes.includes('rrn') ? ", 'claims["rrn"] ? '],
    ['the most roles', '.slice(0, 1000)', ''],
    ['roles being texts', "typeof one === 'string' && one.length <= 300", 'true'],
  ]),
  ...mutationsOf(`${folder}/logout-token.ts`, tests('logout-token'), [
    ['the issuer of a logout token', '        issuer,\n        audience', '        audience'],
    ['the audience of a logout token', 'audience: rp.options.clientId,', ''],
    ['the algorithm of a logout token', "algorithms: ['RS256'],", ''],
    ['the type of a logout token', "typ: 'logout+jwt',", ''],
    ['the age of a logout token', 'maxTokenAge: freshness,', ''],
    ['the identifier of a logout token', "requiredClaims: ['jti', 'iat'],", ''],
    ['the event of a logout token', '|| !(event in events)', ''],
    ['a logout token having no nonce', "if ('nonce' in payload)", 'if (false)'],
    ['a logout token naming somebody', "if (typeof sid !== 'string' && typeof sub !== 'string')", 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/pending.ts`, tests('pending'), [
    ['the time in which a sign-in must be finished', 'until > now.getTime() ? pending : null', 'pending'],
    ['the way back staying on the site', String.raw`(?![/\\])`, ''],
    ['the way back being plain text', String.raw`[\x21-\x5b\x5d-\x7e]*$/`, '[^]*$/'],
    ['the length of the way back', 'asked.length <= 500 &&', ''],
    ['the way back leading out of the sign-in', "!asked.startsWith('/aanmelden')", 'true'],
  ]),
  ...mutationsOf(`${folder}/sign-in-pages.ts`, tests('sign-in-pages'), [
    ['reading the way back', "ownPath(visit.query.get('terug'))", "(visit.query.get('terug') ?? '/')"],
    ['the cookie of the browser that began', 'if (pending === null) return cookiesOffPage(visit);', ''],
    [
      'the end of the session of before',
      "if (visit.sessionId !== null) await sessions.end(visit.sessionId, 'replaced', visit.now);",
      '',
    ],
    ['a session that may not open any more', 'if (!opened.ok) {', 'if (!opened) {'],
    [
      'the end of the session at signing out',
      "const { idToken } = await sessions.end(visit.sessionId, 'signed-out', visit.now);",
      'const idToken = null;',
    ],
    [
      'the answer to a logout token that is none',
      "return answer(400, JSON.stringify({ error: 'invalid_request' }));",
      "return answer(200, '{}');",
    ],
  ]),
];
