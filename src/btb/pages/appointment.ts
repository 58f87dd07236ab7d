import { maskInsz } from '#belgian/insz.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { panel } from '#web/components/panel.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import type { SeenAppointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { actNames, paths, patterns } from '../paths.ts';
import { isTask, shownState } from '../rules/shown-state.ts';
import { actLinks } from './act-links.ts';
import { appointerText, personName, stateText } from './appointment-text.ts';
import { asManager, uuidParam, type ManagerVisit } from './as-person.ts';
import { boundsText } from './bounds-text.ts';
import { knownIn } from './known-in.ts';
import { lifeText } from './life-text.ts';
import type { PageDeps } from './page-deps.ts';
import { missingPage } from './refusal-pages.ts';

/** One appointment: what it is, how it went and what can be done; right after appointing it says that this is done. */
export const appointment = (deps: PageDeps): PageRoute =>
  asManager(deps, { method: 'GET', path: patterns.appointment }, async (manager) => {
    const { visit, company, today, acting } = manager;
    const { language } = visit;
    const found = appointmentIn(manager);
    if (found === null) return missingPage(visit, 'appointment');
    const t = text(language);
    const name = personName(found);
    const { state } = found;
    const fresh = visit.query.has('gelukt') && (state === 'invited' || state === 'accepted');
    const title = fresh ? doneTitle(manager, found) : t('detail.title', { name });
    const links = actLinks(acting, found, company.number, language, today);
    const back = { text: t('detail.back', { company: company.name }), href: paths.company(company.number) };
    return page({
      title,
      body: html`${
        fresh
          ? panel({ title, body: name })
          : html`${backLink(back)} ${actBanner(manager, found)}
              <h1 class="govuk-heading-l">${title}</h1>`
      }
        ${next(deps, manager, found)} ${await facts(deps, manager, found)}
        <h2 class="govuk-heading-m">${t('life.title')}</h2>
        ${lifeText(found, language, today)}
        ${
          links.length === 0
            ? null
            : html`<h2 class="govuk-heading-m">${t('company.column.action')}</h2>
              ${buttonGroup(...links)}`
        }
        ${fresh ? linkButton({ ...back, kind: 'secondary' }) : null}`,
    });
  });

/** The appointment of the address, as far as the visitor sees it. */
export function appointmentIn({ visit, acting }: ManagerVisit): SeenAppointment | null {
  const id = uuidParam(visit, 'id');
  return acting.appointments.find((one) => one.id === id) ?? null;
}

function doneTitle({ visit }: ManagerVisit, one: SeenAppointment): string {
  const t = text(visit.language);
  return one.state === 'invited' ? t('done.invited') : t('done.accepted', { role: t(`role.${one.role}`) });
}

/** That what was just confirmed is done. */
function actBanner({ visit, today }: ManagerVisit, one: SeenAppointment): Html | null {
  const t = text(visit.language);
  const done = actNames.find((act) => act === visit.query.get('gedaan'));
  if (done === undefined) return null;
  const shown = shownState(one, today);
  const holds = {
    'opnieuw-sturen': shown === 'invited',
    intrekken: shown === 'withdrawn',
    schorsen: shown === 'suspended',
    hervatten: shown === 'accepted',
    beeindigen: shown === 'ended',
  }[done];
  if (!holds) return null;
  const said = t(`act.done.${done}`, { name: personName(one), lastDay: formatLocalDate(one.lastDay, visit.language) });
  return notificationBanner({ title: t('banner.done'), text: said, success: true });
}

function next(deps: PageDeps, { visit, company, today }: ManagerVisit, one: SeenAppointment): Html | null {
  const t = text(visit.language);
  const name = personName(one);
  if (one.state === 'invited') {
    const lastDay = formatLocalDate(one.lastDay, visit.language);
    return html`<p class="govuk-body">${t('done.next.invited', { name, lastDay })}</p>`;
  }
  if (!one.own || !isTask(shownState(one, today))) return null;
  return html`<p class="govuk-body">${t('done.next.accepted', { company: company.name })}</p>
    <p class="govuk-body">${link({ text: t('invitation.next.link'), href: inLanguage(deps.gebruikersbeheerUrl, visit.language) })}</p>`;
}

async function facts(deps: PageDeps, { visit, company, today }: ManagerVisit, one: SeenAppointment): Promise<Html> {
  const t = text(visit.language);
  const { language } = visit;
  return summaryList([
    { key: t('detail.state'), value: stateText(one, language, today) },
    { key: t('detail.role'), value: t(`roles.${one.role}`) },
    { key: t('detail.bounds'), value: boundsText(one, await knownIn(deps, company.number, language), language) },
    { key: t('check.insz'), value: maskInsz(one.insz) },
    { key: t('check.email'), value: one.email },
    { key: t('check.phone'), value: one.phone },
    { key: t('detail.by'), value: appointerText(one, language) },
  ]);
}
