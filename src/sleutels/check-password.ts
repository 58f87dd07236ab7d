import type { Db, Tx } from '#store/database.ts';
import { newAttempt } from './attempt-id.ts';
import type { PasswordHash } from './hash/password-hash.ts';
import type { CodeKind } from './key-kind.ts';
import { attemptLifetime, laterPause, textAttemptLifetime } from './rules/limits.ts';
import { normalPassword } from './rules/password-rules.ts';
import { foldUsername } from './rules/username.ts';
import type { SendTextCode } from './send-text-code.ts';
import type { SignInPlace } from './sign-in-place.ts';
import { countFailure } from './store/count-failure.ts';
import { findKey } from './store/find-key.ts';
import { openAttempt } from './store/open-attempt.ts';
import { takeTurn } from './store/take-turn.ts';
import type { SubjectsOf } from './subjects.ts';

export interface PasswordTry {
  /** Which code is to follow. */
  readonly kind: CodeKind;
  /** The sign-in under way: the code that follows belongs to it and to no other. */
  readonly binding: string;
  readonly username: string;
  readonly password: string;
  readonly place: Pick<SignInPlace, 'address' | 'application' | 'language'>;
}

export type PasswordVerdict =
  | { readonly ok: true; /** to give with the code, within its time */ readonly attempt: string }
  /** `key-missing` and `key-blocked` are said only to who gave the right password. */
  | { readonly ok: false; readonly because: 'wrong' | 'busy' | 'key-missing' | 'key-blocked' }
  | { readonly ok: false; readonly because: 'paused'; readonly until: Date };

export interface CheckPasswordDeps {
  readonly db: Db;
  readonly hash: PasswordHash;
  readonly subjectsOf: SubjectsOf;
  readonly random: (length: number) => Buffer;
  readonly sendTextCode: SendTextCode;
}

/**
 * First of the two things of a key with a code. An unknown name, an impossible one and a wrong password take the same
 * way: one hash, the same statements, the same answer. In a pause nothing is checked, so it tells nothing either.
 */
export const checkPassword =
  ({ db, hash, subjectsOf, random, sendTextCode }: CheckPasswordDeps) =>
  async ({ kind, binding, username, password, place }: PasswordTry, now: Date): Promise<PasswordVerdict> => {
    const name = foldUsername(username);
    const subjects = { person: subjectsOf.name(name), ...subjectsOf.from(place.address) };
    const scope = { across: 'sign-in' } as const;
    const paused = (until: Date): PasswordVerdict => ({ ok: false, because: 'paused', until });

    const found = await db.transaction(scope, (tx) => findKey(tx, name, kind, subjects), { durable: false });
    const pauses = [found.person_paused, found.address_paused, found.network_paused];
    const pause = laterPause(
      pauses.map((pausedUntil) => ({ pausedUntil })),
      now,
    );
    if (pause !== null) return paused(pause);

    const right = await hash.matches(normalPassword(password), found.password_hash);
    if (right === 'busy') return { ok: false, because: 'busy' };

    // A pause may have begun meanwhile: the last word is spoken in turn, in the transaction that writes the outcome.
    if (!right || found.person === null) {
      const until = await db.transaction(scope, async (tx) => {
        await takeTurn(tx, subjects);
        return countFailure(tx, subjects, now);
      });
      return until === null ? { ok: false, because: 'wrong' } : paused(until);
    }
    const { key } = found;
    if (key === null) return { ok: false, because: 'key-missing' };
    if (found.blocked) return { ok: false, because: 'key-blocked' };
    const attempt = newAttempt(random, binding);
    const lifetime = kind === 'csamsms' ? textAttemptLifetime : attemptLifetime;
    const row = { id: attempt.stored, key, expiresAt: new Date(now.getTime() + lifetime) };
    const open = async (tx: Tx): Promise<Date | null> => {
      await takeTurn(tx, subjects);
      const until = await openAttempt(tx, row, subjects, now);
      if (until !== null || kind !== 'csamsms') return until;
      const sent = await sendTextCode(tx, attempt.stored, place, now);
      return sent.ok ? null : sent.until;
    };
    const until = await db.transaction(scope, open, { durable: kind === 'csamsms' });
    return until === null ? { ok: true, attempt: attempt.given } : paused(until);
  };
