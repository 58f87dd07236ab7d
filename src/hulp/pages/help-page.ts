import { formatLocalDate } from '#belgian/local-date.ts';
import { breadcrumbs } from '#web/components/breadcrumbs.ts';
import { insetText } from '#web/components/inset-text.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import type { HelpPage } from '../library/help-page.ts';
import { text } from '../messages/index.ts';
import { callLines } from './call-lines.ts';
import { feedbackForm } from './feedback-form.ts';
import { livePart } from './live-part.ts';
import type { PageDeps } from './page-deps.ts';
import { pageList } from './page-list.ts';
import { paths } from './paths.ts';
import { searchForm } from './search-form.ts';

/** One page of the help: what stands in its file, then what to do next, who to call, and whether it helped. */
export const helpPage = (deps: PageDeps): PublicPage => ({
  method: 'GET',
  path: paths.page,
  access: 'public',
  handle: async (visit) => {
    const found = deps.library.page(visit.language, visit.params['page'] ?? '');
    return found === null ? missing(visit) : shown(found, deps, visit);
  },
});

function shown(found: HelpPage, deps: PageDeps, visit: Visit): PageAnswer {
  const t = text(visit.language);
  const hasLines = found.blocks.some((block) => 'live' in block && block.live === 'lines');
  const next = found.next.flatMap((slug) => deps.library.page(visit.language, slug) ?? []);
  return page({
    title: found.title,
    body: html`${breadcrumbs({
      label: t('page.trail'),
      items: [
        { text: t('nav.front'), href: paths.front },
        { text: t(`subject.${found.subject}`), href: `${paths.front}#${found.subject}` },
      ],
    })}
      <h1 class="govuk-heading-xl">${found.title}</h1>
      <p class="govuk-body-l">${found.summary}</p>
      ${offered(found, deps.keysOffered, visit.language)}
      ${found.blocks.map((block) => ('html' in block ? block.html : livePart(block.live, deps, visit)))}
      <h2 class="govuk-heading-m">${t('page.next')}</h2>
      ${pageList(next)}
      ${
        hasLines
          ? null
          : html`<h2 class="govuk-heading-m">${t('page.call')}</h2>
              ${callLines(deps.line, visit)}`
      }
      ${feedbackForm(found, visit)}
      <p class="govuk-hint">${t('page.reviewed', { date: formatLocalDate(found.reviewed, visit.language) })}</p>`,
  });
}

/** On the page about a key: whether people can use it on these sites. */
function offered({ keys }: HelpPage, keysOffered: readonly string[], language: Language): Html | null {
  if (keys.length === 0) return null;
  const t = text(language);
  if (keys.some((key) => keysOffered.includes(key))) {
    return html`<p class="govuk-body">${tag({ text: t('offered.yes'), state: 'good' })}</p>`;
  }
  return html`<p class="govuk-body">${tag({ text: t('offered.no'), state: 'attention' })}</p>
    ${insetText(t('offered.no.what'))}`;
}

function missing({ language }: Visit): PageAnswer {
  const t = text(language);
  return page({
    status: 404,
    title: t('missing.title'),
    body: html`<h1 class="govuk-heading-xl">${t('missing.title')}</h1>
      <p class="govuk-body">${t('missing.text')}</p>
      ${searchForm(language, '')}
      <p class="govuk-body"><a class="govuk-link" href="${paths.front}">${t('search.empty.all')}</a></p>`,
  });
}
