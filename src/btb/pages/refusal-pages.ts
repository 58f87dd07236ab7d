import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import { html } from '#web/html.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { inLanguage } from '#web/in-language.ts';
import type { Language } from '#web/languages.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import type { MayNotRepresent } from '../below.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import type { KeyDecision } from '../rules/keys-accepted.ts';
import type { MayNotGovern } from '../rules/may-govern.ts';
import type { OpenDecision } from '../rules/may-open-company.ts';
import { keyText } from './key-text.ts';
import type { PageDeps } from './page-deps.ts';

/** Why KBO does not let somebody act for a company, in one or two sentences. */
export function mayNotRepresentText(why: MayNotRepresent, language: Language): string {
  const t = text(language);
  const name = 'function' in why ? functionName(why.function, language) : '';
  switch (why.because) {
    case 'company-ceased':
      return t('represent.company-ceased', { date: formatLocalDate(why.since, language) });
    case 'function-ended':
      return t('represent.function-ended', { function: name, date: formatLocalDate(why.since, language) });
    case 'function-not-yet':
      return t('represent.function-not-yet', { function: name, date: formatLocalDate(why.from, language) });
    case 'function-does-not-empower':
      return t('represent.function-does-not-empower', { function: name });
    case 'only-together':
    case 'cannot-decide':
      return t(`represent.${why.because}`, { function: name });
    case 'no-company':
    case 'no-function':
    case 'legal-situation':
      return t(`represent.${why.because}`);
  }
}

/** Where the register does not say yes and documents may prove it. */
export const leadsToRequest = ({ because }: MayNotRepresent): boolean =>
  because === 'only-together' || because === 'cannot-decide' || because === 'no-function';

/** Somebody opened a company that they do not represent today. */
export function mayNotRepresentPage(
  visit: Visit,
  { kboUrl }: Pick<PageDeps, 'kboUrl'>,
  number: EnterpriseNumber,
  why: MayNotRepresent,
  snapshot: LocalDate | null,
): PageAnswer {
  const t = text(visit.language);
  return page({
    status: why.because === 'no-company' ? 404 : 403,
    ...(why.because === 'no-company' ? {} : { refusal: { because: why.because, company: number } }),
    title: t('refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('refused.title')}</h1>
      <p class="govuk-body">${mayNotRepresentText(why, visit.language)}</p>
      ${
        snapshot === null
          ? null
          : html`<p class="govuk-body">${t('refused.snapshot', { date: formatLocalDate(snapshot, visit.language) })}</p>`
      }
      ${
        leadsToRequest(why)
          ? html`<p class="govuk-body">
              ${t('exception.from-refusal')} ${link({ text: t('exception.to'), href: paths.exceptions })}
            </p>`
          : null
      }
      ${
        why.because === 'no-company'
          ? null
          : html`<p class="govuk-body">
            ${link({ text: t('refused.kbo'), href: inLanguage(new URL(`/onderneming/${number}`, kboUrl), visit.language) })}
          </p>`
      }
      ${linkButton({ text: t('refused.back'), href: paths.companies, kind: 'secondary' })}`,
  });
}

/** Somebody opened a company in which they may not see who manages access. */
export function mayNotOpenPage(
  visit: Visit,
  deps: Pick<PageDeps, 'kboUrl' | 'gebruikersbeheerUrl'>,
  number: EnterpriseNumber,
  decision: Extract<OpenDecision, { permitted: false }>,
  snapshot: LocalDate | null,
): PageAnswer {
  if (decision.because === 'may-not-represent') {
    return mayNotRepresentPage(visit, deps, number, decision.why, snapshot);
  }
  const t = text(visit.language);
  return page({
    status: 403,
    refusal: { because: decision.because === 'suspended' ? 'task-suspended' : 'may-not-appoint', company: number },
    title: t('refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('refused.title')}</h1>
      <p class="govuk-body">${t(`open.refused.${decision.because}`)}</p>
      ${buttonGroup(
        linkButton({ text: t('tasks.to'), href: paths.tasks, kind: 'secondary' }),
        decision.because === 'may-not-appoint'
          ? link({ text: t('companies.managed.open'), href: inLanguage(deps.gebruikersbeheerUrl, visit.language) })
          : null,
      )}`,
  });
}

/** Somebody wants to decide about a manager over whom they do not decide. */
export function mayNotGovernPage(
  visit: Visit,
  deps: Pick<PageDeps, 'kboUrl'>,
  number: EnterpriseNumber,
  why: MayNotGovern,
  snapshot: LocalDate | null,
): PageAnswer {
  if (why.because === 'may-not-represent') return mayNotRepresentPage(visit, deps, number, why.why, snapshot);
  const t = text(visit.language);
  return page({
    status: 403,
    refusal: { because: why.because === 'may-not-appoint' ? 'may-not-appoint' : 'beyond-task', company: number },
    title: t('govern.refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('govern.refused.title')}</h1>
      <p class="govuk-body">${t(`govern.refused.${why.because}`)}</p>
      ${linkButton({ text: t('refused.back'), href: paths.companies, kind: 'secondary' })}`,
  });
}

export function keyRefusedPage(
  visit: Visit,
  decision: Extract<KeyDecision, { permitted: false }>,
  accepted: readonly string[],
): PageAnswer {
  const t = text(visit.language);
  const why =
    decision.because === 'key-not-told'
      ? t('key.refused.key-not-told')
      : t('key.refused.key-not-accepted', { used: keyText(decision.used, visit.language) });
  return page({
    status: 403,
    refusal: { because: decision.because, company: null },
    title: t('key.refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('key.refused.title')}</h1>
      <p class="govuk-body">${why}</p>
      <p class="govuk-body">${t('key.refused.next')}</p>
      <ul class="govuk-list govuk-list--bullet">
        ${accepted.map((urn) => html`<li>${keyText(urn, visit.language)}</li>`)}
      </ul>
      ${
        decision.because === 'key-not-told'
          ? null
          : html`<p class="govuk-body">
              ${t('exception.from-key')} ${link({ text: t('exception.to'), href: paths.exceptions })}
            </p>`
      }`,
  });
}

export function numberRefusedPage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 403,
    refusal: { because: 'no-number', company: null },
    title: t('number.refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('number.refused.title')}</h1>
      <p class="govuk-body">${t('number.refused')}</p>`,
  });
}

export function missingPage(
  visit: Visit,
  what: 'company' | 'appointment' | 'invitation' | 'task' | 'request',
): PageAnswer {
  const t = text(visit.language);
  const back = {
    company: paths.companies,
    appointment: paths.companies,
    invitation: paths.invitations,
    task: paths.tasks,
    request: paths.exceptions,
  };
  const to = {
    company: 'refused.back',
    appointment: 'refused.back',
    invitation: 'invitation.back',
    task: 'tasks.to',
    request: 'exception.back',
  } as const;
  return page({
    status: 404,
    title: t('missing.title'),
    body: html`<h1 class="govuk-heading-l">${t('missing.title')}</h1>
      <p class="govuk-body">${t(`missing.${what}`)}</p>
      ${linkButton({ text: t(to[what]), href: back[what], kind: 'secondary' })}`,
  });
}
