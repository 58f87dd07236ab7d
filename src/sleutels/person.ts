import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { PersonRow } from './store/persons.ts';

/** Somebody as the systems above know them. */
export interface Person {
  readonly id: string;
  /** What the provider calls this person, opaque and for ever the same: 32 hexadecimal digits. */
  readonly sub: string;
  /** UUID towards applications (`vo_id`), for ever the same. */
  readonly voId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The number that holds now. */
  readonly insz: Insz;
}

export const personOf = (row: PersonRow, vault: InszVault): Person => ({
  id: row.id,
  sub: row.sub,
  voId: row.vo_id,
  givenName: row.given_name,
  familyName: row.family_name,
  insz: vault.open(row.insz_sealed),
});
