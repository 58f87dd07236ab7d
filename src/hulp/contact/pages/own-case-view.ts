import { brusselsDate, formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { steps, type Step } from '#web/components/steps.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { page, type Answer, type Visit } from '#web/visit.ts';
import type { SenderCase } from '../as-sender.ts';
import { timedOf } from '../case-facts.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { formatCaseNumber } from '../rules/case-number.ts';
import { isOver, senderActions } from '../rules/case-state.ts';
import { lateness } from '../rules/deadlines.ts';
import { silentDays } from '../rules/keep-until.ts';
import { entrySteps } from './entry-list.ts';
import { fileList } from './file-list.ts';
import { actionNames, adding, leaving, reopening, withdrawal, type Tried } from './own-case-forms.ts';
import { stateTag } from './state-tag.ts';

interface Shown {
  readonly status: number;
  /** This browser came by a link or a code, and can forget it. */
  readonly byLink: boolean;
}

/** The page of one's own case: its facts, its steps, and what one may still do. */
export function ownCaseView(visit: Visit, found: SenderCase, tried: Tried, { status, byLink }: Shown): Answer {
  const { language, now } = visit;
  const { row, sender, files, may } = found;
  const t = text(language);
  const title = t(`case.title.${row.kind}`, { number: formatCaseNumber(row.number) });
  const day = (date: LocalDate): string => formatLocalDate(date, language);
  const today = brusselsDate(now);
  const done = senderActions.find((one) => actionNames[one] === visit.query.get('gelukt'));
  const fact = (key: string, value: string | Html | null) => (value === null ? [] : [{ key, value }]);
  return page({
    title,
    hasErrors: tried.error !== null,
    ...(tried.error === null ? {} : { status }),
    body: html`${backLink({ text: t('case.back'), href: contactPaths.follow })}
      ${errorSummary({ title: t('error.summary'), errors: tried.error === null ? [] : [{ text: tried.error.text, href: `#${tried.error.at}` }] })}
      ${done === undefined ? null : notificationBanner({ title: t('banner.done'), text: t(`case.done.${done}`), success: true })}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${tag(stateTag(row.state, language))}</p>
      ${lateness(timedOf(row), today) === 'answer' && !isOver(row.state) && row.answered_at === null ? insetText(t('case.late')) : null}
      ${summaryList([
        ...fact(t('case.subject'), html`<span class="help-remark">${sender.title}</span>`),
        ...fact(t('case.topic'), t(`topic.${row.topic}`)),
        ...fact(t('case.reference'), row.reference),
        ...fact(t('case.received'), day(brusselsDate(row.received_at))),
        ...(row.confirmed_at === null
          ? fact(t('case.confirm-by'), isOver(row.state) ? null : day(row.confirm_by))
          : fact(t('case.confirmed'), day(brusselsDate(row.confirmed_at)))),
        ...fact(t('case.answer-by'), isOver(row.state) ? null : day(row.answer_by)),
        ...fact(t('case.reach'), t(`case.reach.${row.way}`)),
      ])}
      <h2 class="govuk-heading-m">${t('case.steps')}</h2>
      ${steps([...entrySteps(found.entries, language, 'sender'), ...next(found, language)])}
      ${fileList(files, language, (id) => contactPaths.fileOf(row.number, id))}
      ${may.includes('reopen') ? reopening(visit, found, tried) : null}
      ${isOver(row.state) && !may.includes('reopen') ? html`<p class="govuk-body">${t('case.too-late')}</p>` : null}
      ${may.includes('add') ? adding(visit, found, tried) : null}
      ${may.includes('withdraw') ? withdrawal(visit, found) : null} ${byLink ? leaving(visit) : null}`,
  });
}

/** What comes next, and until when. */
function next({ row }: SenderCase, language: Language): readonly Step[] {
  const t = text(language);
  if (row.state === 'closed' || row.state === 'withdrawn') return [];
  const until = row.due_on === null ? null : formatLocalDate(row.due_on, language);
  const answer = row.confirmed_at === null ? formatLocalDate(row.answer_by, language) : until;
  return [
    {
      title: t('case.next'),
      current: true,
      content: html`<p class="govuk-body">
        ${t(`case.next.${row.state}`, { days: silentDays })} ${answer === null ? null : t('case.until', { date: answer })}
      </p>`,
    },
  ];
}
