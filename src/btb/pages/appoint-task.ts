import { html } from '#web/html.ts';
import { button } from '#web/components/button.ts';
import { dateErrorHref } from '#web/components/date-input.ts';
import type { PageRoute } from '#web/site.ts';
import { redirect, type Answer } from '#web/visit.ts';
import type { Draft } from '../index.ts';
import { text } from '../messages/index.ts';
import { nameOf } from '../parts.ts';
import { paths, patterns } from '../paths.ts';
import { every, readTask, type TaskChoice, type TaskErrors, type TaskTyped } from '../rules/task-form.ts';
import { asAppointer, type AppointerVisit } from './as-appointer.ts';
import { stepPage, stepPaths } from './appoint-frame.ts';
import { nextStep, replacedOf } from './appoint-who.ts';
import { knownIn, type Known } from './known-in.ts';
import type { PageDeps } from './page-deps.ts';
import { taskMessage, taskQuestions } from './task-questions.ts';

/** The third step: which task, and for an access manager what they may give, for where, and until when. */
export const appointTask = (deps: PageDeps): readonly PageRoute[] => [
  asAppointer(deps, { method: 'GET', path: patterns.appointTask }, async (appointer) => {
    const { company, draft } = appointer;
    if (draft === null || draft.appointee === null) return redirect(back(appointer));
    return show(appointer, await knownIn(deps, company.number, appointer.visit.language), {
      typed: typedBefore(appointer, draft),
      errors: {},
    });
  }),
  asAppointer(deps, { method: 'POST', path: patterns.appointTask }, async (appointer) => {
    const { visit, actor, company, draft } = appointer;
    if (draft === null || draft.appointee === null) return redirect(back(appointer));
    const known = await knownIn(deps, company.number, visit.language);
    const typed = typedNow(visit.form);
    const read = readTask(typed, choiceOf(appointer, known));
    if (!read.ok) return show(appointer, known, { typed, errors: read.errors });
    await deps.btb.saveDraft({ actor, company: company.number, at: visit.now }, { ...draft, task: read.task });
    return redirect(paths.appointCheck(company.number));
  }),
];

/** To the first step that is still to be done. */
export const back = ({ company, draft }: AppointerVisit): string =>
  draft === null ? paths.appoint(company.number) : stepPaths[nextStep(draft)](company.number);

const choiceOf = ({ offer, today }: AppointerVisit, { services, establishments }: Known): TaskChoice => ({
  ...offer,
  services: services.map(({ code }) => code),
  establishments: establishments.map(({ number }) => number),
  today,
});

/** What was chosen before; of a successor, what the one had whom they replace. */
function typedBefore(appointer: AppointerVisit, { task, replaces }: Draft): TaskTyped {
  const { role, bounds } = task ?? replacedOf(appointer, replaces) ?? { role: '', bounds: null };
  const list = (chosen: 'every' | readonly string[] | undefined): readonly string[] =>
    chosen === 'every' ? [every] : (chosen ?? []);
  const bounded = role === 'access-manager' ? bounds : null;
  const [year = '', month = '', day = ''] = (bounded?.until ?? '').split('-');
  return {
    role,
    services: list(bounded?.services),
    establishments: list(bounded?.establishments),
    mayAppoint: bounded?.mayAppoint === true,
    until: { day, month, year },
  };
}

const typedNow = (form: URLSearchParams): TaskTyped => ({
  role: form.get('taak') ?? '',
  services: form.getAll('diensten'),
  establishments: form.getAll('vestigingen'),
  mayAppoint: form.get('aanstellen') === 'ja',
  until: {
    day: (form.get('tot-day') ?? '').slice(0, 10),
    month: (form.get('tot-month') ?? '').slice(0, 10),
    year: (form.get('tot-year') ?? '').slice(0, 10),
  },
});

function show(
  appointer: AppointerVisit,
  known: Known,
  { typed, errors }: { readonly typed: TaskTyped; readonly errors: TaskErrors },
): Answer {
  const { visit, company, draft } = appointer;
  const t = text(visit.language);
  const choice = choiceOf(appointer, known);
  const message = taskMessage(visit.language, errors, choice);
  const hrefs = {
    role: '#taak',
    services: '#diensten',
    establishments: '#vestigingen',
    until: dateErrorHref({ name: 'tot' }),
  } as const;
  const title =
    draft?.self === true || draft === null || draft.appointee === null
      ? t('guide.task.title.self')
      : t('guide.task.title', { name: nameOf(draft.appointee) });
  return stepPage(appointer, {
    step: 3,
    title,
    errors: (['role', 'services', 'establishments', 'until'] as const).flatMap((field) => {
      const said = message(field);
      return said === undefined ? [] : [{ text: said, href: hrefs[field] }];
    }),
    body: html`<form method="post" action="${paths.appointTask(company.number)}" novalidate>
      ${visit.csrfField} ${taskQuestions(visit.language, choice, known, typed, message)}
      ${button({ text: t('continue') })}
    </form>`,
  });
}
