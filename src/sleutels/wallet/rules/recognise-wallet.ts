/** A wallet that we met before. */
export interface KnownWallet {
  readonly id: string;
  readonly person: string;
  readonly state: 'open' | 'removed' | 'blocked';
}

export type WalletRecognised =
  | { readonly as: 'known'; readonly key: string; readonly person: string }
  /** Nobody's yet: a registration office says whose. */
  | { readonly as: 'unknown' }
  | { readonly as: 'refused'; readonly because: 'key-removed' | 'key-blocked' };

/** Whose wallet is this? What it says of a name or a birth date never makes somebody known. */
export function recogniseWallet(known: KnownWallet | null): WalletRecognised {
  if (known === null) return { as: 'unknown' };
  if (known.state !== 'open') return { as: 'refused', because: `key-${known.state}` };
  return { as: 'known', key: known.id, person: known.person };
}
