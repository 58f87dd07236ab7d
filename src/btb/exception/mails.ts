import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { Language } from '#web/languages.ts';
import { datesOf } from '../appointment.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { holds } from '../rules/mandate.ts';
import { appointmentsOfCompany } from '../store/appointments.ts';
import { tellRepresentatives } from '../tell-representatives.ts';
import type { ExceptionParts } from './exception-parts.ts';
import type { RequestRow } from './store/requests.ts';

type Told = 'sent' | 'more-asked' | 'waiting' | 'objected' | 'refused' | 'carried-out';

type Where = Pick<ExceptionParts, 'btbUrl'>;

const factsOf = (row: RequestRow, companyName: string, language: Language) => ({
  asker: oneLine(row.asker_name),
  appointee: oneLine(`${row.given_name} ${row.family_name}`),
  company: oneLine(companyName),
  lastDay: row.last_day === null ? '' : formatLocalDate(row.last_day, language),
});

/** Tells who asks how far their request is. */
export async function tellAsker(
  tx: Tx,
  { btbUrl }: Where,
  row: RequestRow,
  companyName: string,
  what: Told,
): Promise<void> {
  const { language } = row;
  const t = text(language);
  const facts = factsOf(row, companyName, language);
  await postMail(tx, {
    to: row.asker_email,
    subject: t(`mail.exception.${what}.subject`, facts),
    text: t(`mail.exception.${what}`, { ...facts, link: new URL(paths.exception(row.id), btbUrl).href }),
    language,
  });
}

/** Tells one person with a say that somebody is to be put in charge and until when they can object, or that it was done. */
export async function mailConcerned(
  tx: Tx,
  { btbUrl }: Where,
  row: RequestRow,
  companyName: string,
  what: 'object' | 'done',
  { mail: to, language }: { readonly mail: string; readonly language: Language },
): Promise<void> {
  const t = text(language);
  const facts = factsOf(row, companyName, language);
  // Objecting takes any key; ending a task afterwards is for who represents, on the page of the company.
  const path = what === 'object' ? paths.objection(row.company, row.id) : paths.company(row.company);
  await postMail(tx, {
    to,
    subject: t(`mail.exception.${what}.subject`, facts),
    text: t(`mail.exception.${what}`, { ...facts, link: new URL(path, btbUrl).href }),
    language,
  });
}

/**
 * Tells everybody with a say: who manages something in the company today, be they suspended, at the address of their task;
 * and by a job whoever KBO has with a function.
 */
export async function tellConcerned(
  tx: Tx,
  parts: Where,
  row: RequestRow,
  companyName: string,
  what: 'object' | 'done',
  today: LocalDate,
): Promise<void> {
  const addresses = new Map<string, Language>();
  for (const one of await appointmentsOfCompany(tx, row.company)) {
    // Who is put in charge is told as who asked, or as who is invited.
    const appointee = one.insz_index.equals(row.insz_index) || one.insz_index.equals(row.asker_index);
    if (!appointee && holds({ ...datesOf(one, false), suspended: false }, today))
      addresses.set(one.email, one.language);
  }
  for (const [mail, language] of addresses) await mailConcerned(tx, parts, row, companyName, what, { mail, language });
  await tellRepresentatives(tx, row.company, what === 'object' ? 'request-approved' : 'request-done', row.id);
}
