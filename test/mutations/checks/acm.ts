import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/acm';
const tests = (...names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.test.ts`);

/** Which keys and capacities a request may use, and what an application may learn and end. */
export const acm: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/accepted-keys.ts`, tests('rules/accepted-keys'), [
    ['a request narrowing the keys', 'return dossier.filter((urn) => asked.has(urn));', 'return dossier;'],
    [
      'a request never widening the keys',
      'return dossier.filter((urn) => asked.has(urn));',
      'return [...asked].map((urn) => urn as KeyUrn);',
    ],
    ['the keys that a page offers being accepted', '.filter((urn) => accepted.includes(urn))', ''],
    ['the keys that a page offers first working here', 'first.filter((urn) => working.includes(urn))', 'first'],
  ]),
  ...mutationsOf(`${folder}/rules/recommended-key.ts`, tests('rules/recommended-key'), [
    ['recommending no key that may not work now', ' && !troubled.includes(kind)', ''],
  ]),
  ...mutationsOf(`${folder}/rules/login-hint.ts`, tests('rules/login-hint'), [
    [
      'a hint with a good number',
      'return number.ok ? { targetGroup, organisation: number.number } : null;',
      'return { targetGroup, organisation: number.ok ? number.number : null };',
    ],
    ['the longest hint', 'text.length > 500 || ', ''],
    ['a target group in a hint', "if (targetGroup === '') return null;", ''],
  ]),
  ...mutationsOf(`${folder}/rules/role-claim.ts`, tests('rules/role-claim'), [
    ['a context in a role', 'contexts.map((context) =>', "(contexts.length === 0 ? [''] : contexts).map((context) =>"],
    ['every context in a role', 'contexts.map((context) =>', 'contexts.slice(0, 1).map((context) =>'],
  ]),
  ...mutationsOf(`${folder}/provider/existing-grant.ts`, tests('keys-of-right'), [
    ['the key that a right asks for', ' || !usableWith(capacity.keys, key)', ''],
  ]),
  ...mutationsOf(`${folder}/provider/claims.ts`, tests('keys-of-right'), [
    ['the rights that another key opens being left out of a token', ' && usableWith(keys, key)', ''],
  ]),
  ...mutationsOf(`${folder}/pages/capacity.ts`, tests('keys-of-right'), [
    ['the key of a single capacity', 'single !== null && usableWith(single.keys, context.acr)', 'single !== null'],
    [
      'the key of a capacity that was chosen',
      'valueOf(capacity) === asked && usableWith(capacity.keys, context.acr)',
      'valueOf(capacity) === asked',
    ],
  ]),
  ...mutationsOf(`${folder}/provider/interaction-policy.ts`, tests('step-up'), [
    ['a stronger key where one is asked', 'accepted.some((urn) => urn === used)', 'true'],
  ]),
  ...mutationsOf(`${folder}/provider/interaction-policy.ts`, tests('sign-in'), [
    ['a choice of capacity', 'ctx.oidc.entities.Grant?.jti === undefined', 'false'],
  ]),
  ...mutationsOf(`${folder}/provider/refuse-early.ts`, tests('refused'), [
    ['the scopes of a dossier', 'if (foreign.length > 0) {', 'if (false) {'],
    ['PKCE where it is required', 'if (dossier.requirePkce && challenge === undefined) {', 'if (false) {'],
  ]),
  ...mutationsOf(`${folder}/provider/refuse-early.ts`, tests('refused', 'step-up'), [
    ['a request that some key can serve', 'working.includes(urn),', 'working.includes(urn) || true,'],
  ]),
  ...mutationsOf(`${folder}/provider/existing-grant.ts`, tests('sign-in'), [
    [
      'a choice between capacities',
      'if (hint === null) return null;',
      'if (hint === null) return capacities[0] ?? null;',
    ],
    ['a hint that fits one capacity', 'organisation === hint.organisation', 'true'],
    ['the right of the application', 'rightsThatOpen(dossier),', "'another right',"],
  ]),
  ...mutationsOf(`${folder}/provider/make-provider.ts`, tests('tokens'), [
    ['tokens being the own ones', 'token.clientId === client.clientId', 'true'],
  ]),
  ...mutationsOf(`${folder}/provider/lifetimes.ts`, tests('provider/lifetimes'), [
    ['the end of the single sign-on session', 'loginTs + session - Math.floor(now.getTime() / 1000)', 'session'],
  ]),
  ...mutationsOf(`${folder}/provider/claims.ts`, tests('sign-in'), [
    ['the scope for the roles', "organisation !== null && scopes.has('wsedienstencheques')", 'false'],
    [
      'the claim of a right',
      ".filter(({ claim, keys }) => claim === 'wsedienstencheques_rol_3d'",
      '.filter(({ claim, keys }) => claim === null',
    ],
  ]),
  ...mutationsOf(`${folder}/provider/logout.ts`, tests('sign-out'), [
    ['the hint being of the person', 'hint.sub === ctx.oidc.session.accountId', 'true'],
    ['the end of the single sign-on session at signing out', 'await session.destroy();', ''],
    ['telling the applications that somebody signed out', 'await backchannelLogout(client, accountId, sid);', ''],
  ]),
  ...mutationsOf(`${folder}/pages/capacity.ts`, tests('sign-in'), [
    [
      'the capacities that were offered',
      'if (chosen !== undefined) return enter(parts, context, raw, person, chosen);',
      'if (capacities[0] !== undefined) return enter(parts, context, raw, person, chosen ?? capacities[0]);',
    ],
    ['a capacity to go on', 'if (capacities.length === 0) return missingPage(parts, visit, context, person);', ''],
  ]),
  ...mutationsOf(`${folder}/pages/key-page.ts`, tests('step-up'), [
    ['the keys of the request on the page of a key', 'context.offered.some((one) => mainKind(one) === kind)', 'true'],
    [
      'the name of the key that was really used',
      'urnAmong(parts.working, accepted.key)',
      "urnAmong(parts.working, 'csamsms')",
    ],
  ]),
  ...mutationsOf(`${folder}/pages/proved.ts`, tests('pages/proved'), [
    ['the sign-in of a proof', 'kept.uid !== uid || ', ''],
    ['the time of a proof', ' || kept.at + lifetime * 1000 < now.getTime()', ''],
  ]),
  ...mutationsOf(`${folder}/pages/allow-way-back.ts`, tests('pages/allow-way-back'), [
    ['the origins of the dossier alone', 'new URL(uri).origin', "'*'"],
  ]),
  ...mutationsOf(`${folder}/clients/registry.ts`, tests('outside-clients'), [
    ['the names of our own sites', 'if (own.some(({ clientId }) => clientId === dossier.clientId))', 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/clients/dossier.ts`, tests('outside-clients'), [
    [
      'a proof of who the application is',
      'if (clientSecret === undefined) throw new Error',
      'if (false) throw new Error',
    ],
  ]),
  ...mutationsOf(`${folder}/right-ended.ts`, tests('right-ended'), [
    [
      'the end of the grants of an ended right',
      'await Promise.all(grants.map((grantId) => forgetGrant(provider, grantId)));',
      '',
    ],
    [
      'telling the applications of an ended right',
      'if (client !== undefined) await backchannelLogout(client, person.sub, entry.sid);',
      '',
    ],
    ['trying again who did not hear it', 'if (failed !== undefined) throw failed.reason;', ''],
    ['saying that somebody did not hear it', "failed === undefined ? 'confirmed' : 'trying'", "'confirmed'"],
    ['the organisation of an ended right', 'and organisation = ${organisation} and expires_at', 'and expires_at'],
  ]),
  ...mutationsOf(`${folder}/entries.ts`, tests('right-ended'), [
    [
      'the organisation of an entry',
      'where account_id = ${sub} and organisation = ${organisation}`',
      'where account_id = ${sub}`',
    ],
  ]),
  ...mutationsOf(`${folder}/provider/forget-grant.ts`, tests('right-ended', 'sign-out'), [
    [
      'the end of a grant, with its codes and tokens',
      'if (grantId === undefined) return;',
      "if (grantId !== '') return;",
    ],
  ]),
  ...mutationsOf(`${folder}/rules/api-scopes.ts`, tests('application-tokens'), [
    ['a scope to ask for', 'if (scopes.length === 0)', 'if (false)'],
    ['the scopes of an agreement', 'if (foreign.length > 0)', 'if (false)'],
    ['the scopes of the API', 'if (elsewhere.length > 0)', 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/rules/client-assertion.ts`, tests('application-tokens'), [
    ['the provider as the only audience of a proof', 'if (audience !== issuer)', 'if (false)'],
    ['an audience that is alone', ' && aud.length === 1', ''],
    ['the longest life of a proof', 'exp > now + longestAssertion + tolerance', 'false'],
    ['the longest name of a proof', 'jti.length <= longestJti', 'true'],
  ]),
  ...mutationsOf(`${folder}/provider/application-tokens.ts`, tests('application-tokens'), [
    [
      'an API to ask a token for',
      "if (isForApplication(ctx)) throw new errors.InvalidTarget('name",
      "if (false) throw new errors.InvalidTarget('name",
    ],
    ['tokens of people being of another kind', 'api === undefined || !isForApplication(ctx)', 'api === undefined'],
  ]),
  ...mutationsOf(`${folder}/provider/adapter.ts`, tests('provider/adapter'), [
    ['a proof counting once', "if (model === 'ReplayDetection')", 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/provider/artifact-store.ts`, tests('provider/adapter'), [
    [
      'being told that a proof was there',
      'return rowCount === 1;\n    },\n    consume:',
      'return rowCount !== null;\n    },\n    consume:',
    ],
  ]),
  ...mutationsOf(`${folder}/provider/one-write.ts`, tests('application-tokens'), [
    ['a record of the tokens of programs', 'if (token !== null)', 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/clients/dossier.ts`, tests('application-tokens'), [
    ['signatures of who calls an API', 'if (api !== undefined)', 'if (false)'],
    [
      'an agreement before a token for an API',
      "...(dossier.api === undefined ? [] : ['client_credentials'])",
      "'client_credentials'",
    ],
  ]),
  ...mutationsOf(`${folder}/clients/api-agreement.ts`, tests('application-tokens'), [
    ['scopes that exist in an agreement', 'if (unknown.length > 0)', 'if (false)'],
    ['the most companies of an agreement', 'companies.length > mostCompanies', 'false'],
  ]),
];
