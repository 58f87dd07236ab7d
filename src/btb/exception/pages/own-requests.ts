import { formatLocalDate, brusselsDate } from '#belgian/local-date.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../../messages/index.ts';
import type { PageDeps } from '../../pages/page-deps.ts';
import { paths } from '../../paths.ts';
import { withAnyKey } from './exception-visit.ts';
import { stateTag } from './state-tag.ts';

/** What a request with documents is for, and the visitor's own. */
export const ownRequests = (deps: PageDeps): PageRoute =>
  withAnyKey(deps, { method: 'GET', path: paths.exceptions }, async ({ visit, actor }) => {
    const { language } = visit;
    const t = text(language);
    const { exceptions } = deps.btb;
    const [all, member] = [await exceptions.ofAsker(actor), await exceptions.staffOf(actor)];
    const names = new Map<string, string>();
    for (const { company } of all) names.set(company, await exceptions.companyName(company));
    return page({
      title: t('exception.title'),
      body: html`${
        visit.query.get('bezwaar') === '1'
          ? notificationBanner({ title: t('banner.done'), text: t('objection.done'), success: true })
          : null
      }
        <h1 class="govuk-heading-l">${t('exception.title')}</h1>
        <p class="govuk-body-l">${t('exception.lead')}</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>${t('exception.for.key')}</li>
          <li>${t('exception.for.register')}</li>
        </ul>
        <p class="govuk-body">${t('exception.how', { days: exceptions.waitingDays })}</p>
        ${linkButton({ text: t('exception.new'), href: paths.exceptionNew })}
        <h2 class="govuk-heading-m">${t('exception.own')}</h2>
        ${table({
          id: 'aanvragen',
          caption: t('exception.own'),
          captionHidden: true,
          columns: [
            { label: t('exception.column.whom') },
            { label: t('exception.column.company') },
            { label: t('exception.column.since') },
            { label: t('exception.column.state') },
          ],
          rows: all.map((one) => [
            link({ text: `${one.given_name} ${one.family_name}`, href: paths.exception(one.id) }),
            names.get(one.company) ?? one.company,
            formatLocalDate(brusselsDate(one.created_at), language),
            tag(stateTag(one.state, language)),
          ]),
          empty: emptyState({ title: t('exception.none.title'), text: t('exception.none') }),
        })}
        ${member === null ? null : html`<p class="govuk-body">${link({ text: t('files.to'), href: paths.files })}</p>`}`,
    });
  });
