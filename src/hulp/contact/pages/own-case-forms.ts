import { addDays, brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { button } from '#web/components/button.ts';
import { textArea } from '#web/components/text-area.ts';
import { html, type Html } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import type { SenderCase } from '../as-sender.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { reopenDays, type SenderAction } from '../rules/case-state.ts';
import { longestOf } from '../rules/contact-form.ts';
import { withdrawnDays } from '../rules/keep-until.ts';
import { filesQuestion } from './files-question.ts';

/** What was typed, and why it did not do. */
export interface Tried {
  readonly words: string;
  readonly error: { readonly text: string; readonly at: 'bericht' | 'bijlage' } | null;
}

export const nothingTried: Tried = { words: '', error: null };

/** What each form of the page says that it does. */
export const actionNames: Readonly<Record<SenderAction, string>> = {
  add: 'toevoegen',
  withdraw: 'intrekken',
  reopen: 'heropenen',
};

const stepForm = ({ csrfField }: Visit, { row }: SenderCase, content: Html): Html =>
  html`<form method="post" action="${contactPaths.stepOf(row.number)}" enctype="multipart/form-data" novalidate>
    ${csrfField}${content}
  </form>`;

/** The field that says which step stands before the files, so that it is kept when they are too large. */
const named = (action: SenderAction): Html => html`<input type="hidden" name="stap" value="${actionNames[action]}" />`;

const words = (visit: Visit, { words: typed, error }: Tried): Html =>
  textArea({
    name: 'bericht',
    label: text(visit.language)('case.add.label'),
    value: typed.slice(0, 2 * longestOf.text),
    rows: 5,
    error: error?.at === 'bericht' ? error.text : undefined,
  });

/** To say something more, with files. */
export function adding(visit: Visit, found: SenderCase, tried: Tried): Html {
  const t = text(visit.language);
  return html`<h2 class="govuk-heading-m">${t('case.add')}</h2>
    ${stepForm(
      visit,
      found,
      html`${named('add')} ${words(visit, tried)}
      ${filesQuestion(visit.language, visit.files.length > 0 || visit.filesRefused !== undefined, tried.error?.at === 'bijlage' ? tried.error.text : undefined)}
      ${button({ text: t('case.add.button') })}`,
    )}`;
}

export function reopening(visit: Visit, found: SenderCase, tried: Tried): Html {
  const t = text(visit.language);
  const until = addDays(brusselsDate(found.row.ended_at ?? visit.now), reopenDays);
  return html`<h2 class="govuk-heading-m">${t('case.reopen')}</h2>
    <p class="govuk-body">${t('case.reopen.what', { date: formatLocalDate(until, visit.language) })}</p>
    ${stepForm(visit, found, html`${named('reopen')} ${words(visit, tried)} ${button({ text: t('case.reopen.button') })}`)}`;
}

export function withdrawal(visit: Visit, found: SenderCase): Html {
  const t = text(visit.language);
  return html`<h2 class="govuk-heading-m">${t('case.withdraw')}</h2>
    <p class="govuk-body">${t('case.withdraw.what', { days: withdrawnDays, count: reopenDays })}</p>
    ${stepForm(visit, found, html`${named('withdraw')} ${button({ text: t('case.withdraw.button'), kind: 'secondary' })}`)}`;
}

/** Forgets the case in this browser. */
export function leaving({ language, csrfField }: Visit): Html {
  const t = text(language);
  return html`<h2 class="govuk-heading-s">${t('case.leave.what')}</h2>
    <form method="post" action="${contactPaths.leave}">
      ${csrfField}${button({ text: t('case.leave'), kind: 'secondary' })}
    </form>`;
}
