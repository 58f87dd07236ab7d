import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { moment } from '#belgian/moment.ts';
import { steps } from '#web/components/steps.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../../messages/index.ts';
import type { RequestRow } from '../store/requests.ts';
import type { StepRow } from '../store/steps.ts';

/** The company of a request, as people read it. */
export const companyOf = (name: string, { company }: Pick<RequestRow, 'company'>): string =>
  `${name} (${formatEnterpriseNumber(company)})`;

/** Every step so far, and what comes next. Who asks reads no names of others: neither of staff, nor of whoever objects. */
export function stepList(all: readonly StepRow[], row: RequestRow, language: Language, namesOthers: boolean): Html {
  const t = text(language);
  const who = ({ by_role: role, by_name: name }: StepRow): string => {
    if (name === null || (role !== 'asker' && !namesOthers)) return t(`exception.by.${role}`);
    return `${name} (${t(`exception.by.${role}`)})`;
  };
  return steps([
    ...all.map((one) => ({
      title: t(`exception.step.${one.kind}`),
      who: `${moment(one.at, language)} · ${who(one)}`,
      ...(one.words === null ? {} : { content: html`<p class="govuk-body preserve-lines">${one.words}</p>` }),
    })),
    ...nextOf(row, language),
  ]);
}

function nextOf({ state, last_day: lastDay }: RequestRow, language: Language) {
  const t = text(language);
  if (state === 'carried-out' || state === 'refused' || state === 'withdrawn' || state === 'draft') return [];
  const content = t(`exception.next.${state}`, { lastDay: lastDay === null ? '' : formatLocalDate(lastDay, language) });
  return [{ title: t('exception.next'), content, current: true }];
}

export const dayOf = (at: Date, language: Language): string => formatLocalDate(brusselsDate(at), language);
