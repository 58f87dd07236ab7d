import type { Db } from '#store/database.ts';
import { storedAttemptId } from './attempt-id.ts';
import type { SendTextCode } from './send-text-code.ts';
import type { SignInPlace } from './sign-in-place.ts';
import { findAttempt } from './store/find-attempt.ts';
import { takeTurn } from './store/take-turn.ts';
import type { SubjectsOf } from './subjects.ts';

export interface ResendTry {
  readonly attempt: string;
  readonly binding: string;
  readonly place: Pick<SignInPlace, 'address' | 'application' | 'language'>;
}

export type ResendVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: 'attempt-expired' }
  | { readonly ok: false; readonly because: 'paused'; readonly until: Date };

/** Sends one more text message for an attempt; the code of the one before is over then. */
export const resendText =
  ({
    db,
    sendTextCode,
    subjectsOf,
  }: {
    readonly db: Db;
    readonly sendTextCode: SendTextCode;
    readonly subjectsOf: SubjectsOf;
  }) =>
  async ({ attempt, binding, place }: ResendTry, now: Date): Promise<ResendVerdict> => {
    const id = storedAttemptId(attempt, binding);
    if (id === null) return { ok: false, because: 'attempt-expired' };
    return db.transaction({ across: 'sign-in' }, async (tx): Promise<ResendVerdict> => {
      const found = await findAttempt(tx, id, now);
      if (found?.kind !== 'csamsms') return { ok: false, because: 'attempt-expired' };
      await takeTurn(tx, { person: found.subject, ...subjectsOf.from(place.address) });
      const sent = await sendTextCode(tx, id, place, now);
      return sent.ok ? { ok: true } : { ok: false, because: 'paused', until: sent.until };
    });
  };
