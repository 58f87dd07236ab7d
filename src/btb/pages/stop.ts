import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { linkButton } from '#web/components/link-button.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import type { Appointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import type { Closing, MayNotClose } from '../rules/may-close.ts';
import { appointmentIn } from './appointment.ts';
import { personName } from './appointment-text.ts';
import { asRepresentative, type RepresentativeVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { mayNotGovernPage, missingPage } from './refusal-pages.ts';

/** Asks whether an invitation is to be withdrawn or an appointment ended, and does it. */
export const stop = (deps: PageDeps): readonly PageRoute[] => [
  asRepresentative(deps, { method: 'GET', path: patterns.stop }, async (representative) => {
    const found = await appointmentIn(deps, representative);
    if (found === null) return missingPage(representative.visit, 'appointment');
    return ask(representative, found, null);
  }),
  asRepresentative(deps, { method: 'POST', path: patterns.stop }, async (representative) => {
    const { visit, actor, company } = representative;
    const found = await appointmentIn(deps, representative);
    if (found === null) return missingPage(visit, 'appointment');
    const { id } = found;
    // What the page asked, not what holds by now: who withdraws does not end what was just accepted.
    const command = { id, company: company.number, actor, at: visit.now };
    const withdraws = visit.form.get('wat') !== 'ended';
    const verdict = await (withdraws ? deps.btb.withdraw(command) : deps.btb.end(command));
    if (verdict.ok) return redirect(paths.appointment(company.number, id));
    if (verdict.because === 'not-found') return missingPage(visit, 'appointment');
    if (verdict.because === 'may-not-govern') {
      const snapshot = await deps.kbo.snapshot();
      return mayNotGovernPage(visit, deps, company.number, verdict.why, snapshot?.date ?? null);
    }
    return ask(representative, found, verdict.because);
  }),
];

function ask({ visit, company }: RepresentativeVisit, found: Appointment, refused: MayNotClose | null): Answer {
  const back = paths.appointment(company.number, found.id);
  const live = found.state === 'invited' || found.state === 'accepted';
  if (!live && refused === null) return redirect(back);
  const t = text(visit.language);
  const closing: Closing = found.state === 'accepted' ? 'ended' : 'withdrawn';
  const name = personName(found);
  const errors = refused === null ? [] : [{ text: t(`stop.refused.${refused}`) }];
  return page({
    title: t(`stop.${closing}.title`, { name }),
    hasErrors: refused !== null,
    body: html`${backLink({ text: t('appoint.back'), href: back })}
      ${errorSummary({ title: t('error.summary'), errors })}
      <h1 class="govuk-heading-l">${t(`stop.${closing}.title`, { name })}</h1>
      <p class="govuk-body">${t(`stop.${closing}.text`, { name, company: company.name })}</p>
      <form method="post" action="${paths.stop(company.number, found.id)}">
        ${visit.csrfField}
        ${buttonGroup(
          live ? button({ text: t(`stop.${closing}.confirm`), kind: 'warning', name: 'wat', value: closing }) : null,
          linkButton({ text: t('stop.keep'), href: back, kind: 'secondary' }),
        )}
      </form>`,
  });
}
