import { record } from '#audit/record.ts';
import type { BlindIndex } from '#keys/sealed.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Db, Tx } from '#store/database.ts';
import { storedBinding } from '../binding.ts';
import type { NotePlace } from '../note-place.ts';
import { challengeLifetime } from '../rules/limits.ts';
import type { KeyAccepted, SignInPlace } from '../sign-in-place.ts';
import { blockKeys } from '../store/change-key.ts';
import { noteUse } from '../store/foreign-keys.ts';
import type { NotedPlace } from '../store/noted.ts';
import type { TellNewDevice } from '../tell-new-device.ts';
import type { AuthenticatorData } from './check-authenticator-data.ts';
import { checkSigned } from './check-signed.ts';
import { nobodysKey } from './nobodys-key.ts';
import { readSigned } from './read-answer.ts';
import type { PasskeyRefusal } from './refusal.ts';
import { judgeUse } from './rules/judge-use.ts';
import { saveChallenge, takeChallenge } from './store/challenges.ts';
import { findPasskey, noteState, type FoundPasskey } from './store/passkeys.ts';
import type { TellCopied } from './tell-copied.ts';

/** Signing in with a passkey, for one sign-in under way (`binding`, an identifier of which the browser holds the cookie). */
export interface PasskeySignIn {
  /** The site for which passkeys are: the host of this product, or what its hosts have in common. */
  readonly rpId: string;
  /** 32 random bytes in base64url, for a passkey to sign. */
  readonly challenge: (binding: string, now: Date) => Promise<string>;
  readonly check: (attempt: PasskeyTry, now: Date) => Promise<PasskeyVerdict>;
}

export interface PasskeyTry {
  readonly binding: string;
  /** What the browser sent, JSON text. */
  readonly answer: string;
  readonly place: SignInPlace;
}

export type PasskeyRefused =
  | PasskeyRefusal
  | 'challenge-over'
  | 'unknown-passkey'
  | 'other-person'
  | 'counter-went-back'
  | 'became-another-kind'
  | 'key-removed'
  | 'key-blocked';

export type PasskeyVerdict =
  | KeyAccepted<'passkey'>
  /** `detail` is for the log. */
  | { readonly ok: false; readonly because: PasskeyRefused; readonly detail?: string };

export interface PasskeySignInDeps {
  readonly db: Db;
  readonly rpId: string;
  /** Of the page that asks, where keys are entered. */
  readonly origin: string;
  readonly passkeyIndex: BlindIndex;
  readonly notePlace: NotePlace;
  readonly tellNewDevice: TellNewDevice;
  readonly tellCopied: TellCopied;
  readonly random: (length: number) => Buffer;
}

const scope = { across: 'sign-in' } as const;
const bound = (binding: string): Buffer => storedBinding(`sign-in ${binding}`);

export function passkeySignIn(deps: PasskeySignInDeps): PasskeySignIn {
  const { db, rpId, origin, passkeyIndex, notePlace, random } = deps;
  return {
    rpId,
    challenge: async (binding, now) => {
      const challenge = random(32).toString('base64url');
      const expiresAt = new Date(now.getTime() + challengeLifetime);
      await db.transaction(scope, (tx) => saveChallenge(tx, bound(binding), challenge, expiresAt), { durable: false });
      return challenge;
    },
    check: async ({ binding, answer: text, place }, now) => {
      const challenge = await db.transaction(scope, (tx) => takeChallenge(tx, bound(binding), now));
      if (challenge === null) return { ok: false, because: 'challenge-over' };
      const read = readSigned(text);
      if (!read.ok) return read;
      const { answer } = read;
      const index = passkeyIndex(Buffer.from(answer.credentialId).toString('hex'));
      const { given, noted } = notePlace(place);
      return db.transaction(scope, async (tx): Promise<PasskeyVerdict> => {
        const found = await findPasskey(tx, index);
        // A passkey that nobody has costs the same look and gets the same page as a wrong signature.
        const publicKey = new Uint8Array(found?.public_key ?? nobodysKey);
        const checked = await checkSigned(answer, { challenge, origin, rpId, publicKey });
        if (found === null) return { ok: false, because: 'unknown-passkey' };
        if (!checked.ok) return checked;
        const because = await refusalOf(tx, found, answer.userHandle, checked.data, deps, now);
        if (because !== null) return { ok: false, because };
        await enter(tx, found, checked.data, noted, deps, now);
        return { ok: true, personId: found.person, key: 'passkey', at: now, device: given };
      });
    },
  };
}

/** Why a passkey that signed well still opens nothing; null: it opens. */
async function refusalOf(
  tx: Tx,
  found: FoundPasskey,
  userHandle: Uint8Array,
  said: AuthenticatorData,
  { tellCopied }: Pick<PasskeySignInDeps, 'tellCopied'>,
  now: Date,
): Promise<PasskeyRefused | null> {
  if (!found.user_handle.equals(userHandle)) return 'other-person';
  if (found.state !== 'open') return `key-${found.state}`;
  const decision = judgeUse({ counter: found.counter, backupEligible: found.backup_eligible }, said);
  if (decision.permitted) return null;
  if (decision.because === 'counter-went-back') await blockCopied(tx, found, tellCopied, now);
  return decision.because;
}

/** Somebody may have a copy: the passkey stops, its holder hears of it, and whoever is inside goes. */
async function blockCopied(tx: Tx, { key, person, name }: FoundPasskey, tell: TellCopied, now: Date): Promise<void> {
  if (!(await blockKeys(tx, person, key, now))) return;
  await record(tx, {
    at: now,
    action: 'sleutels.key-blocked',
    company: null,
    actor: { kind: 'system', id: 'sleutels' },
    subject: `key:${key}`,
    after: { about: 'counter-went-back' },
  });
  await tell(tx, { person, name }, now);
  await enqueue(tx, 'identity.end-sessions', { person });
}

async function enter(
  tx: Tx,
  { key, person, name, backed_up }: FoundPasskey,
  { counter, backedUp }: AuthenticatorData,
  place: NotedPlace,
  { tellNewDevice }: Pick<PasskeySignInDeps, 'tellNewDevice'>,
  now: Date,
): Promise<void> {
  await noteState(tx, key, { counter, backedUp }, now);
  if (backed_up !== backedUp) {
    await record(tx, {
      at: now,
      action: 'sleutels.passkey-backup-changed',
      company: null,
      actor: { kind: 'person', id: person, key: 'passkey' },
      subject: `key:${key}`,
      after: { backedUp },
    });
  }
  const newDevice = await noteUse(tx, key, person, place, now);
  if (newDevice) await tellNewDevice(tx, { person, key, kind: 'passkey', name }, place, now);
}
