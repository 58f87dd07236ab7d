import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';

/** In which capacity somebody acts towards one application. */
export interface ChosenCapacity {
  /** BUR: for oneself. EA: for an enterprise. LB: for a local authority. */
  readonly targetGroup: 'BUR' | 'EA' | 'LB';
  /** null for BUR */
  readonly organisation: EnterpriseNumber | null;
  readonly name: string | null;
}

/** A capacity in which somebody can act today, with the keys that its rights ask for; null: every key. */
export interface OpenCapacity extends ChosenCapacity {
  /** short names */
  readonly keys: readonly string[] | null;
}

export const citizen: ChosenCapacity = { targetGroup: 'BUR', organisation: null, name: null };

/** The names that go with the codes, as seen in the claims of the real provider; BUR's was not found. */
export const targetGroupName = { BUR: 'Burger', EA: 'Economische Actoren', LB: 'Lokale Besturen' } as const;

/** The key with which a grant of ours was made. */
export function keyOfGrant(grant: object | undefined): string | undefined {
  return grant !== undefined && 'key' in grant && typeof grant.key === 'string' ? grant.key : undefined;
}

/** The capacity that a grant of ours names: the library's type does not know of it. */
export function chosenCapacity(grant: object | undefined): ChosenCapacity | undefined {
  return grant !== undefined && 'capacity' in grant ? (grant.capacity as ChosenCapacity | undefined) : undefined;
}
