import { timingSafeEqual } from 'node:crypto';
import type { BlindIndex, Seal } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import { storedBinding } from './binding.ts';
import type { WalletKind } from './key-kind.ts';
import type { NotePlace } from './note-place.ts';
import { walletLifetime, walletLinkLifetime } from './rules/limits.ts';
import type { KeyAccepted, SignInPlace } from './sign-in-place.ts';
import { noteUse } from './store/foreign-keys.ts';
import type { TellNewDevice } from './tell-new-device.ts';
import type { WalletIdentity } from './wallet/checks/read-identity.ts';
import { newPending, type WalletPending } from './wallet/pending.ts';
import type { Refused, WalletRefusal } from './wallet/refusal.ts';
import { recogniseWallet } from './wallet/rules/recognise-wallet.ts';
import { saveLink } from './wallet/store/links.ts';
import {
  fetchRequest,
  requestsOf,
  saveOutcome,
  saveRequests,
  takeAnswer,
  takeRequests,
  type RequestRow,
  type WalletDevice,
} from './wallet/store/requests.ts';
import { knownWallet } from './wallet/store/wallet-keys.ts';
import { walletLinking, type WalletLinking } from './wallet-linking.ts';
import type { WalletVerifier } from './wallet/index.ts';
import type { EnterDeps } from './enter-with-foreign-key.ts';

/** Signing in with a wallet, for one sign-in under way (`binding`, an identifier of which the browser holds the cookie). */
export interface WalletSignIn {
  /** May the wallet be on another device than the page? */
  readonly acrossDevices: boolean;
  /** Makes the questions; earlier ones of this sign-in are over. */
  readonly begin: (binding: string, now: Date) => Promise<void>;
  /** How to open a wallet here and elsewhere; null when there is no question, or its time is over. */
  readonly invitations: (binding: string, now: Date) => Promise<Readonly<Record<WalletDevice, URL>> | null>;
  /** The signed question, once; null when it is not there for this address. */
  readonly request: (id: string, now: Date) => Promise<string | null>;
  /**
   * What a wallet posted. `back`: the way to the browser of the sign-in, for a wallet on the same device.
   * null: nothing waits for an answer at this address.
   */
  readonly answer: (
    id: string,
    form: URLSearchParams,
    now: Date,
  ) => Promise<{
    readonly accepted: boolean;
    readonly back: { readonly binding: string; readonly code: string } | null;
  } | null>;
  /** What the page that waits may know. */
  readonly state: (binding: string, now: Date) => Promise<'waiting' | 'answered' | 'over'>;
  readonly finish: (input: WalletFinish, now: Date) => Promise<WalletVerdict>;
  /** For a wallet that nobody is known by: the code of an office. */
  readonly linking: WalletLinking;
}

export interface WalletFinish {
  readonly binding: string;
  /** What the wallet brought back; null for the page that waited beside a QR code. */
  readonly responseCode: string | null;
  /** The levels that this sign-in takes. */
  readonly accepted: readonly WalletKind[];
  readonly place: SignInPlace;
}

export type WalletVerdict =
  | KeyAccepted<WalletKind>
  | { readonly ok: false; readonly because: 'waiting' | 'unknown-wallet'; readonly detail?: never }
  | {
      readonly ok: false;
      readonly because:
        WalletRefusal | 'request-over' | 'wrong-response-code' | 'level-too-low' | 'key-removed' | 'key-blocked';
      readonly detail?: string;
    };

type Outcome = { readonly ok: true; readonly identity: WalletIdentity } | Refused;

export interface WalletSignInDeps extends Pick<EnterDeps, 'vault' | 'uuid' | 'raiseAlarm'> {
  readonly db: Db;
  readonly verifier: WalletVerifier;
  readonly acrossDevices: boolean;
  readonly walletSeal: Seal;
  readonly walletIndex: BlindIndex;
  readonly codeIndex: BlindIndex;
  readonly notePlace: NotePlace;
  readonly tellNewDevice: TellNewDevice;
  readonly random: (length: number) => Buffer;
}

const scope = { across: 'sign-in' } as const;
const devices = ['same', 'other'] as const;

/** By what the same person is found the next time; the state and the kind of name keep two lists of names apart. */
const nameOf = ({ country, sameAs }: WalletIdentity): string => `${country} ${sameAs.by} ${sameAs.text}`;

export function walletSignIn(deps: WalletSignInDeps): WalletSignIn {
  const { db, verifier, acrossDevices, walletSeal, walletIndex, notePlace, tellNewDevice, random } = deps;
  const until = (now: Date): Date => new Date(now.getTime() + walletLifetime);
  const pendingOf = ({ pending_sealed: sealed }: RequestRow): WalletPending =>
    JSON.parse(walletSeal.open(sealed)) as WalletPending;
  const outcomeOf = ({ outcome_sealed: sealed }: RequestRow): Outcome | null =>
    sealed === null ? null : (JSON.parse(walletSeal.open(sealed)) as Outcome);
  const enter = async (
    tx: Tx,
    identity: WalletIdentity,
    { binding, accepted, place }: WalletFinish,
    now: Date,
  ): Promise<WalletVerdict> => {
    const { kind } = identity;
    if (!accepted.includes(kind)) return { ok: false, because: 'level-too-low' };
    const foreignIndex = walletIndex(nameOf(identity));
    const who = recogniseWallet(await knownWallet(tx, kind, foreignIndex));
    if (who.as === 'refused') return { ok: false, because: who.because };
    if (who.as === 'unknown') {
      const identitySealed = walletSeal.seal(JSON.stringify(identity));
      await saveLink(tx, {
        binding: storedBinding(binding),
        kind,
        foreignIndex,
        identitySealed,
        expiresAt: new Date(now.getTime() + walletLinkLifetime),
      });
      return { ok: false, because: 'unknown-wallet' };
    }
    const { given, noted } = notePlace(place);
    const newDevice = await noteUse(tx, who.key, who.person, noted, now);
    if (newDevice) await tellNewDevice(tx, { person: who.person, key: who.key, kind }, noted, now);
    return { ok: true, personId: who.person, key: kind, at: now, device: given };
  };
  return {
    acrossDevices,
    linking: walletLinking(deps),
    begin: (binding, now) => {
      const requests = devices.map((device) => {
        const pending = newPending(random);
        return { id: storedBinding(pending.id), device, pendingSealed: walletSeal.seal(JSON.stringify(pending)) };
      });
      const offered = requests.filter(({ device }) => acrossDevices || device === 'same');
      return db.transaction(scope, (tx) => saveRequests(tx, binding, offered, until(now)), { durable: false });
    },
    invitations: async (binding, now) => {
      const rows = await db.look(scope, (tx) => requestsOf(tx, binding, now));
      const [same, other = same] = devices.map((device) => rows.find((row) => row.device === device));
      if (same === undefined || other === undefined) return null;
      return { same: verifier.invitation(pendingOf(same)), other: verifier.invitation(pendingOf(other)) };
    },
    request: async (id, now) => {
      const row = await db.transaction(scope, (tx) => fetchRequest(tx, storedBinding(id), now));
      return row === null ? null : verifier.request(pendingOf(row), now, row.expires_at);
    },
    answer: async (id, form, now) => {
      const stored = storedBinding(id);
      const row = await db.transaction(scope, (tx) => takeAnswer(tx, stored, now));
      if (row === null) return null;
      const outcome: Outcome = await verifier.check(form, pendingOf(row), now);
      const code = row.device === 'same' ? random(32).toString('base64url') : null;
      await db.transaction(scope, (tx) =>
        saveOutcome(tx, stored, walletSeal.seal(JSON.stringify(outcome)), code === null ? null : storedBinding(code)),
      );
      return {
        accepted: outcome.ok || isOfWallet(outcome),
        back: code === null ? null : { binding: row.binding, code },
      };
    },
    state: async (binding, now) => {
      const rows = await db.look(scope, (tx) => requestsOf(tx, binding, now));
      if (rows.length === 0) return 'over';
      // What was shown on the same device comes back by itself, in the browser that it came from.
      const answered = rows.some((row) => {
        const outcome = outcomeOf(row);
        return outcome !== null && (row.device === 'other' || !outcome.ok);
      });
      return answered ? 'answered' : 'waiting';
    },
    finish: async (input, now) =>
      db.transaction(scope, async (tx): Promise<WalletVerdict> => {
        const { binding, responseCode } = input;
        const waiting = await requestsOf(tx, binding, now);
        if (waiting.length === 0) return { ok: false, because: 'request-over' };
        const outcomes = waiting.map(outcomeOf);
        const refusal = outcomes.find((outcome) => outcome?.ok === false);
        const brought = waiting.findIndex((row, place) => outcomes[place]?.ok === true && mayCount(row, responseCode));
        // Who presses "go on" too early loses nothing; who brings a code has one chance.
        if (brought < 0 && refusal === undefined && responseCode === null) return { ok: false, because: 'waiting' };
        if (!(await takeRequests(tx, binding))) return { ok: false, because: 'request-over' };
        const outcome = outcomes[brought];
        if (outcome?.ok === true) return enter(tx, outcome.identity, input, now);
        if (refusal?.ok === false) return refusal;
        return { ok: false, because: 'wrong-response-code' };
      }),
  };
}

/** The wallet itself said no: nothing is wrong with what it sent. */
const isOfWallet = ({ because }: Refused): boolean =>
  because === 'refused-by-person' || because.startsWith('wallet-error-');

/** An answer on the same device counts in the browser to which the wallet brought its code, and in no other. */
function mayCount({ device, response_code: expected }: RequestRow, given: string | null): boolean {
  if (device === 'other') return given === null;
  return expected !== null && given !== null && timingSafeEqual(expected, storedBinding(given));
}
