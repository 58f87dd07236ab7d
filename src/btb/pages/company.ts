import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { table } from '#web/components/table.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import type { Appointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { personName, stateTag } from './appointment-text.ts';
import { waitingToConfirm } from './confirm.ts';
import { asRepresentative, type RepresentativeVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';

/** A company for who represents it: who is in charge of access, which invitations there are, and what comes next. */
export const company = (deps: PageDeps): PageRoute =>
  asRepresentative(deps, { method: 'GET', path: patterns.company }, async (representative) => {
    const { visit, actor, today, company, representation } = representative;
    const t = text(visit.language);
    const all = await deps.btb.appointmentsIn(company.number, today);
    const managers = all.filter(({ state }) => state === 'accepted');
    const others = all.filter(({ state }) => state !== 'accepted');
    const snapshot = await deps.kbo.snapshot();
    const selfInCharge = managers.some(({ insz }) => insz === actor.insz);
    const you = t('companies.function', {
      name: functionName(representation.function, visit.language),
      since: formatLocalDate(representation.since, visit.language),
    });
    return page({
      title: company.name,
      wide: true,
      body: html`${backLink({ text: t('company.back'), href: paths.companies })}
        <h1 class="govuk-heading-l">${company.name}</h1>
        ${summaryList([
          { key: t('company.number'), value: formatEnterpriseNumber(company.number) },
          { key: t('company.you'), value: html`${you}${snapshotLine(representative, snapshot?.date ?? null)}` },
        ])}
        ${await waitingToConfirm(deps, visit.language, company.number)}
        <h2 class="govuk-heading-m">${t('company.managers.title')}</h2>
        ${managersTable(representative, managers)}
        ${managers.length === 0 ? null : html`<p class="govuk-body">${t('company.managers.next')}</p>`}
        ${buttonGroup(
          linkButton({ text: t('company.appoint'), href: paths.appoint(company.number) }),
          selfInCharge
            ? null
            : linkButton({
                text: t('company.appoint.self'),
                href: paths.appointSelf(company.number),
                kind: 'secondary',
              }),
        )}
        <h2 class="govuk-heading-m">${t('company.invitations.title')}</h2>
        ${invitationsTable(representative, others)}
        ${
          others.some(({ state }) => state === 'invited')
            ? html`<p class="govuk-body">${t('company.invitations.next')}</p>`
            : null
        }`,
    });
  });

function snapshotLine({ visit }: RepresentativeVisit, date: LocalDate | null): Html | null {
  if (date === null) return null;
  const said = text(visit.language)('companies.snapshot', { date: formatLocalDate(date, visit.language) });
  return html`<br /><span class="govuk-hint">${said}</span>`;
}

function managersTable({ visit, company }: RepresentativeVisit, managers: readonly Appointment[]): Html {
  const t = text(visit.language);
  return table({
    id: 'managers',
    caption: t('company.managers.caption'),
    captionHidden: true,
    columns: [
      { label: t('company.column.person') },
      { label: t('company.column.since') },
      { label: t('company.column.action'), labelHidden: true },
    ],
    rows: managers.map((one) => [
      personName(one),
      formatLocalDate(one.answeredOn ?? one.invitedOn, visit.language),
      details(visit.language, company.number, one),
    ]),
    empty: emptyState({ title: t('company.managers.none.title'), text: t('company.managers.none') }),
  });
}

function invitationsTable({ visit, company }: RepresentativeVisit, all: readonly Appointment[]): Html {
  const t = text(visit.language);
  return table({
    id: 'invitations',
    caption: t('company.invitations.caption'),
    captionHidden: true,
    columns: [
      { label: t('company.column.person') },
      { label: t('company.column.state') },
      { label: t('company.column.action'), labelHidden: true },
    ],
    rows: all.map((one) => [
      personName(one),
      stateTag(one, visit.language),
      details(visit.language, company.number, one),
    ]),
    empty: emptyState({ title: t('company.invitations.none.title'), text: t('company.invitations.none') }),
  });
}

const details = (
  language: RepresentativeVisit['visit']['language'],
  number: RepresentativeVisit['company']['number'],
  one: Appointment,
): Html =>
  link({
    text: text(language)('company.details'),
    href: paths.appointment(number, one.id),
    label: text(language)('company.details.label', { name: personName(one) }),
  });
