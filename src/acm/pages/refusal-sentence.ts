import type { EidVerdict, ItsmeVerdict, PasskeyVerdict, WalletVerdict } from '#sleutels/index.ts';
import type { Language } from '#web/languages.ts';
import type { RefusalReason } from '#web/refusals/rules/reasons.ts';
import type { SaidNo } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { SignInContext } from './sign-in-context.ts';

type EidRefused = Extract<EidVerdict, { ok: false }>['because'];
type ItsmeRefused = Exclude<Extract<ItsmeVerdict, { ok: false }>['because'], 'rebind'>;
type PasskeyRefused = Extract<PasskeyVerdict, { ok: false }>['because'];
type WalletRefused = Exclude<Extract<WalletVerdict, { ok: false }>['because'], 'waiting' | 'unknown-wallet'>;
type Sentence = Parameters<ReturnType<typeof text>>[0];

/** What concerns the person and not the key alone. */
const ofPerson = {
  'key-removed': 'refused.key-removed',
  'key-blocked': 'refused.key-blocked',
  'number-changed': 'refused.number-changed',
  'other-person': 'refused.other-person',
} as const;

/** The reasons about which somebody can do something; any other is told as one. */
const ofEid: Readonly<Partial<Record<EidRefused, Sentence>>> = {
  ...ofPerson,
  'challenge-over': 'eid.refused.over',
  'certificate-expired': 'eid.refused.dates',
  'certificate-not-yet-valid': 'eid.refused.dates',
  revoked: 'eid.refused.revoked',
  'revocation-unreachable': 'eid.refused.unreachable',
  'revocation-stale': 'eid.refused.unreachable',
  'signing-certificate': 'eid.refused.signing',
  'untrusted-issuer': 'eid.refused.issuer',
  'issuer-expired': 'eid.refused.issuer',
};

const ofItsme: Readonly<Partial<Record<ItsmeRefused, Sentence>>> = {
  ...ofPerson,
  'refused-by-person': 'itsme.refused.refused-by-person',
  'request-over': 'itsme.refused.request-over',
  unreachable: 'itsme.refused.unreachable',
  'itsme-error-temporary_unavailable': 'itsme.refused.unreachable',
  'itsme-error-login_required': 'itsme.refused.refused-by-person',
  'itsme-error-interaction_required': 'itsme.refused.refused-by-person',
  'level-too-low': 'itsme.refused.level-too-low',
  'no-national-number': 'itsme.refused.no-national-number',
  'during-call': 'itsme.refused.during-call',
};

/** A passkey that nobody has, or that is somebody else's, is told as one that signed wrongly. */
const ofPasskey: Readonly<Partial<Record<PasskeyRefused, Sentence>>> = {
  'key-blocked': 'refused.key-blocked',
  'key-removed': 'passkey.refused.removed',
  'challenge-over': 'passkey.refused.over',
  'counter-went-back': 'passkey.refused.copied',
};

const ofWallet: Readonly<Partial<Record<WalletRefused, Sentence>>> = {
  'key-removed': 'refused.key-removed',
  'key-blocked': 'refused.key-blocked',
  'refused-by-person': 'wallet.refused.refused-by-person',
  'request-over': 'wallet.refused.request-over',
  'wrong-response-code': 'wallet.refused.elsewhere',
  'level-too-low': 'wallet.refused.level',
  'credential-expired': 'wallet.refused.dates',
  'credential-not-yet-valid': 'wallet.refused.dates',
  revoked: 'wallet.refused.revoked',
  suspended: 'wallet.refused.revoked',
  'status-unreachable': 'wallet.refused.unreachable',
  'status-expired': 'wallet.refused.unreachable',
  'untrusted-issuer': 'wallet.refused.issuer',
  'issuer-expired': 'wallet.refused.issuer',
};

/** One calm sentence with a next step. Which check refused is in the log, and of no use to who tries to cheat. */
export const eidSentence = (because: EidRefused, language: Language): string =>
  text(language)(ofEid[because] ?? 'eid.refused.other');

export const itsmeSentence = (because: ItsmeRefused, language: Language): string =>
  text(language)(ofItsme[because] ?? 'itsme.refused.other');

export const passkeySentence = (because: PasskeyRefused, language: Language): string =>
  text(language)(ofPasskey[because] ?? 'passkey.refused.other');

export const walletSentence = (because: WalletRefused, language: Language): string =>
  text(language)(ofWallet[because] ?? 'wallet.refused.other');

const isOfPerson = (because: string): because is keyof typeof ofPerson => Object.hasOwn(ofPerson, because);

type KeyRefused = EidRefused | ItsmeRefused | PasskeyRefused | WalletRefused;

/** Trying again is all that is needed: nobody was refused. */
const passing: readonly KeyRefused[] = [
  'challenge-over',
  'revocation-unreachable',
  'revocation-stale',
  'request-over',
  'unreachable',
  'status-unreachable',
  'status-expired',
  'refused-by-person',
];

/** As it is kept under a reference: what concerns the person has its own reason, any other is the key's. */
export const keyRefusal = (
  kind: 'card' | 'itsme' | 'wallet' | 'passkey',
  because: KeyRefused,
  { sub, dossier }: Pick<SignInContext, 'sub' | 'dossier'>,
): { readonly refusal?: SaidNo } => {
  if (passing.includes(because)) return {};
  const reason: RefusalReason = isOfPerson(because) ? because : `${kind}-refused`;
  return { refusal: { because: reason, company: null, sub, application: dossier.clientId } };
};
