import { formatLocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { tag } from '#web/components/tag.ts';
import { inLanguage } from '#web/in-language.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import type { Task } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { asPerson, type PersonVisit } from './as-person.ts';
import { boundsText } from './bounds-text.ts';
import { knownIn } from './known-in.ts';
import type { PageDeps } from './page-deps.ts';
import { pageOf, pagesOfList } from './pages-of-list.ts';

const perPage = 10;

/** What whoever is signed in was put in charge of, and can give up. */
export const tasks = (deps: PageDeps): PageRoute =>
  asPerson(deps, { method: 'GET', path: paths.tasks }, async (person) => {
    const { visit, actor, today } = person;
    const { language } = visit;
    const t = text(language);
    const all = await deps.btb.tasksOf(actor.insz, today);
    const { shown, ...list } = pageOf(all, pageNumber(visit.query.get('pagina')), perPage);
    const cards = await Promise.all(shown.map((task) => card(deps, task, language)));
    return page({
      title: t('tasks.title'),
      wide: true,
      body: html`${await stopped(deps, person)}
        <h1 class="govuk-heading-l">${t('tasks.title')}</h1>
        ${
          all.length === 0
            ? emptyState({ title: t('tasks.none.title'), text: t('tasks.none') })
            : html`<p class="govuk-body">${t('tasks.lead')}</p>
              ${cards}`
        }
        ${pagesOfList({ ...list, href: (number) => `${paths.tasks}?pagina=${number}` }, language)}`,
    });
  });

async function stopped({ btb, kbo }: PageDeps, { visit, actor, today }: PersonVisit): Promise<Html | null> {
  const id = visit.query.get('gestopt');
  if (id === null) return null;
  const own = (await btb.invitationsFor(actor.insz, today)).find((one) => one.id === id && one.closing === 'resigned');
  if (own === undefined) return null;
  const t = text(visit.language);
  const company = (await kbo.company(own.company))?.name ?? own.company;
  const said = t('tasks.stopped', { role: t(`role.${own.role}`), company });
  return notificationBanner({ title: t('banner.done'), text: said, success: true });
}

async function card(deps: PageDeps, task: Task, language: Language): Promise<Html> {
  const t = text(language);
  const { company, companyName, suspendedOn, suspendedBy } = task;
  const appoints = task.bounds.mayAppoint && suspendedOn === null;
  const suspension = t('tasks.suspended', {
    by: suspendedBy ?? '',
    day: suspendedOn === null ? '' : formatLocalDate(suspendedOn, language),
  });
  return summaryCard({
    title: companyName,
    actions: [
      ...(suspendedOn === null
        ? [
            link({
              text: t('companies.managed.open'),
              href: inLanguage(deps.gebruikersbeheerUrl, language),
              label: t('tasks.rights.label', { company: companyName }),
            }),
          ]
        : []),
      ...(appoints
        ? [
            link({
              text: t('tasks.managers'),
              href: paths.company(company),
              label: t('tasks.managers.label', { company: companyName }),
            }),
          ]
        : []),
      link({
        text: t('tasks.stop'),
        href: paths.stopTask(task.id),
        label: t('tasks.stop.label', { company: companyName }),
      }),
    ],
    rows: [
      { key: t('detail.role'), value: t(`roles.${task.role}`) },
      { key: t('tasks.bounds'), value: boundsText(task, await knownIn(deps, company, language), language) },
      {
        key: t('detail.state'),
        value:
          suspendedOn === null
            ? t('tasks.since', { since: formatLocalDate(task.since, language), by: task.appointedBy })
            : html`${tag({ text: t('state.suspended'), state: 'attention' })}<br />${suspension}`,
      },
    ],
  });
}
