import { html } from '#web/html.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { table } from '#web/components/table.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { stateText } from './appointment-text.ts';
import { asPerson } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';

/** So many are shown, the latest first. */
const most = 100;

/** The invitations of whoever is signed in, open and answered. */
export const invitations = (deps: PageDeps): PageRoute =>
  asPerson(deps, { method: 'GET', path: paths.invitations }, async ({ visit, actor, today }) => {
    const t = text(visit.language);
    const all = (await deps.btb.invitationsFor(actor.insz, today)).slice(0, most);
    const rows = await Promise.all(
      all.map(async (one) => {
        const company = (await deps.kbo.company(one.company))?.name ?? one.company;
        const open = one.state === 'invited';
        return [
          link({
            text: company,
            href: paths.invitation(one.id),
            label: t(open ? 'invitations.open.label' : 'invitations.see.label', { company }),
          }),
          one.appointedBy.name,
          t(`roles.${one.role}`),
          stateText(one, visit.language, today),
        ];
      }),
    );
    return page({
      title: t('invitations.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-l">${t('invitations.title')}</h1>
        <p class="govuk-body">${t('invitations.lead')}</p>
        ${table({
          id: 'invitations',
          caption: t('invitations.caption'),
          captionHidden: true,
          columns: [
            { label: t('invitations.column.company') },
            { label: t('invitations.column.by') },
            { label: t('detail.role') },
            { label: t('company.column.state') },
          ],
          rows,
          empty: emptyState({ title: t('invitations.none.title'), text: t('invitations.none') }),
        })}`,
    });
  });
