import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, renderHtml } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import type { SignInNotice } from '../notices/sign-in-notice.ts';
import { chooseKeyPage } from './choose-key.ts';
import type { PageParts } from './parts.ts';
import type { SignInContext } from './sign-in-context.ts';

/** What stands at each key while these notices stand. */
async function hints(...standing: readonly SignInNotice[]): Promise<(kind: string) => string> {
  const parts = { links: { sleutels: new URL('https://sleutels.example') }, notices: async () => standing };
  const answer = await chooseKeyPage(
    parts as unknown as PageParts,
    { language: 'nl', csrfField: html``, cookies: {} } as Visit,
    {
      uid: 'u',
      dossier: { name: 'Zone' },
      usedKey: null,
      sub: null,
      offered: ['itsme', 'eid', 'csamtotp'],
    } as unknown as SignInContext,
  );
  const body = answer.kind === 'page' ? await renderHtml(answer.body) : '';
  return (kind) => new RegExp(`id="key-${kind}-hint">[^]*?</p>`).exec(body)?.[0] ?? assert.fail(body);
}

const itsme = (severity: SignInNotice['severity']): SignInNotice => ({
  about: 'itsme',
  subject: 'itsme',
  severity,
  word: 'Werkt niet',
  text: 'Geen itsme.',
});

test('itsme is recommended to who hesitates', async () => {
  const at = await hints();
  assert.match(at('itsme'), /Neem dan deze[^]*Aanbevolen/);
  for (const kind of ['itsme', 'eid', 'csamtotp']) assert.doesNotMatch(at(kind), /misschien niet/);
  assert.doesNotMatch(at('eid'), /Aanbevolen/);
});

for (const severity of ['down', 'slow'] as const) {
  test(`while itsme is told to be ${severity}, the next strong key is recommended and itsme says so`, async () => {
    const at = await hints(itsme(severity));
    assert.doesNotMatch(at('itsme'), /Neem dan deze|Aanbevolen/);
    assert.match(at('itsme'), /werkt nu misschien niet/);
    assert.match(at('eid'), /Neem dan deze[^]*Aanbevolen/);
    assert.doesNotMatch(at('eid'), /misschien niet/);
  });
}

test('news of a key, or trouble with signing in as a whole, changes no recommendation', async () => {
  const at = await hints(itsme('info'), { ...itsme('down'), about: 'sign-in' });
  assert.match(at('itsme'), /Aanbevolen/);
});
