import type { AsStaff } from '../../as-staff.ts';
import type { KeyItem } from '../items.ts';
import type { NoticeBoard } from '../notice-board.ts';
import type { StatusNow } from '../status-now.ts';

/** What the pages about what works are made from. */
export interface StatusDeps {
  readonly board: NoticeBoard;
  readonly status: () => Promise<StatusNow | null>;
  /** The digital keys with which people can sign in here. */
  readonly keys: readonly KeyItem[];
  readonly asStaff: AsStaff;
  readonly uuid: () => string;
}
