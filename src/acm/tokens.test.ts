import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as openid from 'openid-client';
import type { TestProvider } from '../../test/support/provider.ts';
import { backAt, proveWithKey, signIn, type RelyingParty } from '../../test/support/relying-party.ts';
import { twoApplications, type TwoApplications } from '../../test/support/two-applications.ts';

let all: TwoApplications;
let here: TestProvider;
let zone: RelyingParty;
let office: RelyingParty;

before(async () => {
  all = await twoApplications();
  ({ here, zone, office } = all);
});

after(() => all.close());

test('userinfo reads the rights anew', async () => {
  const chadia = here.people.get('chadia');
  if (chadia === undefined) throw new Error('nobody is here');
  const tokens = await signIn(zone, here.visitor(), 'chadia');
  const before = here.holdings.get(chadia.insz) ?? [];
  here.holdings.set(
    chadia.insz,
    before.map(({ capacity }) => ({ capacity, rights: [] })),
  );
  const info = await openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub);
  here.holdings.set(chadia.insz, before);
  assert.equal(info['wsedienstencheques_rol_3d'], undefined);
});

test('introspection tells an application about its own token, and a made-up one is not active', async () => {
  const tokens = await signIn(zone, here.visitor(), 'chadia');
  const known = await openid.tokenIntrospection(zone.config, tokens.access_token);
  assert.equal(known.active, true);
  assert.equal(known.sub, here.people.get('chadia')?.sub);
  assert.equal(known.client_id, 'zone');
  assert.equal((await openid.tokenIntrospection(zone.config, 'verzonnen')).active, false);
});

test('introspection tells an application nothing about the token of another', async () => {
  const tokens = await signIn(zone, here.visitor(), 'chadia');
  assert.equal((await openid.tokenIntrospection(office.config, tokens.access_token)).active, false);
});

test('nothing that opens a door stands readable in the database', async () => {
  const { url, checks } = await zone.request();
  const back = backAt(await proveWithKey(here.visitor(), url, 'chadia'));
  const code = back.searchParams.get('code') ?? '';
  const tokens = await openid.authorizationCodeGrant(zone.config, back, checks);
  const { Client } = await import('pg');
  const client = new Client({ connectionString: all.database.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ row: string }>('select artifact::text as row from acm.artifact');
    const text = rows.map(({ row }) => row).join('\n');
    const readable = [code, tokens.access_token, here.people.get('chadia')?.insz ?? ''];
    for (const secret of readable) {
      assert.ok(!text.includes(secret));
      assert.ok(!text.includes(Buffer.from(secret).toString('hex')));
    }
  } finally {
    await client.end();
  }
});

test('keys may be kept for a while, and the answer says for how long', async () => {
  const answer = await fetch(`${here.acm.issuer.href}/v1/keys`);
  assert.equal(answer.headers.get('cache-control'), 'max-age=21500, must-revalidate');
});

test('the answer can come as a form, which may go to the application only', async () => {
  const { url } = await zone.request({ response_mode: 'form_post' });
  const seen = await proveWithKey(here.visitor(), url, 'chadia');
  assert.match(seen.html, /name="code"/);
  const policy = seen.headers.get('content-security-policy') ?? '';
  assert.ok(/form-action [^;]*/.exec(policy)?.[0].split(' ').includes(new URL(zone.redirectUri).origin), policy);
  assert.match(policy, /script-src [^;]*'sha256-/);
});
