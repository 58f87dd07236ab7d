import { sql, type RawBuilder } from 'kysely';
import type { InszVault } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import type { SignedInVisit } from '#web/visit.ts';
import { hasOpenStaffKey, type UsableKeys } from './staff-key.ts';

/**
 * Does something for who keeps the help, under the scope of that person: asked at every request, in the transaction that
 * does the work, and asked again by row-level security. null for anybody else, and with a key that does not
 * prove who they are, or that was blocked since.
 */
export type AsStaff = <T>({ person }: Pick<SignedInVisit, 'person'>, work: (tx: Tx) => Promise<T>) => Promise<T | null>;

interface StaffDeps {
  readonly db: Db;
  readonly vault: InszVault;
  readonly usableKeys: UsableKeys;
}

export const asStaff = (deps: StaffDeps): AsStaff => inRole(deps, sql`is_staff()`);

/** The same for all staff: who keeps the help, and who answers its line. */
export const asAnyStaff = (deps: StaffDeps): AsStaff => inRole(deps, sql`any_staff() is not null`);

const inRole =
  ({ db, vault, usableKeys }: StaffDeps, holds: RawBuilder<unknown>): AsStaff =>
  async (visit, work) => {
    const { rrn } = visit.person;
    if (rrn === null || !(await hasOpenStaffKey(usableKeys, visit))) return null;
    return db.transaction({ person: vault.index(rrn).toString('hex') }, async (tx) => {
      const found = await sql<{ yes: boolean }>`select ${holds} as yes`.execute(tx);
      return found.rows[0]?.yes === true ? work(tx) : null;
    });
  };
