import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page, type Visit } from '#web/visit.ts';
import { text as contactText } from '../contact/messages/index.ts';
import { contactPaths } from '../contact/paths.ts';
import { text as guideText } from '../guide/messages/index.ts';
import { guidePaths } from '../guide/paths.ts';
import type { NoteMiss } from '../note-miss.ts';
import { text } from '../messages/index.ts';
import { longestSearch, type HelpSearch } from '../search/help-search.ts';
import { callLines } from './call-lines.ts';
import type { PageDeps } from './page-deps.ts';
import { foundList } from './page-list.ts';
import { paths } from './paths.ts';
import { searchForm } from './search-form.ts';

export interface SearchDeps extends PageDeps {
  readonly search: HelpSearch;
  readonly noteMiss: NoteMiss;
}

/** What fits with the words that were typed; when nothing does, what to do, and it is noted. */
export const searchPage = (deps: SearchDeps): PublicPage => ({
  method: 'GET',
  path: paths.search,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const whole = (visit.query.get('q') ?? '').trim();
    const typed = whole.slice(0, longestSearch);
    const found = deps.search(visit.language, typed);
    if (found.length === 0 && typed !== '') await deps.noteMiss(visit, typed);
    return page({
      title: typed === '' ? t('search.title') : t('search.title.for', { text: typed }),
      body: html`<h1 class="govuk-heading-xl">${t('search.title')}</h1>
        ${searchForm(visit.language, typed)}
        ${whole === typed ? null : html`<p class="govuk-hint">${t('search.long', { count: longestSearch })}</p>`}
        ${
          found.length === 0
            ? nothing(typed, deps, visit)
            : html`<p class="govuk-body" role="status">
                  ${t(`search.count.${plural(found.length, visit.language)}`, { count: found.length })}
                </p>
                ${foundList(found)}`
        }`,
    });
  },
});

function nothing(typed: string, { line }: PageDeps, visit: Visit): Html {
  const t = text(visit.language);
  const all = link({ text: t('search.empty.all'), href: paths.front });
  const others = [
    { title: guideText(visit.language)('guide.nav'), href: guidePaths.start, summary: t('search.empty.guide') },
    { title: contactText(visit.language)('nav.contact'), href: contactPaths.form, summary: t('search.empty.contact') },
  ];
  return html`${
    typed === ''
      ? emptyState({ title: t('search.nothing.title'), text: t('search.nothing'), action: all })
      : emptyState({ title: t('search.empty.title'), text: t('search.empty'), action: all })
  }
  ${foundList(others)}
  <h2 class="govuk-heading-m">${t('page.call')}</h2>
  ${callLines(line, visit)}`;
}
