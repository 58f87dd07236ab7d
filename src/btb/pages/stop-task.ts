import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { linkButton } from '#web/components/link-button.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import type { Task } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { asPerson, uuidParam, type PersonVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { missingPage } from './refusal-pages.ts';

/** Asks whether somebody gives up their own task, says what happens then, and does it. */
export const stopTask = (deps: PageDeps): readonly PageRoute[] => {
  const ownTask = async ({ visit, actor, today }: PersonVisit): Promise<Task | null> => {
    const id = uuidParam(visit, 'id');
    return (await deps.btb.tasksOf(actor.insz, today)).find((one) => one.id === id) ?? null;
  };
  return [
    asPerson(deps, { method: 'GET', path: patterns.stopTask }, async (person) => {
      const task = await ownTask(person);
      return task === null ? missingPage(person.visit, 'task') : ask(deps, person, task, null);
    }),
    asPerson(deps, { method: 'POST', path: patterns.stopTask }, async (person) => {
      const { visit, actor } = person;
      const id = uuidParam(visit, 'id');
      if (id === null) return missingPage(visit, 'task');
      const verdict = await deps.btb.resign({ id, actor, at: visit.now });
      if (verdict.ok) return redirect(`${paths.tasks}?gestopt=${id}`);
      const task = await ownTask(person);
      if (verdict.because === 'not-found' || task === null) return missingPage(visit, 'task');
      return ask(deps, person, task, verdict.because);
    }),
  ];
};

async function ask(
  { btb }: PageDeps,
  { visit, today }: PersonVisit,
  task: Task,
  refused: 'answered-already' | 'not-accepted' | 'over' | null,
): Promise<Answer> {
  const t = text(visit.language);
  const values = { role: t(`role.${task.role}`), company: task.companyName, by: task.appointedBy };
  const title = t('stop-task.title', values);
  return page({
    title,
    hasErrors: refused !== null,
    body: html`${backLink({ text: t('tasks.to'), href: paths.tasks })}
      ${errorSummary({
        title: t('error.summary'),
        errors: refused === null ? [] : [{ text: t(`stop.refused.${refused}`) }],
      })}
      <h1 class="govuk-heading-l">${title}</h1>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        <li>${t('stop-task.at-once', values)}</li>
        <li>${t('stop-task.rights', values)}</li>
        <li>${t('stop-task.told', values)}</li>
        <li>${t('stop-task.back', values)}</li>
      </ul>
      ${
        (await btb.isLastInCharge(task, today))
          ? warningText({ label: t('warning'), text: t('stop-task.last', values) })
          : null
      }
      <form method="post" action="${paths.stopTask(task.id)}">
        ${visit.csrfField}
        ${buttonGroup(
          button({ text: t('stop-task.confirm'), kind: 'warning' }),
          linkButton({ text: t('stop.keep'), href: paths.tasks, kind: 'secondary' }),
        )}
      </form>`,
  });
}
