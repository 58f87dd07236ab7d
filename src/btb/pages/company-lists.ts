import { formatLocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { table } from '#web/components/table.ts';
import type { SeenAppointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { managerRoles } from '../rules/mandate.ts';
import { isTask, shownState } from '../rules/shown-state.ts';
import { actLinks } from './act-links.ts';
import { personName, stateText } from './appointment-text.ts';
import type { ManagerVisit } from './as-person.ts';
import { boundsText } from './bounds-text.ts';
import type { Known } from './known-in.ts';
import { pageOf, pagesOfList } from './pages-of-list.ts';

const cardsPerPage = 10;
const rowsPerPage = 25;

/** Who manages access now: the strongest first. */
export function managersList(manager: ManagerVisit, known: Known): Html {
  const { visit, company, today, acting } = manager;
  const t = text(visit.language);
  const all = acting.appointments
    .filter((one) => isTask(shownState(one, today)))
    .toSorted((one, other) => managerRoles.indexOf(one.role) - managerRoles.indexOf(other.role));
  if (all.length === 0) {
    const none = acting.seesAll ? 'company.managers.none' : 'company.managers.none-below';
    return emptyState({ title: t('company.managers.none.title'), text: t(none) });
  }
  const { shown, ...list } = pageOf(all, pageNumber(visit.query.get('pagina')), cardsPerPage);
  return html`${shown.map((one) => card(manager, one, known))}
  ${pagesOfList({ ...list, href: (page) => `${paths.company(company.number)}?pagina=${page}` }, visit.language)}`;
}

/** Who was invited and has not answered yet. */
export function invitationsList(manager: ManagerVisit, known: Known): Html {
  const { visit, acting } = manager;
  const t = text(visit.language);
  const open = acting.appointments.filter(({ state }) => state === 'invited');
  if (open.length === 0) {
    return emptyState({ title: t('company.invitations.none.title'), text: t('company.invitations.none') });
  }
  return html`${open.map((one) => card(manager, one, known))}
    <p class="govuk-body">${t('company.invitations.next')}</p>`;
}

/** What is over: declined, expired, withdrawn, ended. Nothing at all when nothing is. */
export function pastList(manager: ManagerVisit): Html | null {
  const { visit, company, today, acting } = manager;
  const { language } = visit;
  const t = text(language);
  const all = acting.appointments.filter((one) => one.state !== 'invited' && !isTask(shownState(one, today)));
  if (all.length === 0) return null;
  const { shown, ...list } = pageOf(all, pageNumber(visit.query.get('voorbij')), rowsPerPage);
  return html`<h2 class="govuk-heading-m" id="voorbij">${t('company.past.title')}</h2>
    ${table({
      id: 'past',
      caption: t('company.past.caption'),
      captionHidden: true,
      columns: [
        { label: t('company.column.person') },
        { label: t('detail.role') },
        { label: t('company.column.state') },
        { label: t('company.column.action'), labelHidden: true },
      ],
      rows: shown.map((one) => [
        personName(one),
        t(`roles.${one.role}`),
        stateText(one, language, today),
        html`${actions(manager, one).map((action) => html`<div>${action}</div>`)}`,
      ]),
      empty: html``,
    })}
    ${pagesOfList({ ...list, href: (page) => `${paths.company(company.number)}?voorbij=${page}#voorbij` }, language)}`;
}

function card(manager: ManagerVisit, one: SeenAppointment, known: Known): Html {
  const { visit, today } = manager;
  const { language } = visit;
  const t = text(language);
  return summaryCard({
    title: personName(one),
    level: 3,
    actions: actions(manager, one),
    rows: [
      { key: t('detail.role'), value: t(`roles.${one.role}`) },
      { key: t('detail.bounds'), value: boundsText(one, known, language) },
      { key: t('detail.state'), value: html`${stateText(one, language, today)}${sent(manager, one)}` },
    ],
  });
}

/** How far an open invitation is: the mail went out, and was it looked at? */
function sent({ visit }: ManagerVisit, { state, openedOn, lastSentOn }: SeenAppointment): Html | null {
  if (state !== 'invited') return null;
  const t = text(visit.language);
  const day = formatLocalDate(openedOn ?? lastSentOn, visit.language);
  return html`<br />${t(openedOn === null ? 'sent.not-opened' : 'sent.opened', { day })}`;
}

function actions({ visit, company, today, acting }: ManagerVisit, one: SeenAppointment): readonly Html[] {
  const t = text(visit.language);
  const details = link({
    text: t('company.details'),
    href: paths.appointment(company.number, one.id),
    label: t('company.details.label', { name: personName(one) }),
  });
  return [details, ...actLinks(acting, one, company.number, visit.language, today)];
}
