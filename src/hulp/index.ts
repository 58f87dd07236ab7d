import type { Keys } from '#keys/keys-file.ts';
import { inszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { manageStaff, type StaffManagement } from './manage-staff.ts';
import { renumber, type Renumber } from './renumber.ts';
import { noticeBoard, type NoticeBoard } from './status/notice-board.ts';

export { staffRoles, type StaffRole } from './manage-staff.ts';
export { jobHandlers, scheduleCleaning } from './jobs.ts';
export type { Check } from './status/check.ts';
export { askSite, foundByAsking } from './status/checks/ask-site.ts';
export { systemItems } from './status/items.ts';
export { checkJobs, scheduleChecks } from './status/jobs.ts';
export { backlogLimits, foundByBacklog, foundByDataAge } from './status/rules/found-by.ts';
export { asRead as noticeAsRead } from './status/pages/as-read.ts';
export { noteCardResponder, seenCardResponder } from './status/seen-at-work.ts';

/** What the rest of the product may ask of the help. */
export interface Hulp {
  readonly staff: StaffManagement;
  readonly renumber: (change: Renumber) => Promise<void>;
  /** What staff tell everybody, as it stands now. */
  readonly notices: NoticeBoard;
}

export interface HulpDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  readonly clock: () => Date;
  readonly log: (message: string, details: Readonly<Record<string, string>>) => void;
}

export function openHulp({ db, keys, clock, log }: HulpDeps): Hulp {
  const vault = inszVault(keys, 'hulp');
  return {
    staff: manageStaff({ db, vault }),
    renumber: renumber({ db, vault }),
    notices: noticeBoard({ db, clock, log }),
  };
}
