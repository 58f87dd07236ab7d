import type { BlindIndex, Seal } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { storedAttemptId } from './attempt-id.ts';
import type { CodeKind } from './key-kind.ts';
import type { NotePlace } from './note-place.ts';
import { matchedStep, readSecret } from './rules/totp.ts';
import type { KeyAccepted, SignInPlace } from './sign-in-place.ts';
import { acceptCode } from './store/accept-code.ts';
import { countFailure } from './store/count-failure.ts';
import { findAttempt, type FoundAttempt } from './store/find-attempt.ts';
import { takeTurn } from './store/take-turn.ts';
import type { SubjectsOf } from './subjects.ts';
import type { TellNewDevice } from './tell-new-device.ts';
import { isTextCode } from './text-code-mac.ts';

export interface CodeTry {
  readonly attempt: string;
  readonly binding: string;
  readonly code: string;
  readonly place: SignInPlace;
}

export type CodeVerdict =
  | KeyAccepted<CodeKind>
  | { readonly ok: false; readonly because: 'wrong' | 'used' | 'attempt-expired' | 'code-expired' }
  | { readonly ok: false; readonly because: 'paused'; readonly until: Date };

export interface CheckCodeDeps {
  readonly db: Db;
  readonly secrets: Seal;
  readonly codeIndex: BlindIndex;
  readonly subjectsOf: SubjectsOf;
  readonly notePlace: NotePlace;
  readonly tellNewDevice: TellNewDevice;
}

/** What the code turned out to be: right (with the time step that it uses up), too late, or wrong. */
type Judged = { readonly step: number | null } | 'wrong' | 'code-expired';

/**
 * Second of the two things of a key with a code. Codes for one person are decided one after the other; after a right
 * one the attempt is gone. A wrong one leaves it, so that the person may try again within its time.
 */
export const checkCode =
  ({ db, secrets, codeIndex, subjectsOf, notePlace, tellNewDevice }: CheckCodeDeps) =>
  async ({ attempt, binding, code, place }: CodeTry, now: Date): Promise<CodeVerdict> => {
    const id = storedAttemptId(attempt, binding);
    if (id === null) return { ok: false, because: 'attempt-expired' };
    const { given, noted } = notePlace(place);

    const judge = (found: FoundAttempt): Judged => {
      if (found.kind === 'csamtotp') {
        const secret = found.secret_sealed === null ? null : readSecret(secrets.open(found.secret_sealed));
        if (secret === null) throw new Error('what was sealed as a secret is none');
        const step = matchedStep(secret, code, now);
        return step === null ? 'wrong' : { step };
      }
      if (found.code_mac === null || found.code_expires_at === null || found.code_expires_at <= now) {
        return 'code-expired';
      }
      return isTextCode(codeIndex, id, code.replaceAll(/\s/g, ''), found.code_mac) ? { step: null } : 'wrong';
    };

    return db.transaction({ across: 'sign-in' }, async (tx): Promise<CodeVerdict> => {
      const found = await findAttempt(tx, id, now);
      if (found === null) return { ok: false, because: 'attempt-expired' };
      const judged = judge(found);

      const subjects = { person: found.subject, ...subjectsOf.from(place.address) };
      await takeTurn(tx, subjects);
      if (typeof judged === 'object') {
        const accepted = await acceptCode(tx, { id, attempt: found, step: judged.step }, subjects, noted, now);
        if (accepted.taken) {
          if (accepted.new_device) await tellNewDevice(tx, found, noted, now);
          return { ok: true, personId: found.person, key: found.kind, at: now, device: given };
        }
        if (!accepted.open) return { ok: false, because: 'attempt-expired' };
      }
      // Counts unless there is a pause: then neither a right nor a wrong code is told from the other.
      const until = await countFailure(tx, subjects, now);
      if (until !== null) return { ok: false, because: 'paused', until };
      return { ok: false, because: typeof judged === 'object' ? 'used' : judged };
    });
  };
