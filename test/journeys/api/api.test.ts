import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SignJWT, generateKeyPair } from 'jose';
import type { ApiAgreement } from '#acm/index.ts';
import { application, type Application } from '../../support/application.ts';
import { ask } from '../../support/ask.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { bart, chadia, code, gent, helder, strijkwinkel } from '../../support/user-rights.ts';

let running: RunningProduct;
let issuer: URL;
let all: Application;
let narrow: Application;

const rightsScopes = [
  'gebruikersbeheer.rights.read',
  'gebruikersbeheer.decisions.read',
  'gebruikersbeheer.catalogue.read',
  'gebruikersbeheer.catalogue.write',
];
const everything: ApiAgreement = {
  scopes: ['btb.managers.read', ...rightsScopes],
  companies: 'every',
  rights: 'every',
};

const register = async (clientId: string, agreement: ApiAgreement): Promise<Application> => {
  const one = await application(clientId, issuer);
  await running.product.systems.acm.registerClient(one.dossier(agreement), new Date());
  return one;
};

before(async () => {
  running = await runProduct({ demo: true });
  issuer = running.product.systems.acm.issuer;
  all = await register('overzicht', everything);
  narrow = await register('eigen', { ...everything, companies: [strijkwinkel], rights: 'own' });
});
after(() => running.stop());

const apiOf = (system: 'btb' | 'gebruikersbeheer'): URL => new URL('/api/v1', running.urls[system]);

interface Told {
  readonly status: number;
  readonly type: string;
  readonly challenge: string | null;
  // oxlint-disable-next-line typescript/no-explicit-any -- what an API answers is looked at by each test
  readonly body: any;
}

async function call(
  system: 'btb' | 'gebruikersbeheer',
  path: string,
  token: string | null,
  sent?: { readonly method: string; readonly body: unknown },
): Promise<Told> {
  const answer = await fetch(`${apiOf(system).href}${path}`, {
    method: sent?.method ?? 'GET',
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(sent === undefined ? {} : { body: JSON.stringify(sent.body) }),
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    challenge: answer.headers.get('www-authenticate'),
    body: await answer.json(),
  };
}

const tokenOf = (one: Application, scope: string, system: 'btb' | 'gebruikersbeheer' = 'gebruikersbeheer') =>
  one.token(apiOf(system), scope);

test('who manages access to a company is told to an application with that scope, without numbers or addresses', async () => {
  const { status, body } = await call(
    'btb',
    `/companies/${helder}/managers`,
    await tokenOf(all, 'btb.managers.read', 'btb'),
  );
  assert.equal(status, 200);
  assert.equal(body.company, helder);
  const [chief] = body.managers;
  assert.deepEqual([chief.name, chief.role, chief.services], ['Bart Maes', 'chief-access-manager', 'every']);
  assert.doesNotMatch(JSON.stringify(body), new RegExp(`${bart}|@`));
  const past = await call(
    'btb',
    `/companies/${helder}/managers?on=2001-01-01`,
    await tokenOf(all, 'btb.managers.read', 'btb'),
  );
  assert.deepEqual(past.body.managers, []);
});

test('the rights of a company come in parts, and all of them once', async () => {
  const token = await tokenOf(all, 'gebruikersbeheer.rights.read');
  const whole = await call('gebruikersbeheer', `/companies/${helder}/rights`, token);
  assert.equal(whole.status, 200);
  assert.ok(whole.body.rights.length >= 2);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const part: Told = await call(
      'gebruikersbeheer',
      `/companies/${helder}/rights?limit=1${after === null ? '' : `&after=${after}`}`,
      token,
    );
    seen.push(...part.body.rights.map(({ id }: { id: string }) => id));
    after = part.body.next;
  } while (after !== null && seen.length < 100);
  assert.deepEqual(
    seen,
    whole.body.rights.map(({ id }: { id: string }) => id),
  );
  assert.doesNotMatch(JSON.stringify(whole.body), new RegExp(chadia));
});

test('may a person do something: yes for who holds the right there, no for another, and the same no for who is unknown', async () => {
  const token = await tokenOf(all, 'gebruikersbeheer.decisions.read');
  const decide = async (insz: string, establishment: string = gent) =>
    (
      await call('gebruikersbeheer', '/decisions', token, {
        method: 'POST',
        body: { insz, right: code, company: helder, establishment },
      })
    ).body;
  assert.equal((await decide(chadia)).permitted, true);
  assert.equal((await decide('71031498213')).permitted, false);
  assert.equal((await decide('55000000190')).permitted ?? 'malformed', 'malformed');
  assert.equal((await decide(chadia, '8999999203')).permitted, false);
});

test('an application that may know of one company learns nothing of another, nor of rights that are not its own', async () => {
  const token = await tokenOf(narrow, 'gebruikersbeheer.rights.read gebruikersbeheer.decisions.read');
  const other = await call('gebruikersbeheer', `/companies/${helder}/rights`, token);
  assert.deepEqual([other.status, other.body.code], [403, 'company-not-in-agreement']);
  const none = await call('gebruikersbeheer', '/companies/0999999922/rights', token);
  assert.equal(none.body.code, other.body.code, 'also of one that does not exist');
  const own = await call('gebruikersbeheer', `/companies/${strijkwinkel}/rights`, token);
  assert.deepEqual(own.body.rights, [], 'the rights of the zone are not its own');
  const body = { insz: chadia, right: code, company: strijkwinkel, establishment: '8999999203' };
  const decision = await call('gebruikersbeheer', '/decisions', token, { method: 'POST', body });
  assert.deepEqual([decision.status, decision.body.code], [403, 'right-not-in-agreement']);
});

const described = {
  texts: {
    nl: { name: 'Rooster', opens: 'het rooster zien' },
    en: { name: 'Roster', opens: 'see the roster' },
  },
  scope: 'wsedienstencheques',
  longestDays: 365,
  keys: ['itsme', 'eid'],
};

test('an application registers a right, changes what it says of it, and cannot touch the right of another', async () => {
  const token = await tokenOf(narrow, 'gebruikersbeheer.catalogue.write gebruikersbeheer.catalogue.read');
  const put = (path: string, body: unknown, by = token) => call('gebruikersbeheer', path, by, { method: 'PUT', body });
  const added = await put('/catalogue/RoosterZien', described);
  assert.deepEqual(
    [added.status, added.body.claim, added.body.application],
    [201, 'wsedienstencheques_rol_3d', 'eigen'],
  );
  const changed = await put('/catalogue/RoosterZien', { ...described, longestDays: 30 });
  assert.deepEqual([changed.status, changed.body.longestDays], [200, 30]);
  const listed = await call('gebruikersbeheer', '/catalogue', token);
  assert.deepEqual(
    listed.body.rights.map((one: { code: string }) => one.code),
    ['RoosterZien'],
    'and sees no other',
  );
  const others = await tokenOf(all, 'gebruikersbeheer.catalogue.write');
  for (const [path, by] of [
    ['/catalogue/RoosterZien', others],
    [`/catalogue/${code}`, token],
  ] as const) {
    const refused = await put(path, described, by);
    assert.deepEqual([refused.status, refused.body.code], [409, 'code-taken']);
  }
  const foreign = await put('/catalogue/Ander', { ...described, scope: 'rrn' });
  assert.deepEqual([foreign.status, foreign.body.code], [403, 'scope-not-in-dossier']);
  const recorded = await ask(
    running.superuserUrl,
    "select string_agg(action || ' ' || (actor->>'id'), ',' order by at) from audit.entry where subject = 'catalogue:RoosterZien'",
  );
  assert.equal(recorded, 'gebruikersbeheer.right-registered eigen,gebruikersbeheer.right-described eigen');
});

const wrongTokens: Readonly<Record<string, () => Promise<string | null>>> = {
  'no token': async () => null,
  'a word': async () => 'woord',
  'a token for the other API': () => tokenOf(all, 'btb.managers.read', 'btb'),
  'a token that somebody else signed': async () => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT({ client_id: 'overzicht', scope: rightsScopes.join(' '), companies: 'every', rights: 'every' })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt' })
      .setIssuer(issuer.href)
      .setAudience(apiOf('gebruikersbeheer').href)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  },
  'a token that was changed': async () => {
    const [header = '', payload = '', signature = ''] = (await tokenOf(narrow, 'gebruikersbeheer.rights.read')).split(
      '.',
    );
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    return `${header}.${Buffer.from(JSON.stringify({ ...claims, companies: 'every' })).toString('base64url')}.${signature}`;
  },
  'the proof with which tokens are asked': () => all.proof(),
};

for (const [what, token] of Object.entries(wrongTokens)) {
  test(`${what} opens nothing, and the answer says how tokens are sent`, async () => {
    const told = await call('gebruikersbeheer', `/companies/${helder}/rights`, await token());
    assert.equal(told.status, 401);
    assert.match(told.type, /^application\/problem\+json/);
    assert.match(told.challenge ?? '', /^Bearer/);
  });
}

test('a token without the scope of an operation is refused, and the scope is named', async () => {
  const told = await call('gebruikersbeheer', '/catalogue', await tokenOf(all, 'gebruikersbeheer.rights.read'));
  assert.deepEqual([told.status, told.body.code], [403, 'scope-missing']);
  assert.match(told.challenge ?? '', /insufficient_scope.*gebruikersbeheer\.catalogue\.read/);
});

test('what is malformed is told with its place, never with what was sent', async () => {
  const token = await tokenOf(
    all,
    'gebruikersbeheer.rights.read gebruikersbeheer.decisions.read gebruikersbeheer.catalogue.write',
  );
  const good = { insz: chadia, right: code, company: helder, establishment: gent };
  const sends: readonly (readonly [path: string, body: unknown, method?: string])[] = [
    ['/decisions', { ...good, insz: '1' }],
    ['/decisions', { ...good, extra: 'x' }],
    ['/decisions', { insz: chadia }],
    ['/decisions', { ...good, on: '2026-02-30' }],
    ['/decisions', [good]],
    ['/decisions', 'woord'],
    ['/catalogue/RoosterZien', { ...described, longestDays: 0 }, 'PUT'],
    ['/catalogue/RoosterZien', { ...described, keys: [] }, 'PUT'],
    ['/catalogue/Rooster-Zien', described, 'PUT'],
  ];
  for (const [path, body, method = 'POST'] of sends) {
    const told = await call('gebruikersbeheer', path, token, { method, body });
    assert.deepEqual([told.status, told.body.code], [400, 'malformed'], JSON.stringify(body));
    assert.doesNotMatch(JSON.stringify(told.body), new RegExp(chadia));
  }
  for (const query of ['limit=0', 'limit=501', 'limit=x', 'after=x', 'on=morgen', 'extra=1']) {
    assert.equal((await call('gebruikersbeheer', `/companies/${helder}/rights?${query}`, token)).status, 400, query);
  }
  const large = await call('gebruikersbeheer', '/decisions', token, { method: 'POST', body: 'x'.repeat(20_000) });
  assert.deepEqual([large.status, large.body.code], [413, 'too-large']);
  const nowhere = await call('gebruikersbeheer', '/nergens', token);
  assert.deepEqual([nowhere.status, nowhere.body.code], [404, 'not-found']);
});

type Described = Readonly<Record<string, { readonly operationId: string; readonly security: readonly unknown[] }>>;

test('each API describes itself in OpenAPI 3.1, with the schemas that check its calls, for anybody', async () => {
  for (const system of ['btb', 'gebruikersbeheer'] as const) {
    const { status, body } = await call(system, '/openapi.json', null);
    assert.equal(status, 200);
    assert.equal(body.openapi, '3.1.0');
    const paths: Readonly<Record<string, Described>> = body.paths;
    for (const operations of Object.values(paths)) {
      for (const operation of Object.values(operations)) {
        assert.match(operation.operationId, /^\w+$/);
        assert.equal(operation.security.length, 1);
      }
    }
  }
  const { body } = await call('gebruikersbeheer', '/openapi.json', null);
  assert.deepEqual(
    Object.keys(body.paths).toSorted((one, other) => one.localeCompare(other)),
    ['/api/v1/catalogue', '/api/v1/catalogue/{code}', '/api/v1/companies/{number}/rights', '/api/v1/decisions'],
  );
  const asked = body.paths['/api/v1/decisions'].post.requestBody.content['application/json'].schema;
  assert.equal(asked.properties.insz.pattern, '^[0-9]{11}$');
  assert.equal(asked.additionalProperties, false);
});
