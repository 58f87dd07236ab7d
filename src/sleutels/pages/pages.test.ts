import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import qrcode from 'qrcode';
import { html, renderHtml } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import type { Answer, SignedInVisit } from '#web/visit.ts';
import { mainKinds } from '../key-kind.ts';
import type { OwnApp } from '../mine/own-app.ts';
import type { OwnKey } from '../store/own-keys.ts';
import { signInsPage } from './sign-ins.ts';
import type { MyKeys } from '../my-keys.ts';
import { front } from './front.ts';
import { linkApp } from './link-app.ts';
import { mine } from './mine.ts';
import { levelOf } from '../key-kind.ts';
import { guardedBy } from './guarded.ts';
import { moreInfoPages } from './more-info.ts';
import { newApp } from './new-app.ts';
import { qrCode } from '#web/components/qr-code.ts';

const at = new Date('2026-11-23T22:30:00Z');
const sub = 'a'.repeat(32);
const secret = Buffer.from('12345678901234567890', 'ascii');

const aKey: OwnKey = {
  id: '5e3c0a4e-7f0b-4c5e-9f3d-1c2b3a4d5e6f',
  kind: 'csamtotp',
  phone_sealed: null,
  activated_at: at,
  last_used_at: null,
  blocked_at: null,
  enrolled_by: 'office',
  ended_at: null,
  ended_because: null,
  name: null,
  backup_eligible: null,
  backed_up: null,
  backup_changed_at: null,
};

const guarded = guardedBy(levelOf);

const keys = (given: Partial<MyKeys> = {}): MyKeys => ({
  overview: async () => ({ username: '<i>anna</i>', mail: 'anna@example.be', phone: null, keys: [aKey], removed: [] }),
  signIns: async () => ({
    list: [
      {
        kind: 'csamtotp',
        name: null,
        key: aKey.id,
        at,
        application: 'Beveiligde Zone',
        device: null,
        place: 'country:BE',
      },
    ],
    count: 1,
  }),
  ...given,
});

const app = (given: Partial<OwnApp> = {}): OwnApp => ({
  begin: async () => 'begun',
  waiting: async () => ({ username: 'anna', secret }),
  confirm: async () => 'confirmed',
  ...given,
});

function visit(given: Partial<SignedInVisit> = {}): SignedInVisit {
  return {
    method: 'GET',
    path: '/',
    params: {},
    query: new URLSearchParams(),
    form: new URLSearchParams(),
    files: [],
    language: 'nl',
    now: at,
    person: {
      sub,
      voId: '5e3c0a4e-7f0b-4c5e-9f3d-1c2b3a4d5e6f',
      givenName: 'Anna',
      familyName: 'Claes',
      acr: 'urn:be:vlaanderen:authmech:eid',
      rrn: null,
      targetGroup: null,
      organisation: null,
      roles: [],
      authTime: at.getTime() / 1000,
    },
    sessionId: 's',
    csrfField: html`<input type="hidden" name="_csrf" value="t" />`,
    address: '192.0.2.1',
    userAgent: '',
    requestId: 'r',
    cookies: {},
    log: () => undefined,
    ...given,
  };
}

const open = (route: PageRoute | undefined, given: Partial<SignedInVisit> = {}): Promise<Answer> => {
  if (route === undefined) throw new Error('no such page');
  return route.handle(visit(given));
};

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-redundant-role': 'off', 'wcag/h63': 'off' },
});

async function bodyOf(answer: Answer): Promise<string> {
  assert.equal(answer.kind, 'page');
  if (answer.kind !== 'page') return '';
  const body = await renderHtml(answer.body);
  const report = await validator.validateString(body);
  assert.deepEqual(
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    ),
    [],
  );
  return body;
}

const aboutTheApp = (): PageRoute | undefined =>
  moreInfoPages(levelOf).find(({ path }) => path === '/meer-info/mobiele-app');

const post = (code: string): Partial<SignedInVisit> => ({ method: 'POST', form: new URLSearchParams({ code }) });

test('the front page says which key works and invites a stranger to sign in, a member to look', async () => {
  const route = front();
  assert.equal(route.access, 'public');
  if (route.access !== 'public') return;
  const stranger = await bodyOf(await route.handle({ ...visit(), person: null, sessionId: null }));
  assert.match(stranger, />Beveiligingscode via mobiele app</);
  assert.match(stranger, /href="\/mijn-sleutels"[^>]*>Aanmelden</);
  const member = await bodyOf(await open(route));
  assert.match(member, /href="\/mijn-sleutels"[^>]*>Bekijk uw sleutels</);
});

test('an information link says exactly "Meer info" and has a longer name; no link else names a key or begins as the way in', async () => {
  const pages = [
    front(),
    ...moreInfoPages(levelOf),
    signInsPage({ keys: keys() }),
    mine({ keys: keys(), passkeys: true }),
    ...newApp({ guarded, app: app() }),
    ...linkApp({ guarded, app: app() }),
  ];
  let information = 0;
  for (const route of pages.filter(({ method }) => method === 'GET')) {
    const body = await bodyOf(await open(route));
    for (const [, attributes = '', content = ''] of body.matchAll(/<a\s([^>]*)>([^<]*)<\/a/g)) {
      if (attributes.includes('/meer-info')) {
        information += 1;
        assert.equal(content, 'Meer info');
        assert.match(attributes, /aria-label="Meer info over de sleutel [^"]+"/);
      } else {
        assert.doesNotMatch(content, /Beveiligingscode|itsme|eID|^\s*Aanmelden/);
      }
    }
  }
  assert.equal(information, 3 * mainKinds.length, 'each on the front page, on the list, and on one’s own keys');
});

test('the page about the key says how many mistakes are free and how long one waits at most', async () => {
  const body = await bodyOf(await open(aboutTheApp()));
  assert.match(body, /Vult u 5 keer iets fout in/);
  assert.match(body, /tot hooguit 60 minuten/);
});

test('one’s own keys and sign-ins are shown in Belgian time, and texts are escaped', async () => {
  const body = await bodyOf(await open(mine({ keys: keys(), passkeys: true })));
  assert.match(body, /23 november 2026 om 23:30/);
  assert.match(body, /Nog niet gebruikt/);
  assert.match(body, /&lt;i&gt;anna&lt;\/i&gt;/);
  assert.doesNotMatch(body, /Uw app is gekoppeld/);
});

test('every page about oneself asks for whoever is signed in and nobody else', async () => {
  const asked: string[] = [];
  const listening = keys({
    overview: async (who) => (asked.push(who), null),
    signIns: async (who) => (asked.push(who), { list: [], count: 0 }),
  });
  const listeningApp = app({
    begin: async (who) => (asked.push(who), 'begun'),
    waiting: async (who) => (asked.push(who), null),
    confirm: async (who) => (asked.push(who.sub), 'wrong'),
  });
  const pages = [
    mine({ keys: listening, passkeys: true }),
    signInsPage({ keys: listening }),
    ...newApp({ guarded, app: listeningApp }),
    ...linkApp({ guarded, app: listeningApp }),
  ];
  for (const route of pages) {
    assert.equal(route.access, 'signed-in');
    await open(route, { ...post('123456'), query: new URLSearchParams({ sub: 'b'.repeat(32) }) });
  }
  assert.ok(asked.length >= 5);
  assert.deepEqual(new Set(asked), new Set([sub]));
});

test('whoever has no key yet, or is unknown, sees every key and the way to it', async () => {
  const nothing = { username: null, mail: null, phone: null, keys: [], removed: [] };
  for (const overview of [null, nothing]) {
    const body = await bodyOf(await open(mine({ keys: keys({ overview: async () => overview }), passkeys: true })));
    assert.equal(
      body.split('Niet actief').length - 1,
      mainKinds.length - 1,
      'a passkey is offered in words of its own',
    );
    assert.match(body, /href="\/nieuwe-app"/);
  }
});

test('who has no user name yet chooses one before the app, and comes back', async () => {
  const [, begin] = newApp({ guarded, app: app({ begin: async () => 'no-login' }) });
  const answer = await open(begin, { method: 'POST' });
  assert.equal(answer.kind === 'redirect' && answer.to, '/mijn-sleutels/toegang?verder=app');
});

test('a change with a weak key, or long after the proof, leads to the key that is needed', async () => {
  const person = { ...visit().person, acr: 'urn:be:vlaanderen:authmech:csamsms' };
  const old = { ...visit().person, authTime: at.getTime() / 1000 - 3600 };
  for (const route of [...newApp({ guarded, app: app() }), ...linkApp({ guarded, app: app() })]) {
    for (const [who, way] of [
      [person, 'sterk=1'],
      [old, 'opnieuw=1'],
    ] as const) {
      const answer = await open(route, { ...post('123456'), person: who, path: '/nieuwe-app' });
      assert.equal(answer.kind === 'page' && answer.status, 403);
      assert.ok((await bodyOf(answer)).includes(`/aanmelden?${way}&amp;terug=%2Fnieuwe-app`));
    }
  }
});

test('looking begins nothing; going on begins a new app and leads to it', async () => {
  let begun = 0;
  const [look, begin] = newApp({ guarded, app: app({ begin: async () => ((begun += 1), 'begun') }) });
  await bodyOf(await open(look));
  assert.equal(begun, 0);
  const answer = await open(begin, { method: 'POST' });
  assert.equal(answer.kind === 'redirect' && answer.to, '/nieuwe-app/koppelen');
  assert.equal(begun, 1);
});

test('the new app is shown as a picture and as text, in no address and without style', async () => {
  const [show] = linkApp({ guarded, app: app() });
  const body = await bodyOf(await open(show));
  assert.match(body, /<svg[^>]*role="img"/);
  assert.match(body, /GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ/);
  assert.doesNotMatch(body, /style=|otpauth:|src=/);
});

test('a code that is no code is not tried; a wrong one is told at the field and on top; neither comes back', async () => {
  let tried = 0;
  const [, confirm] = linkApp({ guarded, app: app({ confirm: async () => ((tried += 1), 'wrong') }) });
  for (const [code, text, tries] of [
    ['', 'Vul de code in', 0],
    ['12ab', 'Een code heeft 6 cijfers', 0],
    ['987 654', 'Deze code klopt niet', 1],
  ] as const) {
    const answer = await open(confirm, post(code));
    assert.ok(answer.kind === 'page' && answer.status === 422 && answer.hasErrors);
    const body = await bodyOf(answer);
    assert.equal(body.split(text).length, 3, text);
    assert.equal(tried, tries);
    if (code !== '') assert.ok(!body.includes(code));
  }
});

test('a right code leads to the keys, where it says that the app was linked', async () => {
  const [, confirm] = linkApp({ guarded, app: app() });
  const answer = await open(confirm, post('987654'));
  assert.ok(answer.kind === 'redirect');
  const query = new URL(answer.to, 'http://localhost').searchParams;
  assert.match(await bodyOf(await open(mine({ keys: keys(), passkeys: true }), { query })), /Uw app is gekoppeld/);
});

test('when there is no app to confirm any more, the page says so and how to begin again', async () => {
  const [show, confirm] = linkApp({
    guarded,
    app: app({ waiting: async () => null, confirm: async () => 'not-begun' }),
  });
  const shown = await open(show);
  assert.equal(shown.kind === 'redirect' && shown.to, '/nieuwe-app');
  for (const code of ['987654', '']) {
    const answer = await open(confirm, post(code));
    assert.equal(answer.kind === 'page' && answer.status, 409);
    assert.match(await bodyOf(answer), /Begin opnieuw/);
  }
});

test('the picture has exactly the dark squares of the code, with four empty ones around', async () => {
  const text = 'otpauth://totp/proef?secret=GEZDGNBVGY3TQOJQ';
  const svg = await renderHtml(qrCode(text, 'proef'));
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const drawn = new Uint8Array(size * size);
  const dark = /fill="#000" d="([^"]+)"/.exec(svg)?.[1] ?? '';
  for (const [, x, y, width] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const start = (Number(y) - 4) * size + Number(x) - 4;
    drawn.fill(1, start, start + Number(width));
  }
  assert.deepEqual(Array.from(drawn), Array.from(data, Number));
  assert.match(svg, new RegExp(`viewBox="0 0 ${size + 8} ${size + 8}"`));
});
