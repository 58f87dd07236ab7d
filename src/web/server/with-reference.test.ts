import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, renderHtml } from '../html.ts';
import type { Refusal } from '../refusals/keep-refusal.ts';
import { page, type SaidNo, type Visit } from '../visit.ts';
import type { SiteOptions } from './site-options.ts';
import { withReference } from './with-reference.ts';
import { enterprise } from '../../../test/support/companies.ts';
import { signedInAs } from '../../../test/support/signed-in.ts';

const helder = enterprise('1999999052');
const logged: string[] = [];
const visit = {
  language: 'nl',
  now: new Date('2026-11-25T09:00:00Z'),
  address: '192.0.2.1',
  person: signedInAs({ sub: 'person-7' }),
  log: (message: string) => logged.push(message),
} as unknown as Visit;

async function shown(refusal: SaidNo | null, keepRefusal: SiteOptions['keepRefusal']): Promise<string> {
  const options = { site: { system: 'btb' }, help: new URL('https://hulp.example.be'), keepRefusal };
  const answer = page({ title: 'x', body: html`<h1>Nee</h1>`, ...(refusal === null ? {} : { refusal }) });
  return renderHtml((await withReference(options as SiteOptions, visit, answer)).body);
}

test('a page that refuses shows its reference, and leads to the guide of that company at the right step', async () => {
  const kept: Refusal[] = [];
  const body = await shown({ because: 'no-function', company: helder }, async (refusal) => {
    kept.push(refusal);
    return 'BZ-7K2M-PD4Q';
  });
  assert.deepEqual(kept, [
    { application: 'btb', because: 'no-function', company: helder, sub: 'person-7', address: '192.0.2.1' },
  ]);
  assert.match(body, /BZ-7K2M-PD4Q/);
  const address = /href="(https[^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  assert.equal(
    address,
    `https://hulp.example.be/toegang/${helder}?taal=nl&verwijzing=BZ-7K2M-PD4Q&stap=representative#stap-representative`,
  );
});

test('the provider, where nobody is signed in at the site, says who was refused, and by what', async () => {
  const kept: Refusal[] = [];
  const said = { because: 'weak-key', company: null, sub: 'person-9', application: 'zone' } as const;
  const body = await shown(said, async (refusal) => {
    kept.push(refusal);
    return 'BZ-7K2M-PD4Q';
  });
  assert.equal(kept[0]?.sub, 'person-9');
  assert.equal(kept[0]?.application, 'zone');
  assert.match(body, /\/toegang\?taal=nl&amp;verwijzing=BZ-7K2M-PD4Q&amp;stap=key"/);
});

test('a page of staff has a reference, and no step of the guide', async () => {
  const body = await shown({ because: 'not-line-staff', company: null }, async () => 'BZ-7K2M-PD4Q');
  assert.match(body, /BZ-7K2M-PD4Q/);
  assert.doesNotMatch(body, /toegang/);
});

test('after too many in an hour the page says to read out an earlier one', async () => {
  assert.match(await shown({ because: 'weak-key', company: null }, async () => null), /een van de vorige/);
});

test('whatever the database does, the page itself goes out', async () => {
  const body = await shown({ because: 'weak-key', company: null }, async () => {
    throw new Error('the database is away');
  });
  assert.match(body, /^<h1>Nee<\/h1>$/);
  assert.deepEqual(logged, ['a refusal was not kept']);
});

test('a page that refuses nobody has no reference', async () => {
  const never = async (): Promise<string> => assert.fail('nothing is kept');
  assert.equal(await shown(null, never), '<h1>Nee</h1>');
});
