import type { Keys } from '#keys/keys-file.ts';
import { inszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { manageStaff, type StaffManagement } from './manage-staff.ts';
import { renumber, type Renumber } from './renumber.ts';

export { staffRoles, type StaffRole } from './manage-staff.ts';
export { jobHandlers, scheduleCleaning } from './jobs.ts';

/** What the rest of the product may ask of the help. */
export interface Hulp {
  readonly staff: StaffManagement;
  readonly renumber: (change: Renumber) => Promise<void>;
}

export interface HulpDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly keys: Keys;
}

export function openHulp({ db, keys }: HulpDeps): Hulp {
  const vault = inszVault(keys, 'hulp');
  return { staff: manageStaff({ db, vault }), renumber: renumber({ db, vault }) };
}
