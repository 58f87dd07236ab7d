import { createHash, timingSafeEqual } from 'node:crypto';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { BlindIndex, Seal } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import { postTextMessage } from '#store/outbox/index.ts';
import { activateTextsIn } from '../activate-texts.ts';
import type { RaiseAlarm } from '../alarm.ts';
import type { PasswordHash } from '../hash/password-hash.ts';
import { text as keyText } from '../messages/index.ts';
import { textCodeLifetime } from '../rules/limits.ts';
import { matchedStep, newSecretBytes, readSecret, secretAsText } from '../rules/totp.ts';
import { saveCodeKey } from '../save-code-key.ts';
import { prepareLogin, unlessTaken, type PreparedLogin } from '../set-login.ts';
import { loginNameTaken } from '../store/logins.ts';
import { useStep } from '../store/save-key.ts';
import { isTextCode, textCodeMac } from '../text-code-mac.ts';
import { finishActivation } from './finish-activation.ts';
import { activationMac, hashOfLink } from './give-activation.ts';
import { readActivationCode } from './rules/activation-code.ts';
import { hasCodes } from './store/has-keys.ts';
import {
  countWrongCode,
  findActivation,
  keepLogin,
  keepTextCode,
  openActivation,
  type FoundActivation,
} from './store/activations.ts';

/** The browser of somebody who activates: the link that they followed, and the cookie that they hold. */
export interface Activating {
  readonly token: string;
  readonly cookie: string | null;
  readonly now: Date;
}

export type Step =
  | { readonly at: 'over' }
  | { readonly at: 'code' }
  | { readonly at: 'login' }
  | { readonly at: 'second'; readonly username: string; readonly secret: Uint8Array; readonly phone: string | null };

export type LoginChosen =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because: 'over' | 'username-taken' | Extract<PreparedLogin, { ok: false }>['because'];
    };

/** Activating with a code on paper and a link by mail. Every step asks again whether the browser may go on. */
export interface Activate {
  readonly step: (who: Activating) => Promise<Step>;
  /** The paper: a right code gives this browser a cookie with which it goes on. */
  readonly giveCode: (who: Activating, typed: string) => Promise<{ readonly cookie: string } | 'wrong' | 'over'>;
  readonly chooseLogin: (who: Activating, username: string, password: string) => Promise<LoginChosen>;
  /** The first code of the app: the end, or `wrong`. */
  readonly giveAppCode: (who: Activating, code: string) => Promise<'done' | 'wrong' | 'over' | 'username-taken'>;
  /** `too-many`: three messages went already; the app is still a way. */
  readonly sendText: (who: Activating) => Promise<'sent' | 'too-many' | 'over'>;
  readonly giveTextCode: (who: Activating, code: string) => Promise<'done' | 'wrong' | 'over' | 'username-taken'>;
}

export interface ActivateDeps {
  readonly db: Db;
  readonly hash: PasswordHash;
  readonly secrets: Seal;
  readonly contacts: Seal;
  readonly phones: Seal;
  readonly codeIndex: BlindIndex;
  readonly raiseAlarm: RaiseAlarm;
  readonly random: (length: number) => Buffer;
  readonly uuid: () => string;
  readonly sixDigits: () => string;
  readonly site: URL;
}

const mostTries = 5;
const mostTexts = 3;
const wellFormed = /^[A-Za-z0-9_-]{43}$/;
const scope = { across: 'sign-in' } as const;
type Login = Extract<PreparedLogin, { ok: true }>;

const hashOf = (cookie: string): Buffer => createHash('sha256').update(cookie).digest();

export function activate(deps: ActivateDeps): Activate {
  const { db, hash, secrets, contacts, codeIndex, random, uuid, sixDigits, site } = deps;

  const found = async (tx: Tx, { token, now }: Activating): Promise<FoundActivation | null> =>
    wellFormed.test(token) ? unlessCodes(tx, await findActivation(tx, hashOfLink(token), now)) : null;
  /** Who got a code in another way since needs no activation; it would put another in its place. */
  const unlessCodes = async (tx: Tx, one: FoundActivation | null): Promise<FoundActivation | null> =>
    one !== null && (await hasCodes(tx, one.person)) ? null : one;
  /** Only the browser in which the code of the paper was right. */
  const opened = async (tx: Tx, who: Activating): Promise<FoundActivation | null> => {
    const one = await found(tx, who);
    const may = one?.opened_by != null && who.cookie !== null && timingSafeEqual(one.opened_by, hashOf(who.cookie));
    return may ? one : null;
  };
  const loginOf = ({ login_sealed: sealed }: FoundActivation): Login | null =>
    sealed === null ? null : (JSON.parse(secrets.open(sealed)) as Login);
  const secretOf = ({ secret_sealed: sealed }: FoundActivation): Uint8Array | null =>
    sealed === null ? null : readSecret(secrets.open(sealed));
  return {
    step: (who) =>
      db.transaction(scope, async (tx): Promise<Step> => {
        const one = await found(tx, who);
        if (one === null) return { at: 'over' };
        const mine = await opened(tx, who);
        if (mine === null) return one.tries >= mostTries ? { at: 'over' } : { at: 'code' };
        const [login, secret] = [loginOf(mine), secretOf(mine)];
        if (login === null || secret === null) return { at: 'login' };
        const phone = mine.phone_sealed === null ? null : contacts.open(mine.phone_sealed);
        return { at: 'second', username: login.username, secret, phone };
      }),
    giveCode: (who, typed) =>
      db.transaction(scope, async (tx): Promise<{ readonly cookie: string } | 'wrong' | 'over'> => {
        const one = await found(tx, who);
        if (one === null || one.tries >= mostTries) return 'over';
        const code = readActivationCode(typed);
        // What can be no code costs a try as well: whoever types it has no paper.
        if (code === null || !timingSafeEqual(activationMac(codeIndex, one.id, code), one.code_mac)) {
          await countWrongCode(tx, one.id);
          return one.tries + 1 >= mostTries ? 'over' : 'wrong';
        }
        const cookie = random(32).toString('base64url');
        await openActivation(tx, one.id, hashOf(cookie));
        return { cookie };
      }),
    chooseLogin: async (who, username, password) => {
      // Hashing takes its time: not for who may not go on.
      const mayGoOn = await db.transaction(scope, async (tx) => (await opened(tx, who)) !== null);
      if (!mayGoOn) return { ok: false, because: 'over' };
      const login = await prepareLogin(hash, username, password);
      if (!login.ok) return login;
      return db.transaction(scope, async (tx): Promise<LoginChosen> => {
        const one = await opened(tx, who);
        if (one === null) return { ok: false, because: 'over' };
        if (await loginNameTaken(tx, login.username, one.person)) return { ok: false, because: 'username-taken' };
        const secret = secrets.seal(secretAsText(random(newSecretBytes)));
        await keepLogin(tx, one.id, secrets.seal(JSON.stringify(login)), secret);
        return { ok: true };
      });
    },
    giveAppCode: async (who, code) => {
      const outcome = await unlessTaken(() =>
        db.transaction(scope, async (tx): Promise<'done' | 'wrong' | 'over'> => {
          const one = await opened(tx, who);
          const [login, secret] = one === null ? [null, null] : [loginOf(one), secretOf(one)];
          if (one === null || login === null || secret === null || one.tries >= mostTries) return 'over';
          const step = matchedStep(secret, code, who.now);
          if (step === null) {
            await countWrongCode(tx, one.id);
            return 'wrong';
          }
          const { person } = one;
          const sealed = secrets.seal(secretAsText(secret));
          const key = { person, kind: 'csamtotp', sealed, enrolledBy: 'office', at: who.now, uuid } as const;
          const saveKey = async (): Promise<string> => {
            const { id } = await saveCodeKey(tx, key);
            await useStep(tx, id, step);
            return id;
          };
          await finishActivation(tx, { one, login, kind: 'csamtotp', saveKey }, deps, who.now);
          return 'done';
        }),
      );
      return outcome ?? 'username-taken';
    },
    sendText: (who) =>
      db.transaction(scope, async (tx): Promise<'sent' | 'too-many' | 'over'> => {
        const one = await opened(tx, who);
        const phone = one?.phone_sealed == null ? null : parsePhoneNumber(contacts.open(one.phone_sealed));
        if (one === null || phone?.ok !== true || loginOf(one) === null || one.tries >= mostTries) return 'over';
        if (one.text_sends >= mostTexts) return 'too-many';
        const code = sixDigits();
        const expiresAt = new Date(who.now.getTime() + 2 * textCodeLifetime);
        await keepTextCode(tx, one.id, { mac: textCodeMac(codeIndex, Buffer.from(one.id), code), expiresAt });
        await postTextMessage(tx, {
          to: phone.number,
          language: one.language,
          expiresAt,
          text: keyText(one.language)('confirm.text', { code, host: site.hostname }),
        });
        return 'sent';
      }),
    giveTextCode: async (who, code) => {
      const outcome = await unlessTaken(() =>
        db.transaction(scope, async (tx): Promise<'done' | 'wrong' | 'over'> => {
          const one = await opened(tx, who);
          const login = one === null ? null : loginOf(one);
          if (one?.text_mac == null || one.phone_sealed === null || login === null || one.tries >= mostTries)
            return 'over';
          // Who is too late can ask for another; a try at a code that is over tells nothing, and costs nothing.
          if (one.text_expires_at === null || one.text_expires_at <= who.now) return 'wrong';
          if (!isTextCode(codeIndex, Buffer.from(one.id), code.replaceAll(/\s/g, ''), one.text_mac)) {
            await countWrongCode(tx, one.id);
            return 'wrong';
          }
          const phone = parsePhoneNumber(contacts.open(one.phone_sealed));
          if (!phone.ok) throw new Error('what was sealed as a phone number is none');
          const activation = { personId: one.person, phone: phone.number, enrolledBy: 'office' } as const;
          const saveKey = (): Promise<string> => activateTextsIn(tx, activation, deps, who.now);
          await finishActivation(tx, { one, login, kind: 'csamsms', saveKey }, deps, who.now);
          return 'done';
        }),
      );
      return outcome ?? 'username-taken';
    },
  };
}
