import type { Tx } from '#store/database.ts';
import type { PasswordHash } from './hash/password-hash.ts';
import { judgePassword, normalPassword, type PasswordVerdict } from './rules/password-rules.ts';
import { readUsername } from './rules/username.ts';
import { saveLogin } from './store/logins.ts';
import { violates } from './store/violates.ts';

export type LoginRefusal = 'username-unusable' | 'username-taken' | 'busy';

export type PreparedLogin =
  | { readonly ok: true; readonly username: string; readonly passwordHash: string }
  | { readonly ok: false; readonly because: Exclude<LoginRefusal, 'username-taken'> }
  | Extract<PasswordVerdict, { ok: false }>;

/** Looks at a user name and password and hashes the password: before the transaction, as it takes its time. */
export async function prepareLogin(hash: PasswordHash, username: string, password: string): Promise<PreparedLogin> {
  const name = readUsername(username);
  if (!name.ok) return name;
  const verdict = judgePassword(password, name.username);
  if (!verdict.ok) return verdict;
  const passwordHash = await hash.make(normalPassword(password));
  return passwordHash === null ? { ok: false, because: 'busy' } : { ok: true, username: name.username, passwordHash };
}

/** Runs `work`, which saves a login; null when somebody else has the user name, and then nothing was changed. */
export async function unlessTaken<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (violates(error, 'login_username_key')) return null;
    throw error;
  }
}

export const setLogin = (
  tx: Tx,
  person: string,
  login: Extract<PreparedLogin, { ok: true }>,
  at: Date,
): Promise<void> => saveLogin(tx, { person, username: login.username, passwordHash: login.passwordHash, at });
