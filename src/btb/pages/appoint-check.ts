import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatInsz } from '#belgian/insz.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { html } from '#web/html.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { textInput } from '#web/components/text-input.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { nameOf } from '../parts.ts';
import { paths } from '../paths.ts';
import { longest, type AddressError, type PersonRead } from '../rules/appoint-form.ts';
import { lastDayToAnswer } from '../rules/appointment-state.ts';
import type { ManagerVisit } from './as-person.ts';

export interface CheckShown {
  readonly person: PersonRead;
  readonly self: boolean;
  /** Makes the second click the same command as the first. */
  readonly id: string;
  readonly replyTo: string;
  readonly replyError: AddressError | null;
}

/** Shows what is about to be done, and asks where the answer may be sent. Nothing has been stored yet. */
export function appointCheck(representative: ManagerVisit, shown: CheckShown): PageAnswer {
  const { visit, actor, company, today } = representative;
  const { person, self, replyError } = shown;
  const t = text(visit.language);
  const name = self ? nameOf(actor) : nameOf(person);
  const lastDay = formatLocalDate(lastDayToAnswer(today), visit.language);
  const error = replyError === null ? undefined : t(`field.email.${replyError}`);
  const hidden = (field: string, value: string) => html`<input type="hidden" name="${field}" value="${value}" />`;
  return page({
    title: t('check.title'),
    hasErrors: error !== undefined,
    body: html`${errorSummary({
      title: t('error.summary'),
      errors: error === undefined ? [] : [{ text: error, href: '#replyTo' }],
    })}
      <span class="govuk-caption-l">${t('appoint.step', { step: 2 })}</span>
      <h1 class="govuk-heading-l">${t('check.title')}</h1>
      ${summaryList([
        { key: t('check.company'), value: `${company.name} (${formatEnterpriseNumber(company.number)})` },
        { key: t('roles.chief-access-manager'), value: name },
        { key: t('check.insz'), value: formatInsz(person.insz) },
        { key: t('check.email'), value: person.email },
        { key: t('check.phone'), value: person.phone },
        { key: t('check.within'), value: t(self ? 'check.within.representative' : 'check.within.declared') },
      ])}
      ${insetText(self ? t('check.what.self') : t('check.what.other', { name, lastDay }))}
      <form method="post" action="${paths.appoint(company.number)}" novalidate>
        ${visit.csrfField} ${hidden('id', shown.id)}
        ${
          self
            ? hidden('wie', 'ikzelf')
            : html`${hidden('insz', formatInsz(person.insz))} ${hidden('givenName', person.givenName)}
            ${hidden('familyName', person.familyName)} ${hidden('declared', 'ja')}`
        }
        ${hidden('email', person.email)} ${hidden('phone', person.phone)}
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
                value: shown.replyTo.slice(0, longest.email * 2),
                error,
              })
        }
        ${buttonGroup(
          button({ text: t('check.confirm'), name: 'stap', value: 'bevestigen' }),
          button({ text: t('check.change'), name: 'stap', value: 'wijzigen', kind: 'secondary' }),
        )}
      </form>`,
  });
}
