import { formatCallableNumber } from '#belgian/callable-number.ts';
import { brusselsDate, formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { documentAnswer } from '#web/document-answer.ts';
import { href, html, type Html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type Answer, type SignedInVisit } from '#web/visit.ts';
import { staffRefused } from '../../pages/staff-refused.ts';
import type { StaffCase, StaffVerdict } from '../as-keeper.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { formatCaseNumber, readCaseNumber, type CaseNumber } from '../rules/case-number.ts';
import { closeReasons, isOver, staffActions, type StaffAction } from '../rules/case-state.ts';
import { longestOf, teams } from '../rules/contact-form.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { entryList } from './entry-list.ts';
import { fileList } from './file-list.ts';
import { isUuid } from './is-uuid.ts';
import { missingCase } from './missing.ts';
import { actionNames, staffForms, type StaffTried } from './staff-forms.ts';
import { stateTag } from './state-tag.ts';

const nothingTried: StaffTried = { action: null, words: '', chosen: '', error: null };

/** One case, as who keeps the help reads it and answers. */
export const staffCasePages = (deps: ContactPagesDeps): readonly SignedInPage[] => [
  {
    method: 'GET',
    path: contactPaths.staffCase,
    access: 'signed-in',
    handle: (visit) => show(deps, visit, nothingTried),
  },
  { method: 'POST', path: contactPaths.staffCase, access: 'signed-in', handle: (visit) => act(deps, visit) },
  {
    method: 'GET',
    path: contactPaths.staffFile,
    access: 'signed-in',
    notAPage: 'a file to keep',
    handle: async (visit) => {
      const [number, file] = [numberOf(visit), visit.params['file'] ?? ''];
      const found = number === null || !isUuid(file) ? null : await deps.contact.keeper.file(visit, number, file);
      return found === null ? missingCase(visit, 'staff') : documentAnswer(found);
    },
  },
];

const numberOf = ({ params }: SignedInVisit): CaseNumber | null => readCaseNumber(params['number'] ?? '');

async function act(deps: ContactPagesDeps, visit: SignedInVisit): Promise<Answer> {
  const { form } = visit;
  const number = numberOf(visit);
  const action = staffActions.find((one) => actionNames[one] === form.get('stap')) ?? null;
  const words = form.get('woorden') ?? '';
  const chosen = form.get('keuze') ?? '';
  if (number === null || action === null) return show(deps, visit, { ...nothingTried, words });
  const verdict = await deps.contact.keeper.act(visit, {
    number,
    action,
    version: Number(form.get('versie') ?? ''),
    words,
    called: form.get('hoe') === 'called',
    member: chosen,
    team: teams.find((one) => one === chosen) ?? null,
    reason: closeReasons.find((one) => one === chosen) ?? null,
    reference: chosen,
  });
  if (verdict.ok) return redirect(`${contactPaths.staffCaseOf(number)}?gelukt=1`);
  return show(deps, visit, { action, words, chosen, error: errorOf(verdict, visit) });
}

const errorOf = ({ because }: Extract<StaffVerdict, { ok: false }>, { language }: SignedInVisit): string | null =>
  because === 'not-found' ? null : text(language)(`staff.error.${because}`, { count: longestOf.text });

async function show(deps: ContactPagesDeps, visit: SignedInVisit, tried: StaffTried): Promise<Answer> {
  const number = numberOf(visit);
  const found = number === null ? 'missing' : await deps.contact.keeper.read(visit, number);
  if (found === null) return staffRefused(visit);
  return found === 'missing' ? missingCase(visit, 'staff') : view(visit, found, tried);
}

/** The field at which an error of an action stands; of an action without one, or that is not offered any more, none. */
function fieldOf({ action }: StaffTried, { may }: StaffCase): string | undefined {
  if (action === null || !may.includes(action)) return undefined;
  const fields: Partial<Record<StaffAction, string>> = {
    answer: 'antwoord',
    note: 'notitie',
    reference: 'verwijzing',
    'hand-over': 'collega',
    team: 'team',
    close: 'reden',
  };
  return fields[action];
}

function view(visit: SignedInVisit, found: StaffCase, tried: StaffTried): Answer {
  const { language } = visit;
  const { row, entries, files, late } = found;
  const t = text(language);
  const title = t(`case.title.${row.kind}`, { number: formatCaseNumber(row.number) });
  const field = fieldOf(tried, found);
  const over = isOver(row.state);
  return page({
    title,
    hasErrors: tried.error !== null,
    body: html`${backLink({ text: t('staff.back'), href: contactPaths.inbox })}
      ${errorSummary({ title: t('error.summary'), errors: tried.error === null ? [] : [{ text: tried.error, ...(field === undefined ? {} : { href: `#${field}` }) }] })}
      ${visit.query.get('gelukt') === '1' ? notificationBanner({ title: t('banner.done'), text: t('staff.done'), success: true }) : null}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">
        ${tag(stateTag(row.state, language))}
        ${late === null || over ? null : tag({ text: t(`staff.late.${late}`), state: 'attention' })}
      </p>
      ${row.confirmed_at === null && !over ? insetText(t('staff.call-first')) : null}
      ${summaryList(facts(found, language))}
      <h2 class="govuk-heading-m">${t('case.steps')}</h2>
      ${entryList(entries, language, 'staff')} ${fileList(files, language, (id) => contactPaths.staffFileOf(row.number, id))}
      ${row.state === 'withdrawn' ? html`<p class="govuk-body">${t('staff.withdrawn')}</p>` : null}
      ${staffForms(visit, found, tried, field)}`,
  });
}

function facts({ row, sender, members, me }: StaffCase, language: SignedInVisit['language']) {
  const t = text(language);
  const day = (date: LocalDate): string => formatLocalDate(date, language);
  const contact = (scheme: 'mailto' | 'tel', to: string | null, shown: string): string | Html =>
    to === null ? t('staff.none') : html`<a class="govuk-link" href="${href(`${scheme}:${to}`)}">${shown}</a>`;
  const holder = members.find(({ staff }) => staff === row.in_charge);
  return [
    { key: t('case.subject'), value: html`<span class="help-remark">${sender.title}</span>` },
    { key: t('case.topic'), value: t(`topic.${row.topic}`) },
    { key: t('staff.sender'), value: html`<span class="help-remark">${sender.name}</span>` },
    { key: t('case.reach'), value: t(`case.reach.${row.way}`) },
    { key: t('staff.mail'), value: contact('mailto', sender.mail, sender.mail ?? '') },
    {
      key: t('staff.phone'),
      value: contact(
        'tel',
        sender.phone,
        // A number stays on one line.
        sender.phone === null ? '' : formatCallableNumber(sender.phone).replaceAll(' ', '\u00a0'),
      ),
    },
    { key: t('staff.language'), value: t(`language.${row.language}`) },
    ...(row.reference === null ? [] : [{ key: t('case.reference'), value: row.reference }]),
    { key: t('case.received'), value: day(brusselsDate(row.received_at)) },
    row.confirmed_at === null
      ? { key: t('case.confirm-by'), value: day(row.confirm_by) }
      : { key: t('case.confirmed'), value: day(brusselsDate(row.confirmed_at)) },
    { key: t('case.answer-by'), value: day(row.answer_by) },
    { key: t('staff.team'), value: t(`team.${row.team}`) },
    {
      key: t('staff.who'),
      value: row.in_charge === null ? t('inbox.nobody') : row.in_charge === me ? t('inbox.you') : (holder?.name ?? ''),
    },
  ];
}
