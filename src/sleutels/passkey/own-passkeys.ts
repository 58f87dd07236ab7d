import { record } from '#audit/record.ts';
import type { BlindIndex } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { RaiseAlarm } from '../alarm.ts';
import { storedBinding } from '../binding.ts';
import { asDoer } from '../mine/as-doer.ts';
import type { AsOwner } from '../mine/as-owner.ts';
import { ownChange, type Doer } from '../mine/doer.ts';
import { challengeLifetime } from '../rules/limits.ts';
import { opens } from '../rules/may-remove.ts';
import { loginOf } from '../store/logins.ts';
import { ownKey, ownKeys, type OwnKey } from '../store/own-keys.ts';
import { violates } from '../store/violates.ts';
import { checkMade, type MadePasskey } from './check-made.ts';
import { readMade } from './read-answer.ts';
import type { PasskeyRefusal } from './refusal.ts';
import { mayAdd, type AddDecision } from './rules/may-add.ts';
import { saveChallenge, takeChallenge } from './store/challenges.ts';
import { heldPasskeys, insertPasskey, renamePasskey } from './store/passkeys.ts';

/** What a device needs to make a passkey for somebody (WebAuthn `PublicKeyCredentialCreationOptions`). */
export interface Invitation {
  readonly rpId: string;
  /** base64url, as all that follows */
  readonly challenge: string;
  readonly userHandle: string;
  /** Passkeys that the person has: a device that holds one of them makes no second. */
  readonly known: readonly string[];
}

export type AddRefused =
  | PasskeyRefusal
  | Extract<AddDecision, { permitted: false }>['because']
  | 'challenge-over'
  | 'known-passkey'
  | 'nobody';

export type AddVerdict =
  { readonly ok: true } | { readonly ok: false; readonly because: AddRefused; readonly detail?: string };

/** What somebody does with their own passkeys. `session` is the session in which they do it. */
export interface OwnPasskeys {
  readonly invite: (doer: Doer, session: string) => Promise<Invitation | AddRefused>;
  readonly add: (
    doer: Doer,
    session: string,
    input: { readonly name: string; readonly answer: string },
  ) => Promise<AddVerdict>;
  /** The passkey, to show; null when it is not theirs, or was removed. */
  readonly find: (sub: string, key: string) => Promise<OwnKey | null>;
  readonly rename: (doer: Doer, key: string, name: string) => Promise<'renamed' | 'not-yours'>;
}

export interface OwnPasskeysDeps {
  readonly asOwner: AsOwner;
  readonly rpId: string;
  /** Of the page on which a passkey is added. */
  readonly origin: string;
  readonly passkeyIndex: BlindIndex;
  readonly raiseAlarm: RaiseAlarm;
  readonly random: (length: number) => Buffer;
  readonly uuid: () => string;
}

const bound = (session: string): Buffer => storedBinding(`add ${session}`);
const refused = (because: AddRefused): AddVerdict => ({ ok: false, because });

export function ownPasskeys(deps: OwnPasskeysDeps): OwnPasskeys {
  const { asOwner, rpId, origin, passkeyIndex, random } = deps;
  return {
    invite: (doer, session) =>
      asDoer(asOwner)<Invitation | AddRefused>(doer, 'nobody', async (tx, person) => {
        const decision = await decide(tx, person);
        if (!decision.permitted) return decision.because;
        const held = await heldPasskeys(tx, person);
        const challenge = random(32).toString('base64url');
        await saveChallenge(tx, bound(session), challenge, new Date(doer.now.getTime() + challengeLifetime));
        return {
          rpId,
          challenge,
          userHandle: handleOf(held, person, passkeyIndex).toString('base64url'),
          known: held.map(({ credential_id }) => credential_id.toString('base64url')),
        };
      }),
    add: async (doer, session, { name, answer: text }) => {
      const challenge = await asDoer(asOwner)<string | null>(doer, null, (tx) =>
        takeChallenge(tx, bound(session), doer.now),
      );
      if (challenge === null) return refused('challenge-over');
      const read = readMade(text);
      if (!read.ok) return read;
      const made = await checkMade(read.answer, { challenge, origin, rpId });
      if (!made.ok) return made;
      try {
        return await asDoer(asOwner)<AddVerdict>(doer, refused('nobody'), async (tx, person) => {
          const decision = await decide(tx, person);
          if (!decision.permitted) return refused(decision.because);
          await keep(tx, doer, person, { ...made.passkey, name }, deps);
          return { ok: true };
        });
      } catch (error) {
        if (violates(error, 'digital_key_foreign')) return refused('known-passkey');
        throw error;
      }
    },
    find: (sub, key) =>
      asOwner<OwnKey | null>(sub, null, async (tx, person) => {
        const found = await ownKey(tx, person, key);
        return found?.kind === 'passkey' && found.ended_at === null ? found : null;
      }),
    rename: (doer, key, name) =>
      asDoer(asOwner)<'renamed' | 'not-yours'>(doer, 'not-yours', async (tx, person) => {
        if (!(await renamePasskey(tx, person, key, name))) return 'not-yours';
        await record(tx, ownChange(doer, person, 'passkey-renamed', `key:${key}`));
        return 'renamed';
      }),
  };
}

async function decide(tx: Tx, person: string): Promise<AddDecision> {
  const held = await ownKeys(tx, person);
  const hasLogin = (await loginOf(tx, person)) !== null;
  return mayAdd({
    passkeys: held.filter(({ kind }) => kind === 'passkey').length,
    opensWithout: held.some(({ id, kind, blocked_at }) => opens({ id, kind, blocked: blocked_at !== null }, hasLogin)),
  });
}

/**
 * What the passkeys of a person say of whose they are. A keyed hash of our own identifier: random to whoever reads it
 * on a device, and the same for every passkey that the person adds.
 */
const handleOf = (held: readonly { readonly user_handle: Buffer }[], person: string, index: BlindIndex): Buffer =>
  held[0]?.user_handle ?? index(`person ${person}`);

async function keep(
  tx: Tx,
  doer: Doer,
  person: string,
  made: MadePasskey & { readonly name: string },
  { passkeyIndex, raiseAlarm, uuid }: OwnPasskeysDeps,
): Promise<void> {
  const id = uuid();
  await insertPasskey(tx, {
    ...made,
    id,
    person,
    userHandle: handleOf(await heldPasskeys(tx, person), person, passkeyIndex),
    foreignIndex: passkeyIndex(Buffer.from(made.credentialId).toString('hex')),
    enrolledBy: doer.key === 'itsme' ? 'itsme' : 'eid',
    at: doer.now,
  });
  const { backupEligible, backedUp } = made;
  await record(tx, {
    ...ownChange(doer, person, 'key-activated', `key:${id}`),
    after: { kind: 'passkey', backupEligible, backedUp },
  });
  const happened = {
    person,
    key: id,
    kind: 'passkey',
    name: made.name,
    about: 'new-key',
    device: doer.device,
  } as const;
  await raiseAlarm(tx, happened, doer.now);
}
