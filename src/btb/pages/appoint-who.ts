import { formatLocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { insetText } from '#web/components/inset-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { radios } from '#web/components/radios.ts';
import type { PageRoute } from '#web/site.ts';
import { redirect, type Answer } from '#web/visit.ts';
import type { Draft, SeenAppointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { nameOf } from '../parts.ts';
import { paths, patterns } from '../paths.ts';
import { actionsOn } from '../rules/actions-on.ts';
import { stepPage, stepPaths } from './appoint-frame.ts';
import { personName } from './appointment-text.ts';
import { asAppointer, type AppointerVisit } from './as-appointer.ts';
import type { PageDeps } from './page-deps.ts';

interface WhoShown {
  /** `ikzelf`, `ander`, or nothing chosen yet. */
  readonly who: string;
  readonly declared: boolean;
  readonly replaced: SeenAppointment | null;
  readonly errors: { readonly who?: string; readonly declared?: string };
}

/** The first step: oneself or somebody else, in whose place, and the declaration that goes with it. */
export const appointWho = (deps: PageDeps): readonly PageRoute[] => [
  asAppointer(deps, { method: 'GET', path: patterns.appoint }, async (appointer) => {
    const { visit, draft } = appointer;
    const begun = draft === null ? '' : draft.self ? 'ikzelf' : 'ander';
    const replaced = replacedOf(appointer, visit.query.get('vervangt') ?? draft?.replaces ?? null);
    const who = visit.query.get('wie') ?? begun;
    return show(appointer, { who, declared: begun === 'ander', replaced, errors: {} });
  }),
  asAppointer(deps, { method: 'POST', path: patterns.appoint }, (appointer) => posted(deps, appointer)),
  asAppointer(deps, { method: 'POST', path: patterns.appointForget }, async ({ visit, actor, company }) => {
    await deps.btb.removeDraft({ actor, company: company.number, at: visit.now });
    return redirect(`${paths.company(company.number)}?gewist=1`);
  }),
];

async function posted(deps: PageDeps, appointer: AppointerVisit): Promise<Answer> {
  const { visit, actor, company, draft } = appointer;
  const { form } = visit;
  const t = text(visit.language);
  const who = mayNameSelf(appointer) ? (form.get('wie') ?? '') : 'ander';
  const declared = form.get('declared') === 'ja';
  const replaced = replacedOf(appointer, form.get('vervangt'));
  const self = who === 'ikzelf';
  const errors = {
    ...(self || who === 'ander' ? {} : { who: t('guide.who.empty') }),
    ...(who === 'ander' && !declared ? { declared: t('appoint.refused.not-declared') } : {}),
  };
  if (Object.keys(errors).length > 0) return show(appointer, { who, declared, replaced, errors });
  const replaces = replaced?.id ?? null;
  await deps.btb.saveDraft(
    { actor, company: company.number, at: visit.now },
    {
      id: draft?.id ?? deps.uuid(),
      self,
      replaces,
      appointee: draft?.self === self ? draft.appointee : null,
      task: draft?.replaces === replaces ? draft.task : null,
    },
  );
  return redirect(paths.appointDetails(company.number));
}

/** Only who represents the company can name themselves: it would give a manager nothing. */
const mayNameSelf = ({ acting }: AppointerVisit): boolean => acting.facts.representation.permitted;

/** Whom the new one is to succeed, as far as the visitor may have them replaced. */
export function replacedOf({ acting, today }: AppointerVisit, id: string | null): SeenAppointment | null {
  const found = acting.appointments.find((one) => one.id === id);
  return found !== undefined && actionsOn(acting.facts, found, today).includes('replace') ? found : null;
}

function show(appointer: AppointerVisit, { who, declared, replaced, errors }: WhoShown): Answer {
  const { visit, actor, company } = appointer;
  const t = text(visit.language);
  const said = [
    ...(errors.who === undefined ? [] : [{ text: errors.who, href: '#wie' }]),
    ...(errors.declared === undefined ? [] : [{ text: errors.declared, href: '#declared' }]),
  ];
  return stepPage(appointer, {
    step: 1,
    title: t('guide.who.title'),
    errors: said,
    body: html`${begun(appointer)} ${inPlaceOf(appointer, replaced)}
      <form method="post" action="${paths.appoint(company.number)}" novalidate>
        ${visit.csrfField}
        ${replaced === null ? null : html`<input type="hidden" name="vervangt" value="${replaced.id}" />`}
        ${
          mayNameSelf(appointer)
            ? radios({
                name: 'wie',
                label: t('guide.who'),
                value: who,
                error: errors.who,
                choices: [
                  {
                    value: 'ikzelf',
                    label: t('guide.who.self', { name: nameOf(actor) }),
                    hint: t('guide.who.self.hint'),
                  },
                  { value: 'ander', label: t('guide.who.other'), hint: t('guide.who.other.hint') },
                ],
              })
            : null
        }
        ${checkboxes({
          name: 'declared',
          label: t('appoint.declared'),
          ...(mayNameSelf(appointer) ? { hint: t('guide.declared.hint') } : {}),
          values: declared ? ['ja'] : [],
          error: errors.declared,
          choices: [{ value: 'ja', label: t('appoint.declared.choice') }],
        })}
        ${button({ text: t('continue') })}
      </form>`,
  });
}

/** What was begun before, with the way on and the way out. */
function begun({ visit, company, draft }: AppointerVisit): Html | null {
  if (draft === null) return null;
  const t = text(visit.language);
  return insetText(
    html`<p class="govuk-body">${begunText(draft, visit.language)}</p>
      <form method="post" action="${paths.appointForget(company.number)}">
        ${visit.csrfField}
        <div class="govuk-button-group">
          ${linkButton({ text: t('guide.go-on', { step: nextStep(draft) }), href: stepPaths[nextStep(draft)](company.number), kind: 'secondary' })}
          ${button({ text: t('guide.forget'), kind: 'secondary' })}
        </div>
      </form>`,
  );
}

/** The step at which a draft goes on. */
export function nextStep({ appointee, task }: Draft): 2 | 3 | 4 {
  if (appointee === null) return 2;
  return task === null ? 3 : 4;
}

/** What was begun, and until when it is kept. */
export function begunText(draft: Draft, language: AppointerVisit['visit']['language']): string {
  const t = text(language);
  const keepUntil = formatLocalDate(draft.keepUntil, language);
  return draft.appointee === null
    ? t('guide.begun', { step: nextStep(draft), keepUntil })
    : t('guide.begun.whom', { name: nameOf(draft.appointee), step: nextStep(draft), keepUntil });
}

function inPlaceOf({ visit, company }: AppointerVisit, replaced: SeenAppointment | null): Html | null {
  if (replaced === null) return null;
  const t = text(visit.language);
  const values = { name: personName(replaced), role: t(`role.${replaced.role}`), company: company.name };
  return insetText(html`<p class="govuk-body">${t('guide.replaces', values)}</p>`);
}
