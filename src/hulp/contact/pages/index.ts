import type { PageRoute } from '#web/site.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { followPages } from './follow.ts';
import { formPages } from './form.ts';
import { inboxPage } from './inbox.ts';
import { openCasePages } from './open-case.ts';
import { ownCasePages } from './own-case.ts';
import { sentPage } from './sent.ts';
import { staffCasePages } from './staff-case.ts';
import { statisticsPage } from './statistics.ts';

/** Every page of questions and complaints. */
export const contactPages = (deps: ContactPagesDeps): readonly PageRoute[] => [
  ...formPages(deps),
  sentPage(deps),
  ...openCasePages(deps),
  ...followPages(deps),
  ...ownCasePages(deps),
  inboxPage(deps),
  statisticsPage(deps),
  ...staffCasePages(deps),
];
