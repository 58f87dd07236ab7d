import type { Db } from '#store/database.ts';
import type { PasswordHash } from './hash/password-hash.ts';
import { newAttempt } from './attempt-id.ts';
import { attemptLifetime, laterPause } from './rules/limits.ts';
import { normalPassword } from './rules/password-rules.ts';
import { foldUsername } from './rules/username.ts';
import { countFailure } from './store/count-failure.ts';
import { findKey } from './store/find-key.ts';
import { openAttempt } from './store/open-attempt.ts';
import { takeTurn } from './store/take-turn.ts';
import type { SubjectsOf } from './subjects.ts';

export interface PasswordTry {
  readonly username: string;
  readonly password: string;
  /** Where the try comes from, as the trusted proxies tell it. */
  readonly address: string;
}

export type PasswordVerdict =
  | { readonly ok: true; /** to give with the code, within five minutes */ readonly attempt: string }
  | { readonly ok: false; readonly because: 'wrong' | 'busy' }
  | { readonly ok: false; readonly because: 'paused'; readonly until: Date };

export interface CheckPasswordDeps {
  readonly db: Db;
  readonly hash: PasswordHash;
  readonly subjectsOf: SubjectsOf;
  readonly random: (length: number) => Buffer;
}

/**
 * First of the two things of the key. An unknown name, an impossible one and a wrong password take the same way:
 * one hash, the same statements, the same answer. In a pause nothing is checked, so it tells nothing either.
 */
export const checkPassword =
  ({ db, hash, subjectsOf, random }: CheckPasswordDeps) =>
  async ({ username, password, address }: PasswordTry, now: Date): Promise<PasswordVerdict> => {
    const name = foldUsername(username);
    const subjects = { person: subjectsOf.name(name), address: subjectsOf.address(address) };
    const scope = { across: 'sign-in' } as const;

    const key = await db.transaction(scope, (tx) => findKey(tx, name, subjects), { durable: false });
    const pause = laterPause([{ pausedUntil: key.person_paused }, { pausedUntil: key.address_paused }], now);
    if (pause !== null) return { ok: false, because: 'paused', until: pause };

    const right = await hash.matches(normalPassword(password), key.password_hash);
    if (right === 'busy') return { ok: false, because: 'busy' };

    // A pause may have begun meanwhile: the last word is spoken in turn, in the transaction that writes the outcome.
    if (!right || key.id === null) {
      const until = await db.transaction(scope, async (tx) => {
        await takeTurn(tx, subjects);
        return countFailure(tx, subjects, now);
      });
      return until === null ? { ok: false, because: 'wrong' } : { ok: false, because: 'paused', until };
    }
    const attempt = newAttempt(random);
    const row = { id: attempt.stored, key: key.id, expiresAt: new Date(now.getTime() + attemptLifetime) };
    const until = await db.transaction(
      scope,
      async (tx) => {
        await takeTurn(tx, subjects);
        return openAttempt(tx, row, subjects, now);
      },
      { durable: false },
    );
    return until === null ? { ok: true, attempt: attempt.given } : { ok: false, because: 'paused', until };
  };
