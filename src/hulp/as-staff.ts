import { sql } from 'kysely';
import type { InszVault } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import type { SignedInVisit } from '#web/visit.ts';

/**
 * Does something for who keeps the help, under the scope of that person: asked at every request, in the transaction that
 * does the work, and asked again by row-level security. null for anybody else.
 */
export type AsStaff = <T>({ person }: Pick<SignedInVisit, 'person'>, work: (tx: Tx) => Promise<T>) => Promise<T | null>;

export const asStaff =
  ({ db, vault }: { readonly db: Db; readonly vault: InszVault }): AsStaff =>
  async ({ person: { rrn } }, work) => {
    if (rrn === null) return null;
    return db.transaction({ person: vault.index(rrn).toString('hex') }, async (tx) => {
      const found = await sql<{ yes: boolean }>`select is_staff() as yes`.execute(tx);
      return found.rows[0]?.yes === true ? work(tx) : null;
    });
  };
