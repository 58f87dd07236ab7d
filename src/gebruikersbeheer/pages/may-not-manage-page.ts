import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { html, href } from '#web/html.ts';
import type { RefusalReason } from '#web/refusals/rules/reasons.ts';
import { insetText } from '#web/components/inset-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { inLanguage } from '#web/in-language.ts';
import { page, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { MayNotManage } from '../rules/may-manage.ts';
import { paths } from '../paths.ts';

/** Under which reason each is kept: two words mean something else elsewhere. */
const kept: Readonly<Record<MayNotManage, RefusalReason>> = {
  'no-company': 'unknown-company',
  'company-ceased': 'company-ceased',
  'invitation-open': 'invitation-open',
  suspended: 'task-suspended',
  'appointment-ended': 'appointment-ended',
  'appointment-not-begun': 'appointment-not-begun',
  'not-the-manager': 'not-the-manager',
};

/** Says why somebody may not manage the rights of this company, who can help, and how. */
export function mayNotManagePage(visit: SignedInVisit, because: MayNotManage, btbUrl: URL): PageAnswer {
  const t = text(visit.language);
  const parsed = parseEnterpriseNumber(visit.params['number'] ?? '');
  const isLocal = because === 'appointment-not-begun';
  // A stranger reads the same of every organisation: whether it has a manager, and where they are appointed, is not told.
  const isEither = because === 'not-the-manager';
  return page({
    status: 403,
    refusal: { because: kept[because], company: parsed.ok ? parsed.number : null },
    title: t('manage.title'),
    body: html`<h1 class="govuk-heading-l">${t('manage.title')}</h1>
      <p class="govuk-body">${t(`manage.${because}`)}</p>
      ${insetText(t('manage.nothing-changed'))}
      <h2 class="govuk-heading-m">${t('manage.help.title')}</h2>
      ${isLocal ? '' : html`<p class="govuk-body">${t('manage.help.ea')}</p>`}
      ${isLocal || isEither ? html`<p class="govuk-body">${t('manage.help.lb')}</p>` : ''}
      ${isLocal ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${href(inLanguage(btbUrl, visit.language))}">${t('manage.to-btb')}</a></p>`}
      ${linkButton({ text: t('manage.to-companies'), href: paths.companies, kind: 'secondary' })}`,
  });
}

/** The provider gave no national number: without it nobody can be recognised here. */
export function withoutNumberPage(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 403,
    refusal: { because: 'no-number', company: null },
    title: t('no-number.title'),
    body: html`<h1 class="govuk-heading-l">${t('no-number.title')}</h1>
      <p class="govuk-body">${t('no-number.what')}</p>
      <p class="govuk-body">${t('no-number.next')}</p>`,
  });
}
