import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { subjects } from '../library/help-page.ts';
import { text } from '../messages/index.ts';
import { callLines } from './call-lines.ts';
import type { PageDeps } from './page-deps.ts';
import { pageList } from './page-list.ts';
import { paths } from './paths.ts';
import { searchForm } from './search-form.ts';

interface FrontDeps extends PageDeps {
  /** What everybody should know now; nothing when there is nothing to know. */
  readonly notices: (language: Language) => Promise<Html>;
}

/** The way into the help: search, every page by subject, and who can be called. */
export const frontPage = ({ library, line, notices }: FrontDeps): PublicPage => ({
  method: 'GET',
  path: paths.front,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const pages = library.pages[visit.language];
    const part = (subject: (typeof subjects)[number]) =>
      html`<h2 class="govuk-heading-m" id="${subject}">${t(`subject.${subject}`)}</h2>
        ${subject === 'contact' ? callLines(line, visit) : pageList(pages.filter((one) => one.subject === subject))}`;
    return page({
      title: t('front.title'),
      body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
        <p class="govuk-body-l">${t('front.lead')}</p>
        ${await notices(visit.language)}
        ${searchForm(visit.language, '')} ${subjects.map(part)}
        ${pageList(pages.filter((one) => one.subject === 'contact'))}`,
    });
  },
});
