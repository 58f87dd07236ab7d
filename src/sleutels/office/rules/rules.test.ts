import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeLength, newActivationCode, printedCode, readActivationCode } from './activation-code.ts';
import { mayDecide, type RequestFacts } from './may-decide.ts';

const now = new Date('2026-11-23T09:00:00Z');
const request: RequestFacts = {
  office: 'gent',
  about: ['dirk', 'els'],
  proposedBy: 'an',
  expiresAt: new Date(now.getTime() + 1),
  decided: false,
};

test('another worker of the same office decides', () => {
  assert.deepEqual(mayDecide({ person: 'piet', office: 'gent' }, request, now), { permitted: true });
});

for (const [because, worker, changes] of [
  ['own-proposal', { person: 'an', office: 'gent' }, {}],
  ['about-oneself', { person: 'dirk', office: 'gent' }, {}],
  ['about-oneself', { person: 'els', office: 'gent' }, {}],
  ['other-office', { person: 'piet', office: 'aalst' }, {}],
  ['decided', { person: 'piet', office: 'gent' }, { decided: true }],
  ['too-late', { person: 'piet', office: 'gent' }, { expiresAt: now }],
] as const) {
  test(`${worker.person} does not decide: ${because}`, () => {
    assert.deepEqual(mayDecide(worker, { ...request, ...changes }, now), { permitted: false, because });
  });
}

test('one worker alone never gets anything done, whatever they try', () => {
  const name = fc.constantFrom('an', 'piet', 'dirk');
  fc.assert(
    fc.property(name, fc.boolean(), fc.date({ noInvalidDate: true }), (alone, decided, at) => {
      const own = { ...request, proposedBy: alone, decided };
      assert.equal(mayDecide({ person: alone, office: 'gent' }, own, at).permitted, false);
    }),
  );
});

test('a paper code is read as it was printed, however it is typed', () => {
  for (let tries = 0; tries < 200; tries += 1) {
    const code = newActivationCode(randomBytes);
    assert.equal(code.length, codeLength);
    assert.equal(readActivationCode(printedCode(code)), code);
    assert.equal(readActivationCode(` ${printedCode(code).toLowerCase().replaceAll('-', ' ')} `), code);
  }
});

test('bytes that would favour a letter are left out', () => {
  const given = [Buffer.alloc(24, 255), Buffer.from(Array.from({ length: 24 }, (_none, at) => at))];
  const code = newActivationCode(() => given.shift() ?? Buffer.alloc(24));
  assert.equal(code, '34679ACDEFGH');
});

test('what can be no code is not looked up', () => {
  for (const typed of ['', 'AAAA', 'AAAA-AAAA-AAA0', 'AAAA-AAAA-AAAAA', 'x'.repeat(10_000)]) {
    assert.equal(readActivationCode(typed), null, typed.slice(0, 20));
  }
});
