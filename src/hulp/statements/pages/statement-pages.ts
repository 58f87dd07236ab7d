import type { PublicPage } from '#web/site.ts';
import { accessibilityPage } from './accessibility.ts';
import { claimsPage } from './claims.ts';
import { cookiesPage } from './cookies.ts';
import { privacyPage } from './privacy.ts';
import type { StatementDeps } from './statement-page.ts';

/** The pages to which the foot of every page of every site leads. */
export const statementPages = (deps: StatementDeps): readonly PublicPage[] => [
  accessibilityPage(deps),
  privacyPage(deps),
  cookiesPage(),
  claimsPage(),
];
