import { sql } from 'kysely';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';

/** Somebody with all that they were known by. */
export interface Identity {
  readonly insz: Insz;
  /** Without those that stood there by mistake: they may be somebody else's. */
  readonly earlier: readonly Insz[];
  /** The present one first, then those of records that became part of this one. */
  readonly subs: readonly string[];
}

export const identityOf =
  ({ db, vault }: { readonly db: Db; readonly vault: InszVault }) =>
  (personId: string): Promise<Identity | null> =>
    db.transaction({ across: 'sign-in' }, async (tx) => {
      const numbers = await sql<{ insz_sealed: Buffer; current: boolean }>`
        select n.insz_sealed, n.valid_until is null and n.person = ${personId}::uuid as current
        from person_number n join person p on p.id = n.person
        where (p.id = ${personId} or p.merged_into = ${personId}) and not n.mistaken order by n.valid_from`.execute(tx);
      const subs = await sql<{ sub: string }>`
        select sub from person where id = ${personId} or merged_into = ${personId} order by merged_into is not null`.execute(
        tx,
      );
      const current = numbers.rows.find((row) => row.current);
      if (current === undefined) return null;
      const insz = vault.open(current.insz_sealed);
      const earlier = numbers.rows.filter((row) => !row.current).map((row) => vault.open(row.insz_sealed));
      return {
        insz,
        earlier: [...new Set(earlier)].filter((number) => number !== insz),
        subs: subs.rows.map(({ sub }) => sub),
      };
    });
