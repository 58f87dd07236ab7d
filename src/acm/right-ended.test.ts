import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { JWTPayload } from 'jose';
import * as openid from 'openid-client';
import type { TestProvider } from '../../test/support/provider.ts';
import { ask } from '../../test/support/ask.ts';
import { backAt, signIn, type RelyingParty } from '../../test/support/relying-party.ts';
import { twoApplications, type TwoApplications } from '../../test/support/two-applications.ts';
import { helder, strijkwinkel } from '../../test/support/user-rights.ts';

let all: TwoApplications;
let here: TestProvider;
let zone: RelyingParty;
let office: RelyingParty;
let told: JWTPayload[];

before(async () => {
  all = await twoApplications();
  ({ here, zone, office, told } = all);
});

beforeEach(() => {
  told.length = 0;
  all.answer.status = 200;
  here.ended.outcomes.length = 0;
});

after(() => all.close());

const endRight = async (): Promise<void> => {
  const handler = here.acm.jobHandlers['acm.right-ended'];
  assert.ok(handler !== undefined);
  await handler({ event: 'e1' });
};

test('a right that ended: the application is told, the tokens are gone, and the outcome is confirmed', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  here.ended.right = { insz: chadia.insz, organisation: helder, rightId: 'r1' };
  await endRight();
  assert.ok(told.every(({ aud }) => aud === 'zone'));
  assert.ok(told.some(({ sid }) => sid === tokens.claims()?.['sid']));
  assert.deepEqual(here.ended.outcomes, ['e1 confirmed']);
  await assert.rejects(openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub));
  await endRight();
  assert.equal(here.ended.outcomes.at(-1), 'e1 no-open-session', 'a second run finds nobody to tell');
});

test('an application that does not answer yet is tried again, and hears it then', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  here.ended.right = { insz: chadia.insz, organisation: helder, rightId: 'r1' };
  all.answer.status = 503;
  await assert.rejects(endRight());
  assert.deepEqual(here.ended.outcomes, ['e1 trying']);
  told.length = 0;
  await assert.rejects(
    openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub),
    'the tokens are gone already',
  );
  all.answer.status = 200;
  await endRight();
  assert.deepEqual(
    told.map(({ sid }) => sid),
    [tokens.claims()?.['sid']],
  );
  assert.equal(here.ended.outcomes.at(-1), 'e1 confirmed');
});

test('an application hears it also when the single sign-on session is over, for its own lasts longer', async () => {
  const tokens = await signIn(zone, here.visitor(), 'chadia');
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  await ask(all.database.superuserUrl, "delete from acm.artifact where model in ('Session', 'Grant')");
  here.ended.right = { insz: chadia.insz, organisation: helder, rightId: 'r1' };
  await endRight();
  assert.deepEqual(
    told.map(({ sid }) => sid),
    [tokens.claims()?.['sid']],
  );
  assert.deepEqual(here.ended.outcomes, ['e1 confirmed']);
});

test('a right in one organisation ends nothing in another, nor where only the person signed in', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  const second = await office.request();
  const person = await openid.authorizationCodeGrant(
    office.config,
    backAt(await visitor.open(second.url)),
    second.checks,
  );
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  here.ended.right = { insz: chadia.insz, organisation: strijkwinkel, rightId: 'r2' };
  await endRight();
  assert.deepEqual(here.ended.outcomes, ['e1 no-open-session']);
  assert.deepEqual(told, []);
  await openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub);
  await openid.fetchUserInfo(office.config, person.access_token, chadia.sub);
});
