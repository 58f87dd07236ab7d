import { formatLocalDate } from '#belgian/local-date.ts';
import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { linkButton } from '#web/components/link-button.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import type { Btb, SeenAppointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { actNames, paths, patterns, type ActName } from '../paths.ts';
import { actionsOn } from '../rules/actions-on.ts';
import { lastDayToAnswer } from '../rules/appointment-state.ts';
import { mayGovern } from '../rules/may-govern.ts';
import { mostTimesSent } from '../rules/may-send-again.ts';
import { actOf } from './act-links.ts';
import { appointmentIn } from './appointment.ts';
import { personName } from './appointment-text.ts';
import { asManager, type ManagerVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { mayNotGovernPage, missingPage } from './refusal-pages.ts';

/** Asks whether something is to be done about an appointment, says what happens then, and does it. */
export const act = (deps: PageDeps): readonly PageRoute[] => [
  asManager(deps, { method: 'GET', path: patterns.act }, async (manager) => {
    const asked = askedOf(manager);
    return asked === null ? missingPage(manager.visit, 'appointment') : ask(deps, manager, asked, null);
  }),
  asManager(deps, { method: 'POST', path: patterns.act }, async (manager) => {
    const asked = askedOf(manager);
    return asked === null ? missingPage(manager.visit, 'appointment') : posted(deps, manager, asked);
  }),
];

interface Asked {
  readonly act: ActName;
  readonly found: SeenAppointment;
}

function askedOf(manager: ManagerVisit): Asked | null {
  const found = appointmentIn(manager);
  const name = actNames.find((one) => one === manager.visit.params['act']);
  return found === null || name === undefined ? null : { act: name, found };
}

const commands = {
  'opnieuw-sturen': 'sendAgain',
  intrekken: 'withdraw',
  schorsen: 'suspend',
  hervatten: 'resume',
  beeindigen: 'end',
} as const satisfies Record<ActName, keyof Btb>;

async function posted(deps: PageDeps, manager: ManagerVisit, asked: Asked): Promise<Answer> {
  const { visit, actor, company } = manager;
  const { id, timesSent } = asked.found;
  const done = redirect(`${paths.appointment(company.number, id)}?gedaan=${asked.act}`);
  // The page was sent twice: the first one sent the mail.
  if (asked.act === 'opnieuw-sturen' && Number(visit.form.get('verzonden')) < timesSent) return done;
  const command = { id, company: company.number, actor, at: visit.now };
  const verdict = await deps.btb[commands[asked.act]](command);
  if (verdict.ok) return done;
  const t = text(visit.language);
  switch (verdict.because) {
    case 'not-found':
      return missingPage(visit, 'appointment');
    case 'may-not-govern': {
      const snapshot = await deps.kbo.snapshot();
      return mayNotGovernPage(visit, deps, company.number, verdict.why, snapshot?.date ?? null);
    }
    case 'may-not-send': {
      const { why } = verdict;
      const from = why.because === 'too-soon' ? formatLocalDate(why.from, visit.language) : '';
      return ask(deps, manager, asked, t(`send.refused.${why.because}`, { from, most: mostTimesSent }));
    }
    case 'invited-anew':
      return ask(deps, manager, asked, t('send.refused.invited-anew'));
    case 'answered-already':
    case 'not-accepted':
    case 'over':
      return ask(deps, manager, asked, t(`stop.refused.${verdict.because}`));
  }
}

async function ask(
  deps: PageDeps,
  { visit, company, acting, today }: ManagerVisit,
  { act: name, found }: Asked,
  refused: string | null,
): Promise<Answer> {
  const back = paths.appointment(company.number, found.id);
  const possible = actionsOn(acting.facts, found, today).some((one) => one !== 'replace' && actOf[one] === name);
  if (!possible && refused === null) {
    const decision = mayGovern(acting.facts, found);
    if (decision.permitted) return redirect(back);
    const snapshot = await deps.kbo.snapshot();
    return mayNotGovernPage(visit, deps, company.number, decision, snapshot?.date ?? null);
  }
  const t = text(visit.language);
  const values = {
    name: personName(found),
    company: company.name,
    role: t(`role.${found.role}`),
    lastDay: formatLocalDate(lastDayToAnswer(today), visit.language),
  };
  const leavesNobody =
    (name === 'schorsen' || name === 'beeindigen') && possible && (await deps.btb.isLastInCharge(found, today));
  return page({
    title: t(`act.${name}.title`, values),
    hasErrors: refused !== null,
    body: html`${backLink({ text: t('appoint.back'), href: back })}
      ${errorSummary({ title: t('error.summary'), errors: refused === null ? [] : [{ text: refused }] })}
      <h1 class="govuk-heading-l">${t(`act.${name}.title`, values)}</h1>
      <p class="govuk-body">${t(`act.${name}.text`, values)}</p>
      ${leavesNobody ? warningText({ label: t('warning'), text: t('act.leaves-nobody', values) }) : null}
      <form method="post" action="${paths.act(company.number, found.id, name)}">
        ${visit.csrfField}
        <input type="hidden" name="verzonden" value="${found.timesSent}" />
        ${buttonGroup(
          possible
            ? button({ text: t(`act.${name}.confirm`), ...(warns.includes(name) ? { kind: 'warning' as const } : {}) })
            : null,
          linkButton({ text: t('stop.keep'), href: back, kind: 'secondary' }),
        )}
      </form>`,
  });
}

/** Somebody can do less afterwards. */
const warns: readonly ActName[] = ['intrekken', 'schorsen', 'beeindigen'];
