import { record } from '#audit/record.ts';
import type { RaiseAlarm } from '../alarm.ts';
import type { PasswordHash } from '../hash/password-hash.ts';
import type { PasswordVerdict } from '../rules/password-rules.ts';
import { prepareLogin, setLogin, unlessTaken, type LoginRefusal } from '../set-login.ts';
import { loginOf } from '../store/logins.ts';
import { ownKeys } from '../store/own-keys.ts';
import { asDoer } from './as-doer.ts';
import type { AsOwner } from './as-owner.ts';
import { ownChange, type Doer } from './doer.ts';

export type LoginVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: LoginRefusal | 'nobody' }
  | Extract<PasswordVerdict, { ok: false }>;

export interface OwnLogin {
  readonly username: (sub: string) => Promise<string | null>;
  /** Sets the user name and password of both keys with a code. */
  readonly set: (doer: Doer, username: string, password: string) => Promise<LoginVerdict>;
}

export const ownLogin = (asOwner: AsOwner, hash: PasswordHash, raiseAlarm: RaiseAlarm): OwnLogin => ({
  username: (sub) =>
    asOwner<string | null>(sub, null, async (tx, person) => (await loginOf(tx, person))?.username ?? null),
  set: async (doer, username, password) => {
    const login = await prepareLogin(hash, username, password);
    if (!login.ok) return login;
    const saved = await unlessTaken(() =>
      asDoer(asOwner)(doer, false, async (tx, person) => {
        const first = (await loginOf(tx, person)) === null;
        await setLogin(tx, person, login, doer.now);
        await record(tx, ownChange(doer, person, first ? 'login-set' : 'login-changed', `person:${person}`));
        const code = (await ownKeys(tx, person)).find(({ kind }) => kind === 'csamtotp' || kind === 'csamsms');
        if (code !== undefined) {
          const what = { person, key: code.id, kind: code.kind, about: 'changed-login', device: doer.device } as const;
          await raiseAlarm(tx, what, doer.now);
        }
        return true;
      }),
    );
    if (saved === null) return { ok: false, because: 'username-taken' };
    return saved ? { ok: true } : { ok: false, because: 'nobody' };
  },
});
