import type { BlindIndex, Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import { textCodeLifetime } from '../rules/limits.ts';
import { countTry, endConfirmation, findConfirmation, saveConfirmation } from '../store/confirmations.ts';
import { contactOf, type ContactKind } from '../store/contacts.ts';
import { countText } from '../store/count-text.ts';
import { loginOf } from '../store/logins.ts';
import { isTextCode, textCodeMac } from '../text-code-mac.ts';
import { asDoer } from './as-doer.ts';
import type { AsOwner } from './as-owner.ts';
import type { Doer } from './doer.ts';
import { keepMail, type KeepContactDeps } from './keep-mail.ts';
import { keepPhone } from './keep-phone.ts';
import type { PostConfirmation } from './post-confirmation.ts';

export type SendVerdict = 'sent' | 'too-many' | 'nobody' | 'no-login' | { readonly until: Date };
export type ConfirmVerdict = 'confirmed' | 'wrong' | 'over' | 'nobody';

/** Where somebody can be reached; counts only once a code that went there came back. */
export interface OwnContact {
  /** Codes by text message come after a user name and a password: has this person these? For mail it does not matter. */
  readonly needsLogin: (sub: string, kind: ContactKind) => Promise<boolean>;
  /** Sends a code to a new address or number. The one before goes on working until `confirm`. */
  readonly send: (doer: Doer, kind: ContactKind, value: string, language: Language) => Promise<SendVerdict>;
  /** What waits for its code; null when nothing does. */
  readonly waiting: (sub: string, kind: ContactKind, now: Date) => Promise<string | null>;
  /** A confirmed phone becomes the key by text message. */
  readonly confirm: (doer: Doer, kind: ContactKind, code: string, language: Language) => Promise<ConfirmVerdict>;
}

export interface OwnContactDeps extends KeepContactDeps {
  readonly asOwner: AsOwner;
  readonly phones: Seal;
  readonly codeIndex: BlindIndex;
  readonly textsTo: (person: string) => Buffer;
  readonly postConfirmation: PostConfirmation;
  readonly sixDigits: () => string;
  readonly uuid: () => string;
}

/** A code to confirm an address with works twice as long as one to sign in with: mails are slow. */
export const confirmationLifetime = 2 * textCodeLifetime;
const mostSends = 5;
const mostTries = 5;

export function ownContact(deps: OwnContactDeps): OwnContact {
  const { asOwner, contacts, codeIndex, textsTo, postConfirmation, sixDigits } = deps;
  const bindingOf = (person: string, kind: ContactKind): Buffer => Buffer.from(`${kind} ${person}`);
  const keep = async (tx: Tx, person: string, kind: ContactKind, value: string, doer: Doer, language: Language) => {
    const earlier = await contactOf(tx, person, kind);
    const before = earlier === null ? null : contacts.open(earlier.value_sealed);
    if (kind === 'mail') return keepMail(tx, { person, value, before, language, doer }, deps);
    return keepPhone(tx, { person, value, before, language, doer }, deps);
  };
  return {
    needsLogin: (sub, kind) =>
      asOwner(sub, false, async (tx, person) => kind === 'phone' && (await loginOf(tx, person)) === null),
    send: (doer, kind, value, language) =>
      asDoer(asOwner)<SendVerdict>(doer, 'nobody', async (tx, person) => {
        const { now } = doer;
        if (kind === 'phone' && (await loginOf(tx, person)) === null) return 'no-login';
        const sends = ((await findConfirmation(tx, person, kind, now))?.sends ?? 0) + 1;
        if (sends > mostSends) return 'too-many';
        const until = await countText(tx, textsTo(person), now);
        if (until !== null) return { until };
        const code = sixDigits();
        const mac = textCodeMac(codeIndex, bindingOf(person, kind), code);
        const expiresAt = new Date(now.getTime() + confirmationLifetime);
        await saveConfirmation(tx, { person, kind, sealed: contacts.seal(value), mac, sends, expiresAt });
        await postConfirmation(tx, { kind, value, code, language, expiresAt });
        return 'sent';
      }),
    waiting: (sub, kind, now) =>
      asOwner<string | null>(sub, null, async (tx, person) => {
        const found = await findConfirmation(tx, person, kind, now);
        return found === null ? null : contacts.open(found.value_sealed);
      }),
    confirm: (doer, kind, code, language) =>
      asDoer(asOwner)<ConfirmVerdict>(doer, 'nobody', async (tx, person) => {
        const found = await findConfirmation(tx, person, kind, doer.now);
        if (found === null || found.tries >= mostTries) return 'over';
        if (!isTextCode(codeIndex, bindingOf(person, kind), code.replaceAll(/\s/g, ''), found.code_mac)) {
          await countTry(tx, person, kind);
          return 'wrong';
        }
        await endConfirmation(tx, person, kind);
        await keep(tx, person, kind, contacts.open(found.value_sealed), doer, language);
        return 'confirmed';
      }),
  };
}
