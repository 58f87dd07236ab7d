import { sql } from 'kysely';
import type { InszVault } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import type { SignedInVisit } from '#web/visit.ts';
import { hasOpenStaffKey, type UsableKeys } from '../staff-key.ts';

/**
 * Does something for who answers the help line, under the scope of that person: asked at every request, in the transaction
 * that does the work, and asked again by row-level security. null for anybody else,
 * and with a key that does not prove who they are, or that was blocked since.
 * @param work gets the row of this person among the staff (UUID)
 */
export type AsLineStaff = <T>(
  { person }: Pick<SignedInVisit, 'person'>,
  work: (tx: Tx, member: string) => Promise<T>,
) => Promise<T | null>;

interface LineStaffDeps {
  readonly db: Db;
  readonly vault: InszVault;
  readonly usableKeys: UsableKeys;
}

export const asLineStaff =
  ({ db, vault, usableKeys }: LineStaffDeps): AsLineStaff =>
  async (visit, work) => {
    const { rrn } = visit.person;
    if (rrn === null || !(await hasOpenStaffKey(usableKeys, visit))) return null;
    return db.transaction({ person: vault.index(rrn).toString('hex') }, async (tx) => {
      const found = await sql<{ member: string | null }>`select line_staff() as member`.execute(tx);
      const member = found.rows[0]?.member ?? null;
      return member === null ? null : work(tx, member);
    });
  };
