import type { KeyKind } from '../key-kind.ts';

export interface HeldKey {
  readonly id: string;
  readonly kind: KeyKind;
  readonly blocked: boolean;
}

export type RemoveDecision =
  { readonly permitted: true } | { readonly permitted: false; readonly because: 'not-yours' | 'last-way-in' };

/** May this key be removed? One that opens the door must stay. */
export function mayRemove(id: string, held: readonly HeldKey[]): RemoveDecision {
  if (!held.some((key) => key.id === id)) return { permitted: false, because: 'not-yours' };
  const left = held.filter((key) => key.id !== id && !key.blocked);
  return left.length > 0 ? { permitted: true } : { permitted: false, because: 'last-way-in' };
}
