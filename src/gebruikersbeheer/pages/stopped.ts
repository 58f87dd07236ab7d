import { backLink } from '#web/components/back-link.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, type Answer } from '#web/visit.ts';
import { afterStop, type AfterStop } from '../after-stop.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { inChargeOfAll } from '../rules/may-stop.ts';
import type { StopVerdict } from '../stop-access.ts';
import { inCompany, notFound, type ManagerVisit, type PageDeps } from './in-company.ts';

/** The address of what came of a stop: names stand in no address, so it says when, and how many. */
export const stoppedHref = (
  company: ManagerVisit['company'],
  { ended, managers, kept }: Extract<StopVerdict, { ok: true }>,
  at: Date,
): string =>
  `${paths.stopped(company.number)}?op=${at.getTime()}&gestopt=${ended}&taken=${managers}&blijft=${Math.min(kept.length, 999)}`;

/** What came of stopping access: how much, who was not told, and the way to give rights again. */
export const stoppedPage = (deps: PageDeps): PageRoute => {
  const after = afterStop(deps.parts);
  return inCompany(deps, { method: 'GET', path: patterns.stopped }, async (manager) => {
    const { visit, company, powers } = manager;
    const at = /^\d{1,14}$/.exec(visit.query.get('op') ?? '')?.[0];
    if (at === undefined || inChargeOfAll(powers) === null) return notFound(visit);
    return view(manager, await after(company.number, new Date(Number(at))));
  });
};

function view({ visit, company }: ManagerVisit, { people, unreached }: AfterStop): Answer {
  const t = text(visit.language);
  const count = (name: string): number => Number(/^\d{1,6}$/.exec(visit.query.get(name) ?? '')?.[0] ?? '0');
  const [stopped, tasks, staying] = [count('gestopt'), count('taken'), count('blijft')];
  return page({
    title: t('stopped.title', { company: company.name }),
    body: html`${backLink({ text: t('inside.back'), href: paths.inside(company.number) })}
      ${notificationBanner({
        title: t('banner.done'),
        text: [
          t(`inside.stopped.${plural(stopped, visit.language)}`, { count: stopped }),
          ...(tasks === 0 ? [] : [t(`inside.tasks.${plural(tasks, visit.language)}`, { count: tasks })]),
          ...(staying === 0 ? [] : [t(`inside.kept.${plural(staying, visit.language)}`, { count: staying })]),
        ].join(' '),
        success: true,
      })}
      <h1 class="govuk-heading-l">${t('stopped.title', { company: company.name })}</h1>
      ${
        unreached.length === 0
          ? html`<p class="govuk-body">${t('stopped.told')}</p>`
          : html`<h2 class="govuk-heading-m">${t('stopped.unreached.title')}</h2>
              <p class="govuk-body">${t('stopped.unreached')}</p>
              <ul class="govuk-list govuk-list--bullet">
                ${unreached.map((name) => html`<li>${name}</li>`)}
              </ul>`
      }
      ${
        people.length === 0
          ? ''
          : html`<h2 class="govuk-heading-m">${t('stopped.again.title')}</h2>
              <p class="govuk-body">${t('stopped.again')}</p>
              <ul class="govuk-list govuk-list--spaced">
                ${people.map(({ id, given_name, family_name }) => {
                  const name = `${given_name} ${family_name}`;
                  return html`<li>${link({ text: t('give.to', { name }), href: paths.give(company.number, id) })}</li>`;
                })}
              </ul>`
      }`,
  });
}
