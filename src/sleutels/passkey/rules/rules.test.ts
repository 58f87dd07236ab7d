import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeUse } from './judge-use.ts';
import { mayAdd, mostPasskeys } from './may-add.ts';
import { longestName, readName } from './passkey-name.ts';

const counter = fc.nat({ max: 4_294_967_295 });

test('a counter that goes up is the same passkey, one that stays or goes back may be a copy', () => {
  fc.assert(
    fc.property(counter, counter, fc.boolean(), (kept, said, backupEligible) => {
      const decision = judgeUse({ counter: kept, backupEligible }, { counter: said, backupEligible });
      assert.equal(decision.permitted, said > kept || (said === 0 && kept === 0));
      if (!decision.permitted) assert.equal(decision.because, 'counter-went-back');
    }),
  );
  assert.deepEqual(judgeUse({ counter: 1, backupEligible: false }, { counter: 1, backupEligible: false }), {
    permitted: false,
    because: 'counter-went-back',
  });
});

test('whether it may be kept elsewhere never changes, whatever it counts', () => {
  fc.assert(
    fc.property(counter, counter, fc.boolean(), (kept, said, backupEligible) => {
      const decision = judgeUse({ counter: kept, backupEligible }, { counter: said, backupEligible: !backupEligible });
      assert.deepEqual(decision, { permitted: false, because: 'became-another-kind' });
    }),
  );
});

test('ten passkeys and no more, and none without another key', () => {
  for (const passkeys of [0, mostPasskeys - 1]) {
    assert.deepEqual(mayAdd({ passkeys, opensWithout: true }), { permitted: true });
    assert.deepEqual(mayAdd({ passkeys, opensWithout: false }), { permitted: false, because: 'no-other-key' });
  }
  assert.deepEqual(mayAdd({ passkeys: mostPasskeys, opensWithout: true }), { permitted: false, because: 'too-many' });
});

test('a name is one line that people can see, of at most forty characters', () => {
  assert.deepEqual(readName('  Mijn   telefoon '), { ok: true, name: 'Mijn telefoon' });
  assert.deepEqual(readName('Laptop\r\nBcc: iemand'), { ok: true, name: 'Laptop Bcc: iemand' });
  assert.deepEqual(readName('Lap\u202Etop'), { ok: true, name: 'Lap top' });
  for (const empty of ['', '   ', '\u200B\u2060', '\n']) {
    assert.deepEqual(readName(empty), { ok: false, because: 'empty' });
  }
  assert.deepEqual(readName('a'.repeat(longestName)), { ok: true, name: 'a'.repeat(longestName) });
  assert.deepEqual(readName('a'.repeat(longestName + 1)), { ok: false, because: 'too-long' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const read = readName(typed);
      if (!read.ok) return;
      assert.doesNotMatch(read.name, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      assert.deepEqual(readName(read.name), read);
    }),
  );
});
