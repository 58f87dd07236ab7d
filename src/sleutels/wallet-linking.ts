import { record } from '#audit/record.ts';
import type { BlindIndex, InszVault, Seal } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import type { RaiseAlarm } from './alarm.ts';
import { storedBinding } from './binding.ts';
import type { WalletKind } from './key-kind.ts';
import type { NotePlace } from './note-place.ts';
import { readActivationCode } from './office/rules/activation-code.ts';
import type { KeyAccepted, SignInPlace } from './sign-in-place.ts';
import { noteUse } from './store/foreign-keys.ts';
import { lockNumber, personById } from './store/persons.ts';
import type { WalletIdentity } from './wallet/checks/read-identity.ts';
import { mayLink } from './wallet/rules/may-link.ts';
import {
  activationByCode,
  activationById,
  countTry,
  dropLink,
  findLink,
  keepActivation,
  useActivation,
  type LinkRow,
  type WalletActivation,
} from './wallet/store/links.ts';
import { knownWallet, putWallet, walletOf } from './wallet/store/wallet-keys.ts';

/** A wallet becomes somebody's key with the code that a registration office gave them. */
export interface WalletLinking {
  /** `replace`: the code was right, and the person says first that this wallet takes the place of the earlier one. */
  readonly step: (binding: string, now: Date) => Promise<'code' | 'replace' | 'over'>;
  readonly giveCode: (input: LinkTry, now: Date) => Promise<LinkVerdict>;
  readonly confirmReplace: (input: Omit<LinkTry, 'typed'>, now: Date) => Promise<LinkVerdict>;
}

export interface LinkTry {
  readonly binding: string;
  readonly typed: string;
  readonly place: SignInPlace;
}

export type LinkVerdict =
  | KeyAccepted<WalletKind>
  | { readonly ok: false; readonly because: 'wrong-code' | 'replace' | 'link-over' | 'another-person' | 'key-blocked' };

export interface WalletLinkingDeps {
  readonly db: Db;
  readonly vault: InszVault;
  readonly walletSeal: Seal;
  readonly codeIndex: BlindIndex;
  readonly notePlace: NotePlace;
  readonly raiseAlarm: RaiseAlarm;
  readonly uuid: () => string;
}

const mostTries = 5;
const scope = { across: 'sign-in' } as const;

/** A code for a wallet is found by what it is, as the wallet is its other half. */
export const walletCodeIndex = (index: BlindIndex, code: string): Buffer => index(`wallet ${code}`);

export function walletLinking(deps: WalletLinkingDeps): WalletLinking {
  const { db, vault, walletSeal, codeIndex, notePlace, raiseAlarm, uuid } = deps;
  const over = { ok: false, because: 'link-over' } as const;

  const decide = async (tx: Tx, link: LinkRow, activation: WalletActivation) => {
    const row = await personById(tx, activation.person);
    if (row === null) return { may: 'not', because: 'another-person' } as const;
    const seen = { insz: vault.open(row.insz_sealed), givenName: row.given_name, familyName: row.family_name };
    const named = JSON.parse(walletSeal.open(link.identity_sealed)) as WalletIdentity;
    return mayLink(seen, named, await walletOf(tx, row.id));
  };

  const put = async (
    tx: Tx,
    link: LinkRow,
    { id, person, office }: WalletActivation,
    { binding, place }: Omit<LinkTry, 'typed'>,
    now: Date,
  ): Promise<LinkVerdict> => {
    const { kind, foreign_index: foreignIndex } = link;
    // The same wallet may have been linked in another sign-in at this moment.
    await lockNumber(tx, foreignIndex);
    if ((await knownWallet(tx, kind, foreignIndex)) !== null) return over;
    const key = uuid();
    await putWallet(tx, { id: key, person, kind, foreignIndex, at: now });
    await useActivation(tx, id, now);
    await dropLink(tx, storedBinding(binding));
    await record(tx, {
      at: now,
      action: 'sleutels.wallet-linked',
      company: null,
      actor: { kind: 'person', id: person, key: kind },
      subject: `key:${key}`,
      after: { kind, office },
    });
    const { given, noted } = notePlace(place);
    await noteUse(tx, key, person, noted, now);
    await raiseAlarm(tx, { person, key, kind, about: 'new-key', device: noted.device }, now);
    return { ok: true, personId: person, key: kind, at: now, device: given };
  };

  return {
    step: (binding, now) =>
      db.transaction(
        scope,
        async (tx) => {
          const link = await findLink(tx, storedBinding(binding), now);
          if (link === null || link.tries >= mostTries) return 'over';
          return link.activation === null ? 'code' : 'replace';
        },
        { durable: false },
      ),
    giveCode: (input, now) =>
      db.transaction(scope, async (tx): Promise<LinkVerdict> => {
        const binding = storedBinding(input.binding);
        const link = await findLink(tx, binding, now);
        if (link === null || link.tries >= mostTries) return over;
        const code = readActivationCode(input.typed);
        const activation = code === null ? null : await activationByCode(tx, walletCodeIndex(codeIndex, code), now);
        if (activation === null) {
          await countTry(tx, binding);
          return link.tries + 1 >= mostTries ? over : { ok: false, because: 'wrong-code' };
        }
        const decision = await decide(tx, link, activation);
        if (decision.may === 'not') {
          // Whoever tries a code that they found learns no more than five times that it is not theirs.
          await countTry(tx, binding);
          return { ok: false, because: decision.because };
        }
        if (decision.may === 'link') return put(tx, link, activation, input, now);
        await keepActivation(tx, binding, activation.id);
        return { ok: false, because: 'replace' };
      }),
    confirmReplace: (input, now) =>
      db.transaction(scope, async (tx): Promise<LinkVerdict> => {
        const link = await findLink(tx, storedBinding(input.binding), now);
        const kept = link?.activation ?? null;
        const activation = kept === null ? null : await activationById(tx, kept, now);
        if (link === null || activation === null) return over;
        // The earlier wallet may have been blocked meanwhile.
        const decision = await decide(tx, link, activation);
        if (decision.may === 'not') return { ok: false, because: decision.because };
        return put(tx, link, activation, input, now);
      }),
  };
}
