import type { Seal } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { storedAttemptId } from './attempt-id.ts';
import { matchedStep, readSecret } from './rules/totp.ts';
import { acceptCode } from './store/accept-code.ts';
import { countFailure } from './store/count-failure.ts';
import { findAttempt } from './store/find-attempt.ts';
import { takeTurn } from './store/take-turn.ts';
import type { SubjectsOf } from './subjects.ts';

export interface CodeTry {
  readonly attempt: string;
  readonly code: string;
  readonly address: string;
}

export type CodeVerdict =
  | { readonly ok: true; readonly personId: string; readonly key: 'csamtotp'; readonly at: Date }
  | { readonly ok: false; readonly because: 'wrong' | 'used' | 'attempt-expired' }
  | { readonly ok: false; readonly because: 'paused'; readonly until: Date };

export interface CheckCodeDeps {
  readonly db: Db;
  readonly secrets: Seal;
  readonly subjectsOf: SubjectsOf;
}

/**
 * Second of the two things of the key. Codes for one person are decided one after the other; after a right one
 * the attempt is gone. A wrong one leaves it, so that the person may try again within its time.
 */
export const checkCode =
  ({ db, secrets, subjectsOf }: CheckCodeDeps) =>
  async ({ attempt, code, address }: CodeTry, now: Date): Promise<CodeVerdict> => {
    const id = storedAttemptId(attempt);
    if (id === null) return { ok: false, because: 'attempt-expired' };
    const addressSubject = subjectsOf.address(address);

    return db.transaction({ across: 'sign-in' }, async (tx): Promise<CodeVerdict> => {
      const found = await findAttempt(tx, id, now);
      if (found === null) return { ok: false, because: 'attempt-expired' };
      const secret = readSecret(secrets.open(found.secret_sealed));
      if (secret === null) throw new Error('what was sealed as a secret is none');
      const step = matchedStep(secret, code, now);

      const subjects = { person: found.subject, address: addressSubject };
      await takeTurn(tx, subjects);
      if (step !== null) {
        const accepted = await acceptCode(tx, { id, attempt: found, step }, subjects, now);
        if (accepted.taken) return { ok: true, personId: found.person, key: 'csamtotp', at: now };
        if (!accepted.open) return { ok: false, because: 'attempt-expired' };
      }
      // Counts unless there is a pause: then neither a right nor a wrong code is told from the other.
      const until = await countFailure(tx, subjects, now);
      if (until !== null) return { ok: false, because: 'paused', until };
      return { ok: false, because: step === null ? 'wrong' : 'used' };
    });
  };
