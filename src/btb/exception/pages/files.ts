import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../../messages/index.ts';
import type { PageDeps } from '../../pages/page-deps.ts';
import { pagesOfList } from '../../pages/pages-of-list.ts';
import { paths } from '../../paths.ts';
import { asStaff } from './exception-visit.ts';
import { dayOf } from './request-facts.ts';
import { stateTag } from './state-tag.ts';

const perPage = 50;

/** What waits for members of staff. */
export const files = (deps: PageDeps): PageRoute =>
  asStaff(deps, { method: 'GET', path: paths.files }, async ({ visit, actor, member }) => {
    const { language } = visit;
    const t = text(language);
    const { exceptions } = deps.btb;
    const current = pageNumber(visit.query.get('pagina'));
    const found = await exceptions.toDo(actor, { limit: perPage, offset: (current - 1) * perPage });
    const rows = await Promise.all(
      (found?.rows ?? []).map(async (row) => [
        link({ text: `${row.given_name} ${row.family_name}`, href: paths.file(row.id) }),
        await exceptions.companyName(row.company),
        dayOf(row.changed_at, language),
        html`${tag(stateTag(row.state, language))}
        ${row.in_charge === member.id ? html`<span class="govuk-hint">${t('files.yours')}</span>` : null}`,
      ]),
    );
    const pages = Math.max(1, Math.ceil((found?.total ?? 0) / perPage));
    return page({
      title: t('files.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-l">${t('files.title')}</h1>
        <p class="govuk-body">${t('files.lead')}</p>
        ${table({
          id: 'dossiers',
          caption: t('files.title'),
          captionHidden: true,
          columns: [
            { label: t('exception.column.whom') },
            { label: t('exception.column.company') },
            { label: t('files.column.since') },
            { label: t('exception.column.state') },
          ],
          rows,
          empty: emptyState({ title: t('files.none.title'), text: t('files.none') }),
        })}
        ${pagesOfList({ page: current, pages, href: (number) => `${paths.files}?pagina=${number}` }, language)}`,
    });
  });
