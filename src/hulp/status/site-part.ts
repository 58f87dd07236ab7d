import type { PageRoute } from '#web/site.ts';
import { changeNoticePages } from './pages/change-notice.ts';
import { statusForPrograms } from './pages/for-programs.ts';
import { noticeListPage } from './pages/notice-list.ts';
import type { StatusDeps } from './pages/status-deps.ts';
import { statusPage } from './pages/status.ts';
import { writeNoticePages } from './pages/write-notice.ts';

/** What works, for anybody; and for staff, what they tell everybody. */
export const statusPages = (deps: StatusDeps): readonly PageRoute[] => [
  statusPage(deps),
  statusForPrograms(deps),
  noticeListPage(deps),
  ...writeNoticePages(deps),
  ...changeNoticePages(deps),
];
