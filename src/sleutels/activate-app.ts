import { record } from '#audit/record.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { PasswordHash } from './hash/password-hash.ts';
import { judgePassword, normalPassword, type PasswordVerdict } from './rules/password-rules.ts';
import { readSecret, secretAsText } from './rules/totp.ts';
import { readUsername } from './rules/username.ts';
import { appKeyOf, insertAppKey, renewAppKey } from './store/save-key.ts';
import { violates } from './store/violates.ts';

export interface Activation {
  readonly personId: string;
  readonly username: string;
  readonly password: string;
  /** What the authenticator app shares with us: bytes, or base32 text (10 to 64 bytes). */
  readonly secret: string | Uint8Array;
}

export type ActivationVerdict =
  | { readonly ok: true; readonly keyId: string }
  | { readonly ok: false; readonly because: 'username-unusable' | 'username-taken' | 'secret-unusable' | 'busy' }
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
  async ({ personId, username, password, secret }: Activation, at: Date): Promise<ActivationVerdict> => {
    const name = readUsername(username);
    if (!name.ok) return name;
    const verdict = judgePassword(password, name.username);
    if (!verdict.ok) return verdict;
    const bytes = readSecret(secret);
    if (bytes === null) return { ok: false, because: 'secret-unusable' };
    const passwordHash = await hash.make(normalPassword(password));
    if (passwordHash === null) return { ok: false, because: 'busy' };

    try {
      return await db.transaction({ person: personId }, async (tx) => {
        const earlier = await appKeyOf(tx, personId);
        const key = {
          id: earlier ?? uuid(),
          person: personId,
          username: name.username,
          password_hash: passwordHash,
          secret_sealed: secrets.seal(secretAsText(bytes)),
          at,
        };
        await (earlier === null ? insertAppKey(tx, key) : renewAppKey(tx, key));
        await record(tx, {
          at,
          action: earlier === null ? 'sleutels.key-activated' : 'sleutels.key-renewed',
          company: null,
          actor: { kind: 'person', id: personId },
          subject: `key:${key.id}`,
          after: { kind: 'csamtotp', username: key.username },
        });
        return { ok: true, keyId: key.id };
      });
    } catch (error) {
      if (violates(error, 'digital_key_username_key')) return { ok: false, because: 'username-taken' };
      throw error;
    }
  };
