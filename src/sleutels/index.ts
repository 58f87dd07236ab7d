import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Insz } from '#belgian/insz.ts';
import type { Keys } from '#keys/keys-file.ts';
import type { Db, Tx } from '#store/database.ts';
import type { Scope } from '#store/scope.ts';
import type { Language } from '#web/languages.ts';
import { activateApp, type Activation, type ActivationVerdict } from './activate-app.ts';
import { activateTexts, type TextsActivation } from './activate-texts.ts';
import { checkCode, type CodeTry, type CodeVerdict } from './check-code.ts';
import { checkPassword, type PasswordTry, type PasswordVerdict } from './check-password.ts';
import { confirmMail, type ConfirmedMail } from './confirm-mail.ts';
import { eidSignIn, type EidSignIn } from './eid-sign-in.ts';
import type { EidChecker } from './eid/index.ts';
import { passwordHash, type PasswordHash } from './hash/password-hash.ts';
import { identityOf, type Identity } from './identity-of.ts';
import { itsmeSignIn, type ItsmeSignIn } from './itsme-sign-in.ts';
import type { ItsmeClient } from './itsme/index.ts';
import type { KeyKind } from './key-kind.ts';
import { manageOffice, type OfficeManagement } from './office/manage-office.ts';
import { partsOf } from './parts.ts';
import { passkeySignIn, type PasskeySignIn } from './passkey/passkey-sign-in.ts';
import { personOf, type Person } from './person.ts';
import { register, type Registration } from './register.ts';
import { resendText, type ResendTry, type ResendVerdict } from './resend-text.ts';
import { sendTextCode } from './send-text-code.ts';
import { contactOf } from './store/contacts.ts';
import { ownKeys } from './store/own-keys.ts';
import { personById, personByNumber, personBySub, type PersonRow } from './store/persons.ts';
import { walletSignIn, type WalletSignIn } from './wallet-sign-in.ts';
import type { WalletVerifier } from './wallet/index.ts';

export type { Activation, ActivationVerdict } from './activate-app.ts';
export type { CodeTry, CodeVerdict } from './check-code.ts';
export type { PasswordTry, PasswordVerdict } from './check-password.ts';
export { eidChecker, noRevocation, ocsp, readTrustFolder, type EidChecker, type EidRefusal } from './eid/index.ts';
export { itsmeClient, itsmeKeys, type ItsmeClient } from './itsme/index.ts';
export type { EidSignIn, EidVerdict } from './eid-sign-in.ts';
export type { ItsmeSignIn, ItsmeVerdict } from './itsme-sign-in.ts';
export type { PasskeySignIn, PasskeyVerdict } from './passkey/passkey-sign-in.ts';
export { longestAnswer as longestPasskeyAnswer } from './passkey/read-answer.ts';
export type { LinkVerdict } from './wallet-linking.ts';
export type { WalletSignIn, WalletVerdict } from './wallet-sign-in.ts';
export {
  guardedGet,
  readAccessKey,
  readIssuers,
  statusChecker,
  walletVerifier,
  type WalletVerifier,
} from './wallet/index.ts';
export {
  isWalletKind,
  keyKinds,
  levelOf,
  mainKind,
  mainKinds,
  provesIdentity,
  shortNameOf,
  urnOf,
  type CodeKind,
  type KeyKind,
  type Levels,
  type MainKind,
  type OwnUrns,
} from './key-kind.ts';
export type { Identity } from './identity-of.ts';
export type { Person } from './person.ts';
export type { Registration } from './register.ts';
export type { KeyAccepted, SignInPlace } from './sign-in-place.ts';
export { jobHandlers, scheduleCleaning } from './jobs.ts';
export { alarmsKeptDays, devicesKeptDays, signInsKeptDays } from './store/clean.ts';

/** What the other systems may ask about people and their digital keys. */
export interface Sleutels {
  /** The keys that this deployment has what it takes for, in no order. */
  readonly working: readonly KeyKind[];
  /** The first page of a key with a code. `busy`: too many people at once, the same try may be sent again. */
  readonly checkPassword: (attempt: PasswordTry, now: Date) => Promise<PasswordVerdict>;
  /** The second page, with the `attempt` that the first one gave. */
  readonly checkCode: (attempt: CodeTry, now: Date) => Promise<CodeVerdict>;
  /** Another text message for an attempt. */
  readonly resendText: (attempt: ResendTry, now: Date) => Promise<ResendVerdict>;
  /** null where this deployment has no trusted issuers of cards. */
  readonly eid: EidSignIn | null;
  /** null where this deployment is no client of itsme. */
  readonly itsme: ItsmeSignIn | null;
  /** null where no site is known for which passkeys could be. */
  readonly passkey: PasskeySignIn | null;
  /** null where this deployment knows no issuers of wallets. */
  readonly wallet: WalletSignIn | null;
  /** Our public keys for itsme, to publish. */
  readonly itsmeJwks: () => object | null;
  /** @param personId UUID, as a verdict gave it */
  readonly person: (personId: string) => Promise<Person | null>;
  /** @param sub what the provider calls the person */
  readonly personBySub: (sub: string) => Promise<Person | null>;
  readonly personByInsz: (insz: Insz) => Promise<Person | null>;
  /** Where a person wants to be told, and in which language; null: no address of theirs was confirmed. */
  readonly addressOf: (insz: Insz) => Promise<{ readonly mail: string; readonly language: Language } | null>;
  /** The kinds of the keys that this person can use now; none for nobody of ours. */
  readonly usableKeys: (sub: string) => Promise<readonly KeyKind[]>;
  /** Every number that a person has or had, and every `sub` under which they were known; null: nobody. */
  readonly identityOf: (personId: string) => Promise<Identity | null>;
  readonly offices: OfficeManagement;
  readonly register: (registration: Registration, at: Date) => Promise<Person>;
  readonly activateApp: (activation: Activation, at: Date) => Promise<ActivationVerdict>;
  /** The phone must have been confirmed. Answers the identifier of the key. */
  readonly activateTexts: (activation: TextsActivation, at: Date) => Promise<string>;
  /** The address must have been confirmed. */
  readonly confirmMail: (mail: ConfirmedMail, at: Date) => Promise<void>;
}

export interface SleutelsDeps {
  /** The database as `sleutels` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** The site of one's own keys, for links in mails. */
  readonly siteUrl: URL;
  /** Where keys are entered: what a card signs, and what a text message names. */
  readonly entryUrl: URL;
  /** null: no trusted issuers of cards are known. */
  readonly eid: EidChecker | null;
  /** null: this deployment is no client of itsme. */
  readonly itsme: { readonly client: ItsmeClient; readonly redirectUri: URL } | null;
  /** For which site passkeys are; null: none. */
  readonly passkey: { readonly rpId: string } | null;
  /** null: no issuers of European identifications are known. */
  readonly wallet: { readonly verifier: WalletVerifier; readonly acrossDevices: boolean } | null;
  /** Is there a gateway for text messages? */
  readonly texts: boolean;
  /** Other hashes, identifiers or randomness; tests give their own. */
  readonly hash?: PasswordHash;
  readonly uuid?: () => string;
  readonly random?: (length: number) => Buffer;
  readonly sixDigits?: () => string;
}

export function openSleutels(deps: SleutelsDeps): Sleutels {
  const { db, keys } = deps;
  const hash = deps.hash ?? passwordHash();
  const uuid = deps.uuid ?? randomUUID;
  const random = deps.random ?? randomBytes;
  const sixDigits = deps.sixDigits ?? (() => String(randomInt(1_000_000)).padStart(6, '0'));
  const parts = partsOf({ keys, random, uuid, siteUrl: deps.siteUrl });
  const send = sendTextCode({ ...parts, sixDigits, site: deps.entryUrl });
  const personIn = async (scope: Scope, find: (tx: Tx) => Promise<PersonRow | null>): Promise<Person | null> => {
    const row = await db.look(scope, find);
    return row === null ? null : personOf(row, vault);
  };
  const { vault } = parts;
  const working: KeyKind[] = [
    ...(deps.itsme === null ? [] : ['itsme' as const]),
    ...(deps.eid === null ? [] : ['eid' as const]),
    'csamtotp',
    ...(deps.texts ? ['csamsms' as const] : []),
    ...(deps.passkey === null ? [] : ['passkey' as const]),
    ...(deps.wallet?.verifier.kinds ?? []),
  ];
  return {
    working,
    checkPassword: checkPassword({ db, hash, random, sendTextCode: send, ...parts }),
    checkCode: checkCode({ db, ...parts }),
    resendText: resendText({ db, sendTextCode: send, ...parts }),
    eid:
      deps.eid === null ? null : eidSignIn({ db, checker: deps.eid, origin: deps.entryUrl.origin, random, ...parts }),
    itsme: deps.itsme === null ? null : itsmeSignIn({ db, ...deps.itsme, uuid, ...parts }),
    passkey:
      deps.passkey === null
        ? null
        : passkeySignIn({ db, ...deps.passkey, origin: deps.entryUrl.origin, random, ...parts }),
    wallet: deps.wallet === null ? null : walletSignIn({ db, ...deps.wallet, random, uuid, ...parts }),
    itsmeJwks: () => deps.itsme?.client.jwks() ?? null,
    person: (personId) => personIn({ person: personId }, (tx) => personById(tx, personId)),
    personBySub: (sub) => personIn({ across: 'sign-in' }, (tx) => personBySub(tx, sub)),
    personByInsz: (insz) => personIn({ across: 'sign-in' }, (tx) => personByNumber(tx, vault.index(insz))),
    addressOf: (insz) =>
      db.transaction(
        { across: 'sign-in' },
        async (tx) => {
          const person = await personByNumber(tx, vault.index(insz));
          const contact = person === null ? null : await contactOf(tx, person.id, 'mail');
          return contact === null
            ? null
            : { mail: parts.contacts.open(contact.value_sealed), language: contact.language };
        },
        { durable: false },
      ),
    usableKeys: (sub) =>
      db.transaction(
        { across: 'sign-in' },
        async (tx) => {
          const person = await personBySub(tx, sub);
          const all = person === null ? [] : await ownKeys(tx, person.id);
          return [...new Set(all.filter((key) => key.blocked_at === null).map(({ kind }) => kind))];
        },
        { durable: false },
      ),
    identityOf: identityOf({ db, vault }),
    offices: manageOffice({ db, vault }),
    register: register({ db, vault, uuid }),
    activateApp: activateApp({ db, hash, uuid, ...parts }),
    activateTexts: activateTexts({ db, uuid, ...parts }),
    confirmMail: confirmMail({ db, ...parts }),
  };
}
