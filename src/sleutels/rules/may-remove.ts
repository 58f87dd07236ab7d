import { isCode, type KeyKind } from '../key-kind.ts';

export interface HeldKey {
  readonly id: string;
  readonly kind: KeyKind;
  readonly blocked: boolean;
}

export type RemoveDecision =
  { readonly permitted: true } | { readonly permitted: false; readonly because: 'not-yours' | 'last-way-in' };

/**
 * Does this key open the door today, and by itself? A code only does so behind a user name and a password; a passkey
 * stands beside a key that proves who somebody is, and is never the only one.
 */
export const opens = ({ kind, blocked }: HeldKey, hasLogin: boolean): boolean =>
  !blocked && kind !== 'passkey' && (!isCode(kind) || hasLogin);

/**
 * May this key be removed? One that opens the door must stay.
 * @param held every key of the person that was not removed
 * @param hasLogin has the person a user name and a password?
 */
export function mayRemove(id: string, held: readonly HeldKey[], hasLogin: boolean): RemoveDecision {
  if (!held.some((key) => key.id === id)) return { permitted: false, because: 'not-yours' };
  const left = held.filter((key) => key.id !== id);
  return left.some((key) => opens(key, hasLogin)) ? { permitted: true } : { permitted: false, because: 'last-way-in' };
}
