import { randomBytes } from 'node:crypto';
import { TOTP } from 'otpauth';
import { parseInsz } from '#belgian/insz.ts';
import { openSleutels } from '#sleutels/index.ts';
import { argon2id, argon2idValues, saltBytes, tagBytes } from '#sleutels/hash/argon2id.ts';
import { keyEntry, keySettings } from '../../test/support/key-entry.ts';
import { testStore } from '../../test/support/store.ts';
import { atOnce } from '../at-once.ts';
import type { BenchCase } from '../measure.ts';

const width = 4;

/** A valid INSZ for the n-th person of the bench: day and counter vary, the check digits follow. */
function inszOf(index: number): string {
  const nine = `70${String(1 + (index % 12)).padStart(2, '0')}01${String(index % 998).padStart(3, '0')}`;
  return nine + String(97 - (Number(nine) % 97)).padStart(2, '0');
}

export const signIn: BenchCase = {
  name: 'sign-in',
  words:
    'people signing in with password and code (limits, single use and history kept), beside as many bare argon2id hashes with the same parameters',
  unit: 'sign-ins',
  size: 100,
  aim: 0.8,
  prepare: async (size) => {
    const { store, keys, close } = await testStore();
    const sleutels = openSleutels({ db: store.as('sleutels'), keys, ...keySettings });
    let now = new Date('2026-11-23T09:00:00Z');
    const people = await Promise.all(
      Array.from({ length: size }, async (_value, index) => {
        const insz = parseInsz(inszOf(index));
        if (!insz.ok) throw new Error('the bench made an impossible INSZ');
        const totp = new TOTP({ algorithm: 'SHA1', digits: 6, period: 30 });
        const person = await sleutels.register(
          { insz: insz.insz, givenName: 'Bench', familyName: `Nummer ${index}` },
          now,
        );
        const username = `bench${index}`;
        const password = `Sleutel-van-bench-${index}`;
        const activation = { personId: person.id, username, password, secret: totp.secret.base32 };
        for (;;) {
          const verdict = await sleutels.activateApp(activation, now);
          if (verdict.ok) break;
          if (verdict.because !== 'busy') throw new Error(`the bench's key was refused: ${verdict.because}`);
          // Busy comes at once, so asking again without a pause would never let a hash finish.
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return { username, password, totp };
      }),
    );
    const message = 'Sleutel-van-bench-0';
    return {
      ours: async () => {
        // A code works once: every round is two time steps later than the last.
        now = new Date(now.getTime() + 60_000);
        await atOnce(size, width, async (index) => {
          const { username, password, totp } = people[index] ?? people[0]!;
          const address = `10.0.${index >> 8}.${index & 255}`;
          const first = await keyEntry(sleutels).checkPassword({ username, password, address }, now);
          if (!first.ok) throw new Error(`the password was refused: ${first.because}`);
          const code = totp.generate({ timestamp: now.getTime() });
          const second = await keyEntry(sleutels).checkCode({ attempt: first.attempt, code, address }, now);
          if (!second.ok) throw new Error(`the code was refused: ${second.because}`);
        });
      },
      beside: () =>
        atOnce(size, width, async () => {
          await argon2id({ ...argon2idValues, message, salt: randomBytes(saltBytes), tagLength: tagBytes });
        }),
      close,
    };
  },
};
