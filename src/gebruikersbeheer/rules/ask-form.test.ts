import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, gent, helder } from '../../../test/support/user-rights.ts';
import { readAskLink } from './ask-form.ts';

const catalogue = [
  { code, application: 'zone' },
  { code: 'DienstenchequesRaadplegen', application: 'zone' },
  { code: 'Anders', application: 'elders' },
];
const read = (query: string) => readAskLink(new URLSearchParams(query), catalogue);

test('a link names a right, or an application, and what else it knows', () => {
  assert.deepEqual(read(`dg=EA&ec=${code}&ctx=${gent}&oc=${helder}`), {
    ok: true,
    link: { targetGroup: 'EA', codes: [code], context: gent, organisation: helder },
  });
  assert.deepEqual(read('dg=LB&an=zone'), {
    ok: true,
    link: { targetGroup: 'LB', codes: [code, 'DienstenchequesRaadplegen'], context: null, organisation: null },
  });
});

for (const [what, query] of [
  ['no target group', `ec=${code}`],
  ['another target group', `dg=BUR&ec=${code}`],
  ['neither a right nor an application', 'dg=EA'],
  ['both a right and an application', `dg=EA&ec=${code}&an=zone`],
  ['a right that nobody registered', 'dg=EA&ec=Niets'],
  ['an application without rights', 'dg=EA&an=niets'],
  ['a context that is no establishment', `dg=EA&ec=${code}&ctx=123`],
  ['an organisation that is no enterprise', `dg=EA&ec=${code}&oc=123`],
] as const) {
  test(`a link is wrong with ${what}`, () => {
    assert.deepEqual(read(query), { ok: false });
  });
}
