import { brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { networkOf } from '#web/network.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { formatCaseNumber, readCaseNumber } from '../rules/case-number.ts';
import { readCaseSecret } from '../rules/case-secret.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { followCookie, noFollowCookie } from './follow-cookie.ts';
import { stateTag } from './state-tag.ts';

interface Tried {
  readonly number: string;
  readonly errors: { readonly number?: string; readonly code?: string };
  readonly status: number;
}

const nothingTried: Tried = { number: '', errors: {}, status: 200 };

/** The ways to one's own case without the link of a mail: the number with its code, or the key with which one signed in. */
export const followPages = (deps: ContactPagesDeps): readonly PublicPage[] => [
  { method: 'GET', path: contactPaths.follow, access: 'public', handle: (visit) => view(deps, visit, nothingTried) },
  { method: 'POST', path: contactPaths.follow, access: 'public', handle: (visit) => enter(deps, visit) },
  {
    method: 'POST',
    path: contactPaths.leave,
    access: 'public',
    handle: async () => redirect(`${contactPaths.follow}?gesloten=1`, [noFollowCookie]),
  },
  { method: 'GET', path: contactPaths.leave, access: 'public', handle: async () => redirect(contactPaths.follow) },
];

async function enter(deps: ContactPagesDeps, visit: Visit): Promise<Answer> {
  const { form, language, now } = visit;
  const { sender } = deps.contact;
  const t = text(language);
  const typed = form.get('nummer') ?? '';
  const number = readCaseNumber(typed);
  const secret = readCaseSecret(form.get('code') ?? '');
  const again = (errors: Tried['errors'], status = 422): Promise<Answer> =>
    view(deps, visit, { number: typed.slice(0, 60), errors, status });
  if (number === null || secret === null) {
    return again({
      ...(number === null ? { number: t('follow.error.number') } : {}),
      ...(secret === null ? { code: t('follow.error.code') } : {}),
    });
  }
  if (!(await sender.mayTry(networkOf(visit.address), now))) return again({ code: t('follow.error.too-often') }, 429);
  const opened = await sender.open(secret);
  if (opened?.number !== number) return again({ code: t('follow.error.unknown') });
  return redirect(contactPaths.caseOf(number), [followCookie(deps.contact, opened.person, now)]);
}

async function view(deps: ContactPagesDeps, visit: Visit, { number, errors, status }: Tried): Promise<Answer> {
  const { language, query } = visit;
  const t = text(language);
  const wrong = [
    ...(errors.number === undefined ? [] : [{ text: errors.number, href: '#nummer' }]),
    ...(errors.code === undefined ? [] : [{ text: errors.code, href: '#code' }]),
  ];
  return page({
    title: t('follow.title'),
    hasErrors: wrong.length > 0,
    status,
    body: html`${errorSummary({ title: t('error.summary'), errors: wrong })}
      ${query.get('gesloten') === '1' ? notificationBanner({ title: t('banner.done'), text: t('case.left'), success: true }) : null}
      <h1 class="govuk-heading-xl">${t('follow.title')}</h1>
      ${query.get('link') === 'onbekend' ? insetText(t('follow.bad-link')) : null}
      ${query.get('link') === 'verlopen' ? insetText(t('open.gone')) : null} ${await mine(deps, visit)}
      <p class="govuk-body">${t('follow.lead')}</p>
      <form method="post" action="${contactPaths.follow}" novalidate>
        ${visit.csrfField}
        ${textInput({
          name: 'nummer',
          label: t('follow.number'),
          hint: t('follow.number.hint'),
          value: number,
          error: errors.number,
          width: 20,
          figures: true,
          autocomplete: 'off',
          spellcheck: false,
        })}
        ${textInput({
          name: 'code',
          label: t('follow.code'),
          hint: t('follow.code.hint'),
          error: errors.code,
          width: 30,
          figures: true,
          autocomplete: 'off',
          spellcheck: false,
          autocapitalize: 'none',
        })}
        ${button({ text: t('follow.button') })}
      </form>
      <p class="govuk-body">${link({ text: t('follow.new'), href: contactPaths.form })}</p>`,
  });
}

/** What who is signed in sent while they were; how to see it, for who is not. */
async function mine({ contact }: ContactPagesDeps, { language, person }: Visit): Promise<Html> {
  const t = text(language);
  if (person === null) {
    return html`<p class="govuk-body">
      ${link({ text: t('follow.sign-in'), href: `/aanmelden?terug=${encodeURIComponent(contactPaths.follow)}` })}. ${t('follow.sign-in.why')}
    </p>`;
  }
  const rows = person.rrn === null ? [] : await contact.sender.mine(contact.personOf(person.rrn));
  return table({
    id: 'mijn-vragen',
    caption: t('follow.mine'),
    columns: [
      { label: t('column.number') },
      { label: t('column.title') },
      { label: t('column.received') },
      { label: t('column.state') },
    ],
    rows: rows.map(({ number, title, received_at: received, state }) => [
      link({ text: formatCaseNumber(number), href: contactPaths.caseOf(number) }),
      html`<span class="help-remark">${title}</span>`,
      formatLocalDate(brusselsDate(received), language),
      tag(stateTag(state, language)),
    ]),
    empty: emptyState({ title: t('follow.mine.none'), text: t('follow.mine.none.what') }),
  });
}
