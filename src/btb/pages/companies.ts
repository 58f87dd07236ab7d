import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import { html, type Html } from '#web/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { inLanguage } from '#web/in-language.ts';
import { plural, type Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import type { StateOfCompany, Task } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { asPerson, type PersonVisit } from './as-person.ts';
import { notARepresentative } from './not-a-representative.ts';
import type { PageDeps } from './page-deps.ts';
import { undecidedCompanies } from './undecided-companies.ts';

type Represented = Awaited<ReturnType<PageDeps['kbo']['companiesRepresentedBy']>>[number];

/** So many are shown; somebody who represents more opens the others by their number. */
const most = 100;

/** The first page after signing in: the companies that one represents or manages in today, and what waits for an answer. */
export const companies = (deps: PageDeps): PageRoute =>
  asPerson(deps, { method: 'GET', path: paths.companies }, async (person) => {
    const { visit, actor, today } = person;
    const t = text(visit.language);
    const represented = await deps.kbo.companiesRepresentedBy(actor.insz, today);
    const shown = await Promise.all(
      represented.slice(0, most).map(async (one) => ({ one, state: await deps.btb.stateOf(one.number, today) })),
    );
    const snapshot = await deps.kbo.snapshot();
    const tasks = await deps.btb.tasksOf(actor.insz, today);
    const member = await deps.btb.exceptions.staffOf(actor);
    const none = represented.length === 0;
    const title = none && tasks.length === 0 ? t('none.title') : t('companies.title');
    return page({
      title,
      wide: !none || tasks.length > 0,
      body: html`<h1 class="govuk-heading-l">${title}</h1>
        ${await invited(deps, person)}
        ${
          none
            ? tasks.length === 0
              ? notARepresentative(visit.language, snapshot?.date ?? null, deps.kboUrl)
              : null
            : html`<p class="govuk-body">${t('companies.lead')}</p>
              ${companiesTable(visit.language, shown)}
              ${represented.length > most ? html`<p class="govuk-body">${t('companies.more', { most })}</p>` : null}
              ${
                snapshot === null
                  ? null
                  : html`<p class="govuk-hint">
                    ${t('companies.snapshot', { date: formatLocalDate(snapshot.date, visit.language) })}
                  </p>`
              }`
        }
        ${await undecidedCompanies(deps, person)} ${managed(deps, person, tasks)}
        <p class="govuk-body">${t('exception.from-list')} ${link({ text: t('exception.to'), href: paths.exceptions })}</p>
        ${member === null ? null : html`<p class="govuk-body">${link({ text: t('files.to'), href: paths.files })}</p>`}`,
    });
  });

function companiesTable(
  language: Language,
  shown: readonly { readonly one: Represented; readonly state: StateOfCompany }[],
): Html {
  const t = text(language);
  return table({
    id: 'companies',
    caption: t('companies.caption'),
    captionHidden: true,
    columns: [
      { label: t('companies.column.company') },
      { label: t('companies.column.function') },
      { label: t('companies.column.state') },
      { label: t('companies.column.action'), labelHidden: true },
    ],
    rows: shown.map(({ one, state }) => [
      html`${one.name}<br />${formatEnterpriseNumber(one.number)}`,
      functionCell(one, language),
      stateCell(state, language),
      html`${link({
        text: t('companies.open'),
        href: paths.company(one.number),
        label: t('companies.open.label', { company: one.name }),
      })}<br />${link({
        text: t('companies.appoint'),
        href: paths.appoint(one.number),
        label: t('companies.appoint.label', { company: one.name }),
      })}`,
    ]),
    empty: html``,
  });
}

function functionCell({ function: code, since, of }: Represented, language: Language): string {
  const facts = { name: functionName(code, language), since: formatLocalDate(since, language) };
  return of === null
    ? text(language)('companies.function', facts)
    : text(language)('companies.function.of', { ...facts, holder: of.name });
}

const colours = { 'in-charge': 'good', 'invitation-open': 'waiting', 'nobody-in-charge': 'attention' } as const;

function stateCell(state: StateOfCompany, language: Language): Html {
  const shown = tag({
    text: text(language)(`state.${state.kind}`),
    state: colours[state.kind],
  });
  if (state.kind !== 'in-charge') return shown;
  return html`${shown}<br />${state.managers.map(({ personName }) => personName).join(', ')}`;
}

async function invited({ btb }: PageDeps, { visit, actor, today }: PersonVisit): Promise<Html | null> {
  const t = text(visit.language);
  const open = (await btb.invitationsFor(actor.insz, today)).filter(({ state }) => state === 'invited');
  if (open.length === 0) return null;
  const said = t(`companies.invited.${plural(open.length, visit.language)}`, { count: open.length });
  return insetText(
    html`<p class="govuk-body">${said}</p>
      ${link({ text: t('companies.invited.open'), href: paths.invitations })}`,
  );
}

function managed({ gebruikersbeheerUrl }: PageDeps, { visit }: PersonVisit, all: readonly Task[]): Html | null {
  const { language } = visit;
  const t = text(language);
  if (all.length === 0) return null;
  return html`<h2 class="govuk-heading-m">${t('companies.managed.title')}</h2>
    ${table({
      id: 'managed',
      caption: t('companies.managed.title'),
      captionHidden: true,
      columns: [
        { label: t('companies.column.company') },
        { label: t('detail.role') },
        { label: t('companies.column.action'), labelHidden: true },
      ],
      rows: all.slice(0, most).map((task) => [
        html`${task.companyName}<br />${formatEnterpriseNumber(task.company)}`,
        html`${t('companies.managed.one', {
          role: t(`roles.${task.role}`),
          since: formatLocalDate(task.since, language),
        })}${task.suspendedOn === null ? null : html`<br />${tag({ text: t('state.suspended'), state: 'attention' })}`}`,
        task.bounds.mayAppoint && task.suspendedOn === null
          ? link({
              text: t('companies.open'),
              href: paths.company(task.company),
              label: t('companies.open.label', { company: task.companyName }),
            })
          : '',
      ]),
      empty: html``,
    })}
    <p class="govuk-body">
      ${t('companies.managed.next')} ${link({ text: t('companies.managed.open'), href: inLanguage(gebruikersbeheerUrl, language) })}
    </p>
    <p class="govuk-body">${link({ text: t('tasks.to'), href: paths.tasks })}</p>`;
}
