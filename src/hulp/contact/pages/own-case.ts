import { addDays, brusselsDate, formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { steps, type Step } from '#web/components/steps.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { textArea } from '#web/components/text-area.ts';
import { documentAnswer } from '#web/document-answer.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import type { SenderCase, SenderVerdict } from '../as-sender.ts';
import { timedOf } from '../case-facts.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { formatCaseNumber, readCaseNumber } from '../rules/case-number.ts';
import { isOver, reopenDays, senderActions, type SenderAction } from '../rules/case-state.ts';
import { longestOf } from '../rules/contact-form.ts';
import { lateness } from '../rules/deadlines.ts';
import { silentDays, withdrawnDays } from '../rules/keep-until.ts';
import { mostFiles } from '../rules/file-limits.ts';
import { isUuid } from './is-uuid.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { entrySteps } from './entry-list.ts';
import { noRoomText, refusedFiles } from './file-errors.ts';
import { fileList } from './file-list.ts';
import { filesQuestion } from './files-question.ts';
import { followed, personsOf } from './follow-cookie.ts';
import { attachmentLimits } from './form.ts';
import { missingCase } from './missing.ts';
import { stateTag } from './state-tag.ts';

/** What was typed, and why it did not do. */
interface Tried {
  readonly words: string;
  readonly error: { readonly text: string; readonly at: 'bericht' | 'bijlage' } | null;
}

const nothingTried: Tried = { words: '', error: null };

const actionNames: Readonly<Record<SenderAction, string>> = {
  add: 'toevoegen',
  withdraw: 'intrekken',
  reopen: 'heropenen',
};

/** One's own case: how far it is, what was said, and what one may still do. */
export const ownCasePages = (deps: ContactPagesDeps): readonly PublicPage[] => [
  { method: 'GET', path: contactPaths.case, access: 'public', handle: (visit) => show(deps, visit, nothingTried) },
  {
    method: 'GET',
    path: contactPaths.step,
    access: 'public',
    // Where a form led to, for who comes back to its address.
    handle: async (visit) => {
      const number = readCaseNumber(visit.params['number'] ?? '');
      return redirect(number === null ? contactPaths.follow : contactPaths.caseOf(number));
    },
  },
  {
    method: 'POST',
    path: contactPaths.step,
    access: 'public',
    files: attachmentLimits,
    handle: (visit) => step(deps, visit),
  },
  {
    method: 'GET',
    path: contactPaths.file,
    access: 'public',
    notAPage: 'a file to keep',
    handle: async (visit) => {
      const [number, file] = [readCaseNumber(visit.params['number'] ?? ''), visit.params['file'] ?? ''];
      const found =
        number === null || !isUuid(file)
          ? null
          : await deps.contact.sender.file(personsOf(deps.contact, visit), number, file);
      return found === null ? missingCase(visit, 'sender') : documentAnswer(found);
    },
  },
];

async function show(deps: ContactPagesDeps, visit: Visit, tried: Tried, status = 422): Promise<Answer> {
  const number = readCaseNumber(visit.params['number'] ?? '');
  const persons = personsOf(deps.contact, visit);
  const found = number === null ? null : await deps.contact.sender.read(persons, number, visit.now);
  return found === null
    ? missingCase(visit, 'sender')
    : view(visit, found, tried, { status, byLink: followed(deps.contact, visit) !== null });
}

async function step(deps: ContactPagesDeps, visit: Visit): Promise<Answer> {
  const { form, files, language, now, person } = visit;
  const number = readCaseNumber(visit.params['number'] ?? '');
  const action = senderActions.find((one) => actionNames[one] === form.get('stap'));
  const words = form.get('bericht') ?? '';
  if (number === null || action === undefined) return show(deps, visit, { words, error: null });
  if (visit.filesRefused !== undefined) {
    const because = visit.filesRefused === 'too-many-files' ? 'error.too-many' : 'error.too-large';
    return show(deps, visit, { words, error: { at: 'bijlage', text: text(language)(because, { count: mostFiles }) } });
  }
  const verdict = await deps.contact.sender.step(personsOf(deps.contact, visit), {
    number,
    action,
    text: words,
    files,
    fileName: text(language)('form.files.name'),
    voId: person?.voId,
    at: now,
  });
  if (verdict.ok) return redirect(`${contactPaths.caseOf(number)}?gelukt=${actionNames[action]}`);
  if (verdict.because === 'not-found') return missingCase(visit, 'sender');
  const error = errorOf(verdict, language);
  return show(deps, visit, { words, error }, verdict.because === 'too-often' ? 429 : 422);
}

function errorOf(verdict: Extract<SenderVerdict, { ok: false }>, language: Language): Tried['error'] {
  const t = text(language);
  switch (verdict.because) {
    case 'files':
      return { at: 'bijlage', text: refusedFiles(verdict.refused, language).join('. ') };
    case 'too-many':
    case 'day-full':
      return { at: 'bijlage', text: noRoomText(verdict.because, language) };
    case 'long':
      return { at: 'bericht', text: t('error.text.long', { count: longestOf.text }) };
    case 'not-found':
      return null;
    case 'over':
    case 'not-over':
    case 'too-late':
    case 'no-words':
    case 'too-often':
      return { at: 'bericht', text: t(`case.error.${verdict.because}`) };
  }
}

interface Shown {
  readonly status: number;
  /** This browser came by a link or a code, and can forget it. */
  readonly byLink: boolean;
}

function view(visit: Visit, found: SenderCase, tried: Tried, { status, byLink }: Shown): Answer {
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

function adding(visit: Visit, found: SenderCase, tried: Tried): Html {
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

function reopening(visit: Visit, found: SenderCase, tried: Tried): Html {
  const t = text(visit.language);
  const until = addDays(brusselsDate(found.row.ended_at ?? visit.now), reopenDays);
  return html`<h2 class="govuk-heading-m">${t('case.reopen')}</h2>
    <p class="govuk-body">${t('case.reopen.what', { date: formatLocalDate(until, visit.language) })}</p>
    ${stepForm(visit, found, html`${named('reopen')} ${words(visit, tried)} ${button({ text: t('case.reopen.button') })}`)}`;
}

function withdrawal(visit: Visit, found: SenderCase): Html {
  const t = text(visit.language);
  return html`<h2 class="govuk-heading-m">${t('case.withdraw')}</h2>
    <p class="govuk-body">${t('case.withdraw.what', { days: withdrawnDays, count: reopenDays })}</p>
    ${stepForm(visit, found, html`${named('withdraw')} ${button({ text: t('case.withdraw.button'), kind: 'secondary' })}`)}`;
}

function leaving({ language, csrfField }: Visit): Html {
  const t = text(language);
  return html`<h2 class="govuk-heading-s">${t('case.leave.what')}</h2>
    <form method="post" action="${contactPaths.leave}">
      ${csrfField}${button({ text: t('case.leave'), kind: 'secondary' })}
    </form>`;
}
