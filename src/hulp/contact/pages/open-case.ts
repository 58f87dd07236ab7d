import { brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { button } from '#web/components/button.ts';
import { link } from '#web/components/link.ts';
import { html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type Answer, type PageAnswer, type Visit } from '#web/visit.ts';
import type { SenderCase } from '../as-sender.ts';
import { text } from '../messages/index.ts';
import type { Contact } from '../open-contact.ts';
import { contactPaths } from '../paths.ts';
import { formatCaseNumber, readCaseNumber, type CaseNumber } from '../rules/case-number.ts';
import { readCaseSecret } from '../rules/case-secret.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { followCookie, personsOf } from './follow-cookie.ts';

/** For how long somebody can look at which case a link opens before they open it, in milliseconds. */
const waitsFor = 15 * 60_000;

const field = 'dossier';

/**
 * The link of a mail. It keeps nothing in the browser: anybody can send anybody a link, and who opened the case of another by
 * chance would write into it later. So a page says which case it is, and the visitor opens it.
 */
export const openCasePages = (deps: ContactPagesDeps): readonly PublicPage[] => [
  {
    method: 'GET',
    path: contactPaths.open,
    access: 'public',
    // Always leads on: no page stands at an address that holds a secret.
    handle: async (visit) => {
      const { sender } = deps.contact;
      const secret = readCaseSecret(visit.params['secret'] ?? '');
      const opened = secret === null ? null : await sender.open(secret);
      if (opened === null) return redirect(`${contactPaths.follow}?link=onbekend`);
      const { number, person } = opened;
      // Who sent it while signed in, and who opened it here before, sees it anyway.
      if (await sender.sees(personsOf(deps.contact, visit), number)) return redirect(contactPaths.caseOf(number));
      const token = deps.contact.follow.make({ opens: person, number, until: visit.now.getTime() + waitsFor });
      return redirect(`${contactPaths.opening}?${field}=${token}`);
    },
  },
  {
    method: 'GET',
    path: contactPaths.opening,
    access: 'public',
    handle: async (visit) => {
      const token = visit.query.get(field) ?? '';
      const asked = await askedOf(deps.contact, visit, token);
      return asked === null ? tooLate() : view(visit, asked.found, token);
    },
  },
  {
    method: 'POST',
    path: contactPaths.opening,
    access: 'public',
    handle: async (visit) => {
      const asked = await askedOf(deps.contact, visit, visit.form.get(field) ?? '');
      if (asked === null) return tooLate();
      const { found, person } = asked;
      return redirect(contactPaths.caseOf(found.row.number), [followCookie(deps.contact, person, visit.now)]);
    },
  },
];

const tooLate = (): Answer => redirect(`${contactPaths.follow}?link=verlopen`);

interface Asked {
  /** The hash of the secret. */
  readonly person: string;
  readonly found: SenderCase;
}

/** What a token of ours opens; null: not ours, too old, or gone. */
async function askedOf({ follow, sender }: Contact, { now }: Visit, token: string): Promise<Asked | null> {
  const read = follow.read(token);
  const [person, until] = [read?.['opens'], read?.['until']];
  const number: CaseNumber | null = readCaseNumber(String(read?.['number'] ?? ''));
  if (typeof person !== 'string' || typeof until !== 'number' || number === null || until <= now.getTime()) return null;
  const found = await sender.read([person], number, now);
  return found === null ? null : { person, found };
}

function view({ language, csrfField }: Visit, { row }: SenderCase, token: string): PageAnswer {
  const t = text(language);
  const values = {
    number: formatCaseNumber(row.number),
    date: formatLocalDate(brusselsDate(row.received_at), language),
  };
  return page({
    title: t('open.title'),
    body: html`<h1 class="govuk-heading-xl">${t('open.title')}</h1>
      <p class="govuk-body-l">${t(`open.what.${row.kind}`, values)}</p>
      <p class="govuk-body">${t('open.warning')}</p>
      <form method="post" action="${contactPaths.opening}">
        ${csrfField}<input type="hidden" name="${field}" value="${token}" />${button({ text: t('open.button') })}
      </form>
      <p class="govuk-body">${link({ text: t('open.not-mine'), href: contactPaths.form })}</p>`,
  });
}
