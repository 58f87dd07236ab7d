import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { offerOf } from '../rules/may-offer.ts';
import { isTask, shownState } from '../rules/shown-state.ts';
import { stepPaths } from './appoint-frame.ts';
import { begunText, nextStep } from './appoint-who.ts';
import { asManager, type ManagerVisit } from './as-person.ts';
import { boundsText } from './bounds-text.ts';
import { invitationsList, managersList, pastList } from './company-lists.ts';
import { knownIn, type Known } from './known-in.ts';
import { waitingNotices } from '../exception/pages/objection.ts';
import { waitingToConfirm } from './confirm.ts';
import type { PageDeps } from './page-deps.ts';

/** A company for who represents it or manages in it: who is in charge of access, who was invited, and what is over. */
export const company = (deps: PageDeps): PageRoute =>
  asManager(deps, { method: 'GET', path: patterns.company }, async (manager) => {
    const { visit, company } = manager;
    const t = text(visit.language);
    const known = await knownIn(deps, company.number, visit.language);
    const snapshot = await deps.kbo.snapshot();
    const asOf =
      snapshot === null ? '' : t('companies.snapshot', { date: formatLocalDate(snapshot.date, visit.language) });
    return page({
      title: company.name,
      wide: true,
      body: html`${backLink({ text: t('company.back'), href: paths.companies })}
        <h1 class="govuk-heading-l">${company.name}</h1>
        ${
          visit.query.has('gewist')
            ? notificationBanner({ title: t('banner.done'), text: t('guide.forgotten'), success: true })
            : null
        }
        ${nobodyInCharge(manager)} ${await waitingNotices(deps, manager, company.number)}
        ${summaryList([
          { key: t('company.number'), value: formatEnterpriseNumber(company.number) },
          ...yourself(manager, known, asOf),
        ])}
        ${
          manager.acting.facts.representation.permitted
            ? await waitingToConfirm(deps, visit.language, company.number)
            : null
        }
        <h2 class="govuk-heading-m">${t('company.managers.title')}</h2>
        ${manager.acting.seesAll ? null : html`<p class="govuk-body">${t('company.managers.below')}</p>`}
        ${managersList(manager, known)} ${await begunHere(deps, manager)} ${ways(manager)}
        <h2 class="govuk-heading-m">${t('company.invitations.title')}</h2>
        ${invitationsList(manager, known)} ${pastList(manager)}
        <p class="govuk-body">${link({ text: t('history.open'), href: paths.history(company.number) })}</p>`,
    });
  });

/** That nobody is in charge, and who can mend it. */
function nobodyInCharge({ visit, acting }: ManagerVisit): Html | null {
  const { state, facts } = acting;
  if (state.kind === 'in-charge') return null;
  const t = text(visit.language);
  const who = facts.representation.permitted ? 'representative' : 'manager';
  const said = state.kind === 'invitation-open' ? t('nobody.invited') : t(`nobody.${who}`);
  return warningText({ label: t('warning'), text: `${t('nobody.title')} ${said}` });
}

function yourself({ visit, acting }: ManagerVisit, known: Known, asOf: string) {
  const { language } = visit;
  const t = text(language);
  const { representation, mandates } = acting.facts;
  if (representation.permitted) {
    const you = t('companies.function', {
      name: functionName(representation.function, language),
      since: formatLocalDate(representation.since, language),
    });
    const value = html`${you}<br /><span class="govuk-hint">${asOf}</span>`;
    return [{ key: t('company.you'), value }];
  }
  return mandates.map((mandate) => ({
    key: t('company.you.manager'),
    value: html`<strong>${t(`roles.${mandate.role}`)}</strong>
      <div>${boundsText(mandate, known, language)}</div>`,
  }));
}

/** What the visitor had begun to fill in, with the way on. */
async function begunHere({ btb }: PageDeps, { visit, actor, company }: ManagerVisit): Promise<Html | null> {
  const t = text(visit.language);
  const draft = await btb.draftOf({ actor, company: company.number, at: visit.now });
  if (draft === null) return null;
  return insetText(
    html`<p class="govuk-body">${begunText(draft, visit.language)}</p>
      ${link({ text: t('guide.go-on', { step: nextStep(draft) }), href: stepPaths[nextStep(draft)](company.number) })}`,
  );
}

function ways({ visit, company, today, acting }: ManagerVisit): Html {
  const t = text(visit.language);
  const { representation } = acting.facts;
  const selfInCharge = acting.appointments.some((one) => one.own && isTask(shownState(one, today)));
  return buttonGroup(
    offerOf(acting.facts).roles.length > 0
      ? linkButton({ text: t('company.appoint'), href: paths.appoint(company.number) })
      : null,
    representation.permitted && !selfInCharge
      ? linkButton({ text: t('company.appoint.self'), href: paths.appointSelf(company.number), kind: 'secondary' })
      : null,
  );
}
