import { formatLocalDate } from '#belgian/local-date.ts';
import type { SiteName } from '#store/systems.ts';
import { breadcrumbs } from '#web/components/breadcrumbs.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import { statementPaths, statements, type Statement } from '#web/layout/statement-links.ts';
import type { Operator } from '#web/server/site-options.ts';
import type { PublicPage } from '#web/site.ts';
import { page, type Visit } from '#web/visit.ts';
import { paths } from '../../pages/paths.ts';
import { text } from '../messages/index.ts';
import { statementsReviewed } from '../reviewed.ts';

/** What the statements are made from. */
export interface StatementDeps {
  /** Who runs the product, and answers for what stands there. */
  readonly operator: Operator;
  /** Where the sites are. */
  readonly urls: Readonly<Partial<Record<SiteName, URL>>>;
}

/** A statement: its heading, what it says, where the others are, and when it was last read through. */
export const statementPage = (
  statement: Statement,
  content: (visit: Visit) => { readonly lead: string; readonly body: Html },
): PublicPage => ({
  method: 'GET',
  path: statementPaths[statement],
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const title = t(`${statement}.title`);
    const { lead, body } = content(visit);
    return page({
      title,
      wide: statement === 'cookies',
      body: html`${breadcrumbs({
        label: t('statements.trail'),
        items: [{ text: t('statements.help'), href: paths.front }],
      })}
        <h1 class="govuk-heading-xl">${title}</h1>
        <p class="govuk-body-l">${lead}</p>
        ${body}
        <h2 class="govuk-heading-m">${t('statements.others')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          ${statements
            .filter((other) => other !== statement)
            .map((other) => html`<li>${link({ text: t(`${other}.title`), href: statementPaths[other] })}</li>`)}
        </ul>
        <p class="govuk-hint">
          ${t('statements.reviewed', { date: formatLocalDate(statementsReviewed, visit.language) })}
        </p>`,
    });
  },
});
