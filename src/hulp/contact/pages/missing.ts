import { html } from '#web/html.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';

/** The same for a number that does not exist and for that of somebody else: nobody learns which there are. */
export function missingCase({ language }: Pick<Visit, 'language'>, reader: 'sender' | 'staff'): PageAnswer {
  const t = text(language);
  const [href, label] =
    reader === 'staff'
      ? ([contactPaths.inbox, t('staff.back')] as const)
      : ([contactPaths.follow, t('follow.title')] as const);
  return page({
    status: 404,
    title: t('case.missing.title'),
    body: html`<h1 class="govuk-heading-xl">${t('case.missing.title')}</h1>
      <p class="govuk-body">${t(reader === 'staff' ? 'case.missing.staff' : 'case.missing')}</p>
      <p class="govuk-body"><a class="govuk-link" href="${href}">${label}</a></p>`,
  });
}
