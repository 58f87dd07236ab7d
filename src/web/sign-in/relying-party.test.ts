import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { lyingIssuer, type Lie, type LyingIssuer } from '../../../test/support/lying-issuer.ts';
import { relyingParty, type RelyingParty } from './relying-party.ts';

let issuer: LyingIssuer;
let site: RelyingParty;

const partyNamed = (clientId: string): RelyingParty =>
  relyingParty({
    issuer: issuer.issuer,
    clientId,
    clientSecret: 'a secret of the site',
    redirectUri: new URL('http://localhost:9/aanmelden/terug'),
    postLogoutRedirectUri: new URL('http://localhost:9/afgemeld'),
    scopes: ['openid', 'profile', 'rrn', 'vo'],
    acrValues: ['urn:be:vlaanderen:authmech:csamtotp'],
  });

before(async () => {
  issuer = await lyingIssuer();
  site = partyNamed('site');
});
after(() => issuer.close());
beforeEach(() => issuer.tell('honest'));

const start = () => site.start({ returnTo: '/', language: 'nl' });

test('an honest provider signs somebody in', async () => {
  const { url, pending } = await start();
  const { person, sid } = await site.finish(issuer.answer(url), pending);
  assert.equal(person.sub, 'person-1');
  assert.equal(person.voId, 'a5720746-4c9e-48a8-9aa0-7ab456648487');
  assert.equal(person.rrn, '93112198428');
  assert.equal(sid, 'session-1');
});

test('a request carries state, nonce and PKCE S256, other ones each time', async () => {
  const [one, other] = [(await start()).url.searchParams, (await start()).url.searchParams];
  assert.equal(one.get('code_challenge_method'), 'S256');
  assert.equal(one.get('response_type'), 'code');
  for (const name of ['state', 'nonce', 'code_challenge']) {
    assert.ok((one.get(name) ?? '').length >= 32, name);
    assert.notEqual(one.get(name), other.get(name), name);
  }
});

const lies: readonly Exclude<Lie, 'honest' | 'away'>[] = [
  'wrong-issuer',
  'wrong-audience',
  'wrong-nonce',
  'no-nonce',
  'bad-signature',
  'unpublished-key',
  'other-algorithm',
  'expired',
  'alg-none',
  'hs256-with-public-key',
  'no-id-token',
  'no-vo-id',
  'rrn-is-no-number',
  'other-key-used',
];

for (const lie of lies) {
  test(`a provider that lies is refused: ${lie}`, async () => {
    const { url, pending } = await start();
    issuer.tell(lie);
    await assert.rejects(site.finish(issuer.answer(url), pending));
  });
}

const urns = (...kinds: readonly string[]) => kinds.map((kind) => `urn:be:vlaanderen:authmech:${kind}`);

test('a site names its keys in the request, and those of level high when it needs one', async () => {
  const strict = relyingParty({ ...site.options, strongAcrValues: urns('eid', 'itsme') });
  const asked = async (strong: boolean) =>
    (await strict.start({ returnTo: '/', language: 'nl', strong })).url.searchParams.get('acr_values');
  assert.equal(await asked(false), urns('csamtotp').join(' '));
  assert.equal(await asked(true), urns('eid', 'itsme').join(' '));
});

test('a page that takes any key asks for none in particular, and takes the one that was used', async () => {
  const strict = relyingParty({ ...site.options, acrValues: urns('eid', 'itsme') });
  const any = await strict.start({ returnTo: '/', language: 'nl', anyKey: true });
  assert.equal(any.url.searchParams.get('acr_values'), null);
  const { person } = await strict.finish(issuer.answer(any.url), any.pending);
  assert.equal(person.acr, 'urn:be:vlaanderen:authmech:csamtotp');
  const usual = await strict.start({ returnTo: '/', language: 'nl' });
  await assert.rejects(strict.finish(issuer.answer(usual.url), usual.pending), /not accepted here/);
});

test('a provider that answers a wish for a key of level high with a weaker one is refused', async () => {
  const strict = relyingParty({ ...site.options, strongAcrValues: urns('eid', 'itsme') });
  const strong = await strict.start({ returnTo: '/', language: 'nl', strong: true });
  await assert.rejects(strict.finish(issuer.answer(strong.url), strong.pending), /not accepted here/);
  const usual = await strict.start({ returnTo: '/', language: 'nl' });
  assert.equal((await strict.finish(issuer.answer(usual.url), usual.pending)).person.sub, 'person-1');
});

test('who must prove anew who they are is asked for a key, whatever session the provider has', async () => {
  const promptOf = async (again: boolean) =>
    (await site.start({ returnTo: '/', language: 'nl', again })).url.searchParams.get('prompt');
  assert.equal(await promptOf(true), 'login');
  assert.equal(await promptOf(false), null);
});

test('the time of the ID token is the one that the provider wrote in it', async () => {
  const { url, pending } = await start();
  const { issuedAt } = await site.finish(issuer.answer(url), pending);
  assert.ok(Math.abs(issuedAt.getTime() - Date.now()) < 10_000);
});

test('a code that was made for another application is refused', async () => {
  const other = await partyNamed('another-client').start({ returnTo: '/', language: 'nl' });
  const { url, pending } = await start();
  const stolen = issuer.answer(other.url);
  stolen.set('state', url.searchParams.get('state') ?? '');
  await assert.rejects(site.finish(stolen, pending));
});

test('a code of another sign-in of the same site is refused: its verifier is another one', async () => {
  const mine = await start();
  const theirs = await start();
  const planted = issuer.answer(theirs.url);
  planted.set('state', mine.pending.state);
  await assert.rejects(site.finish(planted, mine.pending));
});

test('a missing, foreign or repeated state is refused', async () => {
  const { url, pending } = await start();
  const missing = issuer.answer(url);
  missing.delete('state');
  await assert.rejects(site.finish(missing, pending));
  const foreign = issuer.answer(url);
  foreign.set('state', (await start()).pending.state);
  await assert.rejects(site.finish(foreign, pending));
  const twice = issuer.answer(url);
  twice.append('state', 'another');
  await assert.rejects(site.finish(twice, pending));
});

test('a response that names another issuer is refused (RFC 9207)', async () => {
  const { url, pending } = await start();
  const mixed = issuer.answer(url);
  mixed.set('iss', 'https://somebody-else.example');
  await assert.rejects(site.finish(mixed, pending));
});

test('an issuer without https elsewhere is refused before anything is sent there', async () => {
  const far = relyingParty({ ...site.options, issuer: new URL('http://issuer.example') });
  await assert.rejects(far.start({ returnTo: '/', language: 'nl' }), /must be on this machine/);
});

test('a site starts while its provider is down, and works once it answers', async () => {
  issuer.tell('away');
  const early = partyNamed('site');
  await assert.rejects(early.start({ returnTo: '/', language: 'nl' }));
  issuer.tell('honest');
  const { url, pending } = await early.start({ returnTo: '/', language: 'nl' });
  assert.equal((await early.finish(issuer.answer(url), pending)).person.sub, 'person-1');
});
