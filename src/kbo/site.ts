import type { Site } from '#web/site.ts';
import type { Kbo } from './index.ts';
import { text } from './messages/index.ts';
import { companyPage } from './pages/company.ts';
import { front } from './pages/front.ts';
import { paths } from './pages/paths.ts';
import { searchPage } from './pages/search.ts';

/** The public site of the register: nobody signs in. */
export const kboSite = (deps: { readonly kbo: Kbo }): Site => ({
  system: 'kbo',
  name: (language) => text(language)('site.name'),
  question: (language) => text(language)('site.question'),
  navigation: ({ language }) => [{ label: text(language)('nav.search'), href: paths.front }],
  actingAs: () => null,
  pages: [front(deps), searchPage(deps), companyPage(deps)],
  formTargets: [],
});
