import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { linkButton } from '#web/components/link-button.ts';
import { table } from '#web/components/table.ts';
import { html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import { page } from '#web/visit.ts';
import type { InsidePage } from '../inside-page.ts';
import { text } from '../messages/index.ts';
import { switchForm } from '../profile/switch-form.ts';
import { workersInScope } from '../workers/store.ts';

/** First page inside: for whom one works and which establishments one sees, and no others. */
export const overviewPage = (db: Db, vault: InszVault): InsidePage => ({
  method: 'GET',
  path: '/overzicht',
  handle: async (visit, { company, establishments, recognition, scope }) => {
    const t = text(visit.language);
    const { total } = await db.transaction(scope, (tx) =>
      workersInScope(tx, vault, { search: '', limit: 1, offset: 0 }),
    );
    return page({
      title: t('overview.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-l">${company.name}</h1>
        <p class="govuk-body figures">
          ${t('overview.company', { number: formatEnterpriseNumber(company.number), recognition: recognition.number })}
        </p>
        ${table({
          id: 'vestigingen',
          caption: t(`overview.establishments.${plural(establishments.length, visit.language)}`),
          columns: [
            { label: t('establishment.name') },
            { label: t('establishment.municipality') },
            { label: t('establishment.number'), numeric: true },
          ],
          rows: establishments.map((one) => [one.name, one.municipality, formatEstablishmentNumber(one.number)]),
          empty: html``,
        })}
        <p class="govuk-body">${t(`overview.workers.${plural(total, visit.language)}`, { count: total })}</p>
        ${linkButton({ text: t('overview.toWorkers'), href: '/werknemers' })} ${switchForm(visit)}`,
    });
  },
});
