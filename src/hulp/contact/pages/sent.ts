import { brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { linkButton } from '#web/components/link-button.ts';
import { panel } from '#web/components/panel.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page, type CookieToSet, type PageAnswer, type Visit } from '#web/visit.ts';
import { callLines } from '../../pages/call-lines.ts';
import type { SenderCase } from '../as-sender.ts';
import { hashOfSecret } from '../contact-parts.ts';
import { text } from '../messages/index.ts';
import type { Contact } from '../open-contact.ts';
import { contactPaths } from '../paths.ts';
import { formatCaseNumber } from '../rules/case-number.ts';
import { ruleOf } from '../rules/deadlines.ts';
import type { ContactPagesDeps } from './contact-deps.ts';

const name = 'verstuurd';

/** How long the confirmation can be seen, and printed, in milliseconds. */
const shownFor = 15 * 60_000;

export const sentCookie = ({ follow }: Pick<Contact, 'follow'>, id: string, now: Date): CookieToSet => ({
  name,
  value: follow.make({ sent: id, until: now.getTime() + shownFor }),
  maxAgeSeconds: shownFor / 1_000,
});

/** The confirmation: the number, until when, and the secret, which is shown here only. */
export const sentPage = (deps: ContactPagesDeps): PublicPage => ({
  method: 'GET',
  path: contactPaths.sent,
  access: 'public',
  handle: async (visit) => {
    const { contact } = deps;
    const read = contact.follow.read(visit.cookies[name]);
    const [id, until] = [read?.['sent'], read?.['until']];
    if (typeof id !== 'string' || typeof until !== 'number' || until <= visit.now.getTime()) return gone(deps, visit);
    const secret = contact.secretOf(id);
    const opened = await contact.sender.open(secret);
    const found =
      opened === null
        ? null
        : await contact.sender.read([hashOfSecret(secret).toString('hex')], opened.number, visit.now);
    return found === null ? gone(deps, visit) : shown(visit, found, secret);
  },
});

function shown({ language }: Visit, { row }: SenderCase, secret: string): PageAnswer {
  const t = text(language);
  const day = (date: typeof row.answer_by): string => formatLocalDate(date, language);
  return page({
    title: t('sent.title'),
    body: html`${panel({ title: t('sent.title'), body: html`${t('sent.number')}<br /><strong>${formatCaseNumber(row.number)}</strong>` })}
      <p class="govuk-body">${t(row.has_mail ? 'sent.mail' : 'sent.no-mail')}</p>
      <h2 class="govuk-heading-m">${t('sent.next')}</h2>
      ${row.kind === 'complaint' ? html`<p class="govuk-body">${term(row, language)}</p>` : null}
      ${row.confirmed_at === null ? html`<p class="govuk-body">${t('sent.confirm', { date: day(row.confirm_by) })}</p>` : null}
      <p class="govuk-body">${t(`sent.next.${row.kind}`, { date: day(row.answer_by) })}</p>
      <h2 class="govuk-heading-m">${t('sent.follow')}</h2>
      ${code(t('sent.code'), secret)}
      <p class="govuk-body">${t('sent.code.what')}</p>
      ${linkButton({ text: t('sent.open'), href: contactPaths.caseOf(row.number) })}`,
  });
}

/** Within how many working days a complaint is confirmed, and that the mail does it. */
function term(
  { confirm_by: by, confirmed_at: confirmed, received_at: received }: SenderCase['row'],
  language: Language,
): string {
  const t = text(language);
  const { days } = ruleOf('complaint', brusselsDate(received)).confirm;
  const within = t('sent.confirm.complaint', { days, date: formatLocalDate(by, language) });
  return confirmed === null ? within : `${within} ${t('sent.confirmed')}`;
}

const code = (label: string, secret: string): Html =>
  html`<p class="govuk-body">${label}: <strong class="figures contact-code">${secret}</strong></p>`;

function gone({ line }: ContactPagesDeps, visit: Visit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 404,
    title: t('sent.gone.title'),
    body: html`<h1 class="govuk-heading-xl">${t('sent.gone.title')}</h1>
      <p class="govuk-body">${t('sent.gone')}</p>
      <p class="govuk-body"><a class="govuk-link" href="${contactPaths.follow}">${t('follow.title')}</a></p>
      ${callLines(line, visit, { level: 2 })}`,
  });
}
