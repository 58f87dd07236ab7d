import type { Seal } from '#keys/sealed.ts';
import type { AsOwner } from './mine/as-owner.ts';
import { contactOf, type ContactKind } from './store/contacts.ts';
import { loginOf } from './store/logins.ts';
import { countSignIns, ownKeys, ownSignIns, removedKeys, type OwnKey, type OwnSignIn } from './store/own-keys.ts';

/** What somebody sees of their own keys. `sub` is who signed in. */
export interface MyKeys {
  /** null: nobody of ours */
  readonly overview: (sub: string) => Promise<Overview | null>;
  /** The newest first, and how many there are. */
  readonly signIns: (
    sub: string,
    page: { readonly most: number; readonly skip: number },
  ) => Promise<{ readonly list: readonly OwnSignIn[]; readonly count: number }>;
}

export interface Overview {
  readonly username: string | null;
  /** Confirmed addresses, in the clear: they are the person's own. */
  readonly mail: string | null;
  readonly phone: string | null;
  readonly keys: readonly OwnKey[];
  /** Cards and accounts that were removed, and may be let in again. */
  readonly removed: readonly OwnKey[];
}

export function myKeys(asOwner: AsOwner, contacts: Seal): MyKeys {
  return {
    overview: (sub) =>
      asOwner<Overview | null>(sub, null, async (tx, person) => {
        const contact = async (kind: ContactKind): Promise<string | null> => {
          const found = await contactOf(tx, person, kind);
          return found === null ? null : contacts.open(found.value_sealed);
        };
        return {
          username: (await loginOf(tx, person))?.username ?? null,
          mail: await contact('mail'),
          phone: await contact('phone'),
          keys: await ownKeys(tx, person),
          removed: await removedKeys(tx, person),
        };
      }),
    signIns: (sub, page) =>
      asOwner(sub, { list: [], count: 0 }, async (tx, person) => ({
        list: await ownSignIns(tx, person, page),
        count: await countSignIns(tx, person),
      })),
  };
}
