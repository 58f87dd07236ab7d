import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyKind, Sleutels } from '#sleutels/index.ts';
import { html, renderHtml } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import { hiddenPasskey, shownKeys } from './passkey.ts';
import { passkeySentence } from './refusal-sentence.ts';

/** What is shown to somebody who holds these keys, in a browser with these cookies. */
function shown(
  given: {
    readonly offered?: readonly KeyKind[];
    readonly sub?: string | null;
    readonly holds?: readonly KeyKind[];
    readonly cookies?: Readonly<Record<string, string>>;
  } = {},
): Promise<readonly KeyKind[]> {
  const { offered = ['itsme', 'passkey'], sub = null, holds = [], cookies = {} } = given;
  const sleutels = { usableKeys: async () => holds } as Partial<Sleutels> as Sleutels;
  return shownKeys({ sleutels }, { cookies } as Partial<Visit> as Visit, { offered, sub });
}

test('a passkey is shown in a browser that had one, and to somebody signed in who has one', async () => {
  assert.deepEqual(await shown(), ['itsme']);
  assert.deepEqual(await shown({ cookies: { passkey: '1' } }), ['itsme', 'passkey']);
  assert.deepEqual(await shown({ sub: 'anna', holds: ['itsme', 'passkey'] }), ['itsme', 'passkey']);
  assert.deepEqual(await shown({ sub: 'anna', holds: ['itsme'] }), ['itsme']);
});

test('a passkey that this request does not accept is shown to nobody; one that is all there is, to everybody', async () => {
  assert.deepEqual(await shown({ offered: ['itsme'], cookies: { passkey: '1' } }), ['itsme']);
  assert.deepEqual(await shown({ offered: ['passkey'] }), ['passkey']);
});

test('whoever does not see it finds it by a link, unless it is not accepted', async () => {
  const visit = { language: 'nl' } as Partial<Visit> as Visit;
  const context = { uid: 'abc', offered: ['itsme', 'passkey'] as const };
  assert.match(await renderHtml(html`${hiddenPasskey(visit, context, ['itsme'])}`), /href="\/aanmelden\/abc\/passkey"/);
  assert.equal(hiddenPasskey(visit, context, ['itsme', 'passkey']), null);
  assert.equal(hiddenPasskey(visit, { ...context, offered: ['itsme'] }, ['itsme']), null);
});

test('a passkey that nobody has, one of somebody else and a wrong signature are told in the same words', () => {
  const told = (['unknown-passkey', 'other-person', 'bad-signature'] as const).map((one) => passkeySentence(one, 'nl'));
  assert.equal(new Set(told).size, 1);
});
