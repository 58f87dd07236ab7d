/** Whom a card or an account elsewhere names, as far as we know: persons by our own identifier. */
export interface Known {
  /** The key itself was seen before: whose it is, and whether it still opens anything. */
  readonly key: { readonly id: string; readonly person: string; readonly state: 'open' | 'removed' | 'blocked' } | null;
  /** Who has the national number that it names now. */
  readonly byNumber: string | null;
  /** Who had that number before, when nobody has it now: a BIS number that became another, a correction. */
  readonly byEarlierNumber: string | null;
  /** Another open key of the same kind, of the person with the number. */
  readonly other: { readonly id: string; readonly state: 'open' | 'blocked' } | null;
}

export type Recognised =
  | { readonly as: 'known'; readonly person: string; readonly key: string }
  /** A key that was not seen before, of somebody we know, or of somebody new (`person` null). */
  | { readonly as: 'new-key'; readonly person: string | null }
  /** A new account in the place of the one we know: the person says so first. */
  | { readonly as: 'rebind'; readonly person: string; readonly replaces: string }
  | {
      readonly as: 'refused';
      readonly because: 'key-removed' | 'key-blocked' | 'number-changed' | 'other-person';
      readonly person: string;
    };

/**
 * Who is this? The number says who, the key says whether we have met. Where the two name different people nobody
 * enters: staff find out which record is right.
 * @param kind a person has several cards while one is renewed, but one itsme account
 */
export function recognise(kind: 'eid' | 'itsme', { key, byNumber, byEarlierNumber, other }: Known): Recognised {
  const person = byNumber ?? byEarlierNumber;
  if (key !== null) {
    if (person === null) return { as: 'refused', because: 'number-changed', person: key.person };
    if (person !== key.person) return { as: 'refused', because: 'other-person', person: key.person };
    if (key.state !== 'open') return { as: 'refused', because: `key-${key.state}`, person };
    return { as: 'known', person, key: key.id };
  }
  if (person === null || kind === 'eid' || other === null) return { as: 'new-key', person };
  if (other.state === 'blocked') return { as: 'refused', because: 'key-blocked', person };
  return { as: 'rebind', person, replaces: other.id };
}
