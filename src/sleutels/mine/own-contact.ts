import { record } from '#audit/record.ts';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { BlindIndex, Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import { activateTextsIn } from '../activate-texts.ts';
import type { RaiseAlarm } from '../alarm.ts';
import { textCodeLifetime } from '../rules/limits.ts';
import { countTry, endConfirmation, findConfirmation, saveConfirmation } from '../store/confirmations.ts';
import { contactOf, saveContact, type ContactKind } from '../store/contacts.ts';
import { countText } from '../store/count-text.ts';
import { ownKeys } from '../store/own-keys.ts';
import { isTextCode, textCodeMac } from '../text-code-mac.ts';
import type { AsOwner } from './as-owner.ts';
import { ownChange, type Doer } from './doer.ts';
import type { PostConfirmation } from './post-confirmation.ts';

export type SendVerdict = 'sent' | 'too-many' | 'nobody' | { readonly until: Date };
export type ConfirmVerdict = 'confirmed' | 'wrong' | 'over' | 'nobody';

/** Where somebody can be reached; counts only once a code that went there came back. */
export interface OwnContact {
  /** Confirmed addresses, in the clear: they are the person's own. */
  readonly read: (sub: string) => Promise<Readonly<Record<ContactKind, string | null>>>;
  /** Sends a code to a new address or number. The one before goes on working until `confirm`. */
  readonly send: (doer: Doer, kind: ContactKind, value: string, language: Language) => Promise<SendVerdict>;
  /** What waits for its code; null when nothing does. */
  readonly waiting: (sub: string, kind: ContactKind, now: Date) => Promise<string | null>;
  /** A confirmed phone becomes the key by text message. */
  readonly confirm: (doer: Doer, kind: ContactKind, code: string, language: Language) => Promise<ConfirmVerdict>;
}

export interface OwnContactDeps {
  readonly asOwner: AsOwner;
  readonly contacts: Seal;
  readonly phones: Seal;
  readonly codeIndex: BlindIndex;
  readonly textsTo: (person: string) => Buffer;
  readonly raiseAlarm: RaiseAlarm;
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
  const openedOf = async (tx: Tx, person: string, kind: ContactKind): Promise<string | null> => {
    const found = await contactOf(tx, person, kind);
    return found === null ? null : contacts.open(found.value_sealed);
  };
  return {
    read: (sub) =>
      asOwner<Readonly<Record<ContactKind, string | null>>>(sub, { mail: null, phone: null }, async (tx, person) => ({
        mail: await openedOf(tx, person, 'mail'),
        phone: await openedOf(tx, person, 'phone'),
      })),
    send: ({ sub, now }, kind, value, language) =>
      asOwner<SendVerdict>(sub, 'nobody', async (tx, person) => {
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
      asOwner<ConfirmVerdict>(doer.sub, 'nobody', async (tx, person) => {
        const found = await findConfirmation(tx, person, kind, doer.now);
        if (found === null || found.tries >= mostTries) return 'over';
        if (!isTextCode(codeIndex, bindingOf(person, kind), code.replaceAll(/\s/g, ''), found.code_mac)) {
          await countTry(tx, person, kind);
          return 'wrong';
        }
        await endConfirmation(tx, person, kind);
        // To the address of before: who changes it for somebody else would be the only one to read of it.
        await tellOfChange(tx, person, doer, deps.raiseAlarm);
        if (kind === 'mail') {
          await saveContact(tx, { person, kind, sealed: found.value_sealed, language, at: doer.now });
          await record(tx, ownChange(doer, person, 'mail-confirmed', `person:${person}`));
          return 'confirmed';
        }
        const phone = parsePhoneNumber(contacts.open(found.value_sealed));
        if (!phone.ok) throw new Error('what was sealed as a phone number is none');
        const enrolledBy = doer.key === 'itsme' ? 'itsme' : 'eid';
        await activateTextsIn(tx, { personId: person, phone: phone.number, enrolledBy }, deps, doer.now);
        return 'confirmed';
      }),
  };
}

async function tellOfChange(tx: Tx, person: string, { key, device, now }: Doer, raiseAlarm: RaiseAlarm): Promise<void> {
  const keys = await ownKeys(tx, person);
  const used = keys.find(({ kind }) => kind === key) ?? keys[0];
  if (used === undefined) return;
  await raiseAlarm(tx, { person, key: used.id, kind: used.kind, about: 'changed-contact', device }, now);
}
