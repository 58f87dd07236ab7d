import { formatInsz } from '#belgian/insz.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { html } from '#web/html.ts';
import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { textInput } from '#web/components/text-input.ts';
import type { PageRoute } from '#web/site.ts';
import { redirect, type Answer } from '#web/visit.ts';
import type { Draft } from '../index.ts';
import { text } from '../messages/index.ts';
import { nameOf } from '../parts.ts';
import { paths, patterns } from '../paths.ts';
import { emailError, longest, type AddressError } from '../rules/appoint-form.ts';
import { lastDayToAnswer } from '../rules/appointment-state.ts';
import { mostOpenInvitations, type AppointDecision } from '../rules/may-appoint.ts';
import { asAppointer, type AppointerVisit } from './as-appointer.ts';
import { stepPage, stepPaths } from './appoint-frame.ts';
import { back } from './appoint-task.ts';
import { replacedOf } from './appoint-who.ts';
import { personName } from './appointment-text.ts';
import { boundsText } from './bounds-text.ts';
import { knownIn } from './known-in.ts';
import type { PageDeps } from './page-deps.ts';
import { mayNotRepresentPage } from './refusal-pages.ts';

/** A draft of which every step was done. */
type Complete = Draft & {
  readonly appointee: NonNullable<Draft['appointee']>;
  readonly task: NonNullable<Draft['task']>;
};

const isComplete = (draft: Draft | null): draft is Complete =>
  draft !== null && draft.appointee !== null && draft.task !== null;

type Refusal = Extract<AppointDecision, { permitted: false }>;

interface CheckShown {
  readonly replyTo: string;
  readonly replyError: AddressError | null;
  readonly refusal: Refusal | null;
}

/** The last step: everything once more, with a way back to each part of it, and the confirmation. */
export const appointCheck = (deps: PageDeps): readonly PageRoute[] => [
  asAppointer(deps, { method: 'GET', path: patterns.appointCheck }, async (appointer) => {
    const { visit, draft } = appointer;
    if (!isComplete(draft)) return redirect(back(appointer));
    const decision = await deps.btb.mayAppoint({ ...asked(appointer, draft), at: visit.now });
    const refusal = decision.permitted ? null : decision;
    return show(deps, appointer, draft, { replyTo: '', replyError: null, refusal });
  }),
  asAppointer(deps, { method: 'POST', path: patterns.appointCheck }, async (appointer) => {
    const { visit, company, draft, acting } = appointer;
    const id = visit.form.get('id');
    if (!isComplete(draft) || draft.id !== id) {
      // The second click, or the way back after it was done.
      const done = acting.appointments.some((one) => one.id === id);
      return redirect(done && id !== null ? paths.done(company.number, id) : back(appointer));
    }
    return confirmed(deps, appointer, draft);
  }),
];

const asked = ({ actor, company }: AppointerVisit, { appointee, task, replaces }: Complete) => ({
  actor,
  company: company.number,
  ...task,
  appointee,
  // Said in the first step, without which there is no draft.
  declaredWithin: true,
  replaces,
});

async function confirmed(deps: PageDeps, appointer: AppointerVisit, draft: Complete): Promise<Answer> {
  const { visit, actor, company } = appointer;
  const replyTo = visit.form.get('replyTo') ?? '';
  const replyError = emailError(replyTo);
  if (replyError !== undefined && replyError !== 'empty') {
    return show(deps, appointer, draft, { replyTo, replyError, refusal: null });
  }
  const verdict = await deps.btb.appoint({
    ...asked(appointer, draft),
    id: draft.id,
    actorEmail: replyTo.trim() === '' ? null : replyTo.trim(),
    language: visit.language,
    at: visit.now,
  });
  if (!verdict.ok) return show(deps, appointer, draft, { replyTo, replyError: null, refusal: verdict.refusal });
  await deps.btb.removeDraft({ actor, company: company.number, at: visit.now });
  return redirect(paths.done(company.number, verdict.id));
}

async function show(
  deps: PageDeps,
  appointer: AppointerVisit,
  draft: Complete,
  { replyTo, replyError, refusal }: CheckShown,
): Promise<Answer> {
  const { visit, actor, company, today } = appointer;
  if (refusal?.because === 'may-not-represent') {
    const snapshot = await deps.kbo.snapshot();
    return mayNotRepresentPage(visit, deps, company.number, refusal.why, snapshot?.date ?? null);
  }
  const t = text(visit.language);
  const { self, appointee, task } = draft;
  const name = self ? nameOf(actor) : nameOf(appointee);
  const role = t(`role.${task.role}`);
  const lastDay = formatLocalDate(lastDayToAnswer(today), visit.language);
  const error = replyError === null ? undefined : t(`field.email.${replyError}`);
  const replaced = replacedOf(appointer, draft.replaces);
  const refused = refusal === null ? null : t(`appoint.refused.${refusal.because}`, { most: mostOpenInvitations });
  const change = (step: 1 | 2 | 3, about: string) => ({
    actions: [{ text: t('check.change'), href: stepPaths[step](company.number), about }],
  });
  return stepPage(appointer, {
    step: 4,
    title: t('check.title'),
    errors: [
      ...(refused === null || refusal === null
        ? []
        : [{ text: refused, href: stepPaths[stepOf(refusal)](company.number) }]),
      ...(error === undefined ? [] : [{ text: error, href: '#replyTo' }]),
    ],
    body: html`${summaryList([
      { key: t('check.person'), value: name, ...change(self ? 1 : 2, t('check.person')) },
      ...(self ? [] : [{ key: t('check.insz'), value: formatInsz(appointee.insz), ...change(2, t('check.insz')) }]),
      { key: t('check.email'), value: appointee.email, ...change(2, t('check.email')) },
      { key: t('check.phone'), value: appointee.phone, ...change(2, t('check.phone')) },
      {
        key: t('check.within'),
        value: t(self ? 'check.within.representative' : 'check.within.declared'),
        ...change(1, t('check.within')),
      },
      ...(replaced === null
        ? []
        : [{ key: t('check.replaces'), value: personName(replaced), ...change(1, t('check.replaces')) }]),
      { key: t('detail.role'), value: t(`roles.${task.role}`), ...change(3, t('detail.role')) },
      {
        key: t('detail.bounds'),
        value: boundsText(task, await knownIn(deps, company.number, visit.language), visit.language),
        ...change(3, t('detail.bounds')),
      },
    ])}
    ${
      refusal === null
        ? insetText(self ? t('check.what.self', { role }) : t('check.what.other', { name, lastDay }))
        : null
    }
    ${refusal === null ? null : html`<p class="govuk-body">${t('check.mend')}</p>`}
    <form method="post" action="${paths.appointCheck(company.number)}" novalidate>
      ${visit.csrfField} <input type="hidden" name="id" value="${draft.id}" />
      ${
        self
          ? null
          : textInput({
              name: 'replyTo',
              label: t('check.reply'),
              hint: t('check.reply.hint'),
              type: 'email',
              autocomplete: 'email',
              spellcheck: false,
              value: replyTo.slice(0, longest.email * 2),
              error,
            })
      }
      ${refusal === null ? button({ text: t('check.confirm') }) : null}
    </form>`,
  });
}

/** The step in which a refusal can be mended. */
function stepOf({ because }: Refusal): 1 | 2 | 3 {
  switch (because) {
    case 'bounds-empty':
    case 'until-in-the-past':
    case 'exceeds-services':
    case 'exceeds-establishments':
    case 'exceeds-until':
    case 'role-too-high':
    case 'may-not-appoint':
      return 3;
    case 'replaces-nobody':
    case 'may-not-replace':
    case 'not-declared':
    case 'names-self':
      return 1;
    case 'may-not-represent':
    case 'register-too-old':
    case 'in-charge-already':
    case 'invited-already':
    case 'too-many-invitations':
    case 'invited-too-often':
      return 2;
  }
}
