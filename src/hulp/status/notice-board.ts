import type { Db } from '#store/database.ts';
import { readSeldom } from './read-seldom.ts';
import { noticesNow } from './rules/notices-now.ts';
import { standingNotices, type StandingNotice } from './store/standing.ts';

/** What stands now, for every page that shows it. */
export interface NoticeBoard {
  /** Never rejects and never takes long; nothing while nobody can say. */
  readonly now: () => Promise<readonly StandingNotice[]>;
  /** Somebody changed one: this process shows it at once, the others within five seconds. */
  readonly changed: () => void;
}

export interface NoticeBoardDeps {
  readonly db: Db;
  readonly clock: () => Date;
  readonly log: (message: string, details: Readonly<Record<string, string>>) => void;
}

const keptMs = 5_000;
const waitMs = 300;
/** While the database is away, what stood last stands on for a while: it may well be about that. */
const oldMs = 10 * 60_000;

export function noticeBoard({ db, clock, log }: NoticeBoardDeps): NoticeBoard {
  const standing = readSeldom({
    read: () => standingNotices(db, clock()),
    clock,
    keptMs,
    waitMs,
    oldMs,
    onError: (error) =>
      log('the notices were not read', { error: error instanceof Error ? error.message : String(error) }),
  });
  return {
    now: async () => noticesNow((await standing.read()) ?? [], clock()),
    changed: standing.forget,
  };
}
