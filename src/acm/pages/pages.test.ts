import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { brusselsDate } from '#belgian/local-date.ts';
import { languages } from '#web/languages.ts';
import type { TestProvider } from '../../../test/support/provider.ts';
import { proveWithKey, signIn, type RelyingParty } from '../../../test/support/relying-party.ts';
import { twoApplications, type TwoApplications } from '../../../test/support/two-applications.ts';
import { helder } from '../../../test/support/user-rights.ts';
import type { Seen } from '../../../test/support/visitor.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-redundant-role': 'off', 'wcag/h63': 'off', 'doctype-style': 'off', 'void-style': 'off' },
});

const someDay = brusselsDate(new Date('2026-11-23T09:00:00Z'));

let all: TwoApplications;
let here: TestProvider;
let zone: RelyingParty;

before(async () => {
  all = await twoApplications();
  ({ here, zone } = all);
});

after(() => all.close());

async function assertSound({ html, url, status }: Seen, expectedStatus: number): Promise<void> {
  assert.equal(status, expectedStatus, url.pathname);
  const report = await validator.validateString(html);
  const complaints = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${url.pathname}: ${line} ${ruleId}: ${message}`),
  );
  assert.deepEqual(complaints, []);
  assert.doesNotMatch(html, /\{[a-zA-Z]+\}/, 'every place in a text is filled');
}

for (const language of languages) {
  test(`the pages for everybody are sound (${language})`, async () => {
    const visitor = here.visitor();
    for (const path of ['/', '/claims', '/meer-info/mobiele-app']) {
      await assertSound(await visitor.open(`${path}?taal=${language}`), 200);
    }
    await assertSound(await visitor.open('/aanmelden/bestaat-niet'), 400);
  });

  test(`the pages of a sign-in are sound, also when something is wrong (${language})`, async () => {
    const visitor = here.visitor();
    await visitor.open(`/?taal=${language}`);
    const choice = await visitor.open((await zone.request()).url);
    await assertSound(choice, 200);
    const password = await visitor.open(`${choice.url.pathname}/app`);
    await assertSound(password, 200);
    await assertSound(await visitor.send(password, '/app', { gebruikersnaam: '', wachtwoord: '' }), 422);
    const code = await visitor.send(password, '/app', { gebruikersnaam: 'elif', wachtwoord: 'een lang geheim' });
    await assertSound(code, 200);
    await assertSound(await visitor.send(code, '/code', { code: 'geen code' }), 422);
    const capacity = await visitor.send(code, '/code', { code: '123456' });
    await assertSound(capacity, 200);
    await assertSound(await visitor.send(capacity, '/hoedanigheid', {}), 422);
  });

  test(`the pages for who is refused, and for who signs out, are sound (${language})`, async () => {
    const visitor = here.visitor();
    await visitor.open(`/?taal=${language}`);
    const company = { number: helder, name: 'Helder & <i>Proper</i> BV' };
    here.missing.link = { because: 'nobody-in-charge', company, whoCanHelp: 'legal-representative' };
    const refused = await proveWithKey(visitor, (await zone.request()).url, 'dirk');
    await assertSound(refused, 403);
    assert.doesNotMatch(refused.html, /<i>/);
    await assertSound(await visitor.open((await zone.request({ client_id: 'niemand' })).url), 400);
    const other = here.visitor();
    await other.open(`/?taal=${language}`);
    await signIn(zone, other, 'chadia');
    const asked = await other.open('/op/v1/logout');
    await assertSound(asked, 200);
    await assertSound(await other.send(asked, '/confirm', { logout: 'yes' }), 200);
  });
}

for (const because of [
  'no-work-relation',
  'right-not-given',
  'right-ended',
  'right-not-begun',
  'no-context',
  'nobody-in-charge',
  'manager-can-give-to-self',
] as const) {
  test(`who misses a link reads which one: ${because}`, async () => {
    const since = because === 'right-ended' || because === 'right-not-begun' ? { since: someDay } : {};
    here.missing.link = {
      because,
      whoCanHelp: because === 'manager-can-give-to-self' ? 'self' : 'chief-access-manager',
      ...(because === 'no-work-relation' ? {} : { company: { number: helder, name: 'Helder & Proper BV' } }),
      ...since,
    };
    await assertSound(await proveWithKey(here.visitor(), (await zone.request()).url, 'dirk'), 403);
  });
}

for (const unlinked of [true, false]) {
  test(`who may give a right to themselves reads that they are ${unlinked ? 'not linked yet' : 'linked'}`, async () => {
    here.missing.link = {
      because: 'manager-can-give-to-self',
      whoCanHelp: 'self',
      company: { number: helder, name: 'Helder & Proper BV' },
      ...(unlinked ? { unlinked } : {}),
    };
    const { html } = await proveWithKey(here.visitor(), (await zone.request()).url, 'dirk');
    const [at = ''] = /<li class="steps__step steps__step--current"[\s\S]*?<\/li>/.exec(html) ?? [];
    assert.match(at, unlinked ? /Gekoppeld/i : /recht/i);
  });
}
