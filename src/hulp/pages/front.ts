import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text as guideText } from '../guide/messages/index.ts';
import { guidePaths } from '../guide/paths.ts';
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
        ${guideBox(visit.language)} ${searchForm(visit.language, '')} ${subjects.map(part)}
        ${pageList(pages.filter((one) => one.subject === 'contact'))}`,
    });
  },
});

/** Most who come here do not get in: the guide says at which link, and who mends it. */
const guideBox = (language: Language): Html => {
  const t = guideText(language);
  return insetText(
    html`<p class="govuk-body">${t('guide.lead')}</p>
      <p class="govuk-body">${link({ text: t('guide.nav'), href: guidePaths.start })}</p>`,
  );
};
