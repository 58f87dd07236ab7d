import type { BlindIndex } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { storedBinding } from './binding.ts';
import type { EidChecker, EidRefusal } from './eid/index.ts';
import type { enterWithForeignKey } from './enter-with-foreign-key.ts';
import type { NotePlace } from './note-place.ts';
import { challengeLifetime } from './rules/limits.ts';
import type { KeyAccepted, SignInPlace } from './sign-in-place.ts';
import { saveChallenge, takeChallenge } from './store/challenges.ts';

/** Signing in with a card, for one sign-in under way (`binding`, an identifier of which the browser holds the cookie). */
export interface EidSignIn {
  /** 32 random bytes in base64, for the card to sign. */
  readonly challenge: (binding: string, now: Date) => Promise<string>;
  readonly check: (attempt: EidTry, now: Date) => Promise<EidVerdict>;
}

export interface EidTry {
  readonly binding: string;
  /** The token as the browser sent it, JSON text. */
  readonly token: string;
  readonly place: SignInPlace;
}

export type ForeignRefusal = 'key-removed' | 'key-blocked' | 'number-changed' | 'other-person';

export type EidVerdict =
  | KeyAccepted<'eid'>
  /** `detail` is for the log. */
  | { readonly ok: false; readonly because: EidRefusal | 'challenge-over' | ForeignRefusal; readonly detail?: string };

export interface EidSignInDeps {
  readonly db: Db;
  readonly checker: EidChecker;
  /** The origin that the browser shows, and the card signs. */
  readonly origin: string;
  readonly cardIndex: BlindIndex;
  readonly enter: ReturnType<typeof enterWithForeignKey>;
  readonly notePlace: NotePlace;
  readonly random: (length: number) => Buffer;
}

export const eidSignIn = ({ db, checker, origin, cardIndex, enter, notePlace, random }: EidSignInDeps): EidSignIn => ({
  challenge: async (binding, now) => {
    const nonce = random(32).toString('base64');
    const expiresAt = new Date(now.getTime() + challengeLifetime);
    await db.transaction({ across: 'sign-in' }, (tx) => saveChallenge(tx, storedBinding(binding), nonce, expiresAt), {
      durable: false,
    });
    return nonce;
  },
  check: async ({ binding, token, place }, now) => {
    const nonce = await db.transaction({ across: 'sign-in' }, (tx) => takeChallenge(tx, storedBinding(binding), now));
    if (nonce === null) return { ok: false, because: 'challenge-over' };
    const checked = await checker.check({ token, origin, nonce, at: now });
    if (!checked.ok) return checked;
    const { insz, givenName, familyName, certificateFingerprint } = checked.holder;
    const foreignIndex = cardIndex(certificateFingerprint.toString('hex'));
    const { given, noted } = notePlace(place);
    const named = { kind: 'eid', foreignIndex, insz, givenName, familyName } as const;
    const entered = await db.transaction({ across: 'sign-in' }, (tx) => enter(tx, named, noted, now));
    if ('ok' in entered) return { ok: true, personId: entered.personId, key: 'eid', at: now, device: given };
    if (entered.as === 'rebind') throw new Error('a card never takes the place of another');
    return { ok: false, because: entered.because };
  },
});
