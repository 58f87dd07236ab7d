import { record } from '#audit/record.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { PasswordHash } from './hash/password-hash.ts';
import type { PasswordVerdict } from './rules/password-rules.ts';
import { readSecret, secretAsText } from './rules/totp.ts';
import { prepareLogin, setLogin, unlessTaken, type LoginRefusal } from './set-login.ts';
import { saveCodeKey } from './save-code-key.ts';
import type { EnrolledBy } from './store/save-key.ts';

export interface Activation {
  readonly personId: string;
  readonly username: string;
  readonly password: string;
  /** What the authenticator app shares with us: bytes, or base32 text (10 to 64 bytes). */
  readonly secret: string | Uint8Array;
  readonly enrolledBy?: EnrolledBy;
}

export type ActivationVerdict =
  | { readonly ok: true; readonly keyId: string }
  | { readonly ok: false; readonly because: LoginRefusal | 'secret-unusable' }
  | Extract<PasswordVerdict, { ok: false }>;

export interface ActivateAppDeps {
  readonly db: Db;
  readonly hash: PasswordHash;
  readonly secrets: Seal;
  readonly uuid: () => string;
}

/**
 * Gives a person the key "security code by mobile app", or renews the name, password and app of the one they have.
 * @throws Error when there is no such person
 */
export const activateApp =
  ({ db, hash, secrets, uuid }: ActivateAppDeps) =>
  async (activation: Activation, at: Date): Promise<ActivationVerdict> => {
    const { personId, username, password, enrolledBy = 'office' } = activation;
    const bytes = readSecret(activation.secret);
    const login = await prepareLogin(hash, username, password);
    if (!login.ok) return login;
    if (bytes === null) return { ok: false, because: 'secret-unusable' };
    const sealed = secrets.seal(secretAsText(bytes));
    const keyId = await unlessTaken(() =>
      db.transaction({ person: personId }, async (tx) => {
        await setLogin(tx, personId, login, at);
        const saved = await saveCodeKey(tx, { person: personId, kind: 'csamtotp', sealed, enrolledBy, at, uuid });
        await record(tx, {
          at,
          action: saved.renewed ? 'sleutels.key-renewed' : 'sleutels.key-activated',
          company: null,
          actor: { kind: 'person', id: personId },
          subject: `key:${saved.id}`,
          after: { kind: 'csamtotp', username: login.username, enrolledBy },
        });
        return saved.id;
      }),
    );
    return keyId === null ? { ok: false, because: 'username-taken' } : { ok: true, keyId };
  };
