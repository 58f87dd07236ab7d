import { formatLocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import { text } from './messages/index.ts';
import type { Parts } from './parts.ts';
import { paths } from './paths.ts';
import type { Closing, Pausing } from './rules/may-close.ts';
import type { AppointmentRow } from './store/appointments.ts';
import type { Telling } from './tell-representatives.ts';

/** What every mail about an appointment says. */
const factsOf = (row: AppointmentRow, companyName: string) => ({
  name: oneLine(`${row.given_name} ${row.family_name}`),
  by: oneLine(row.appointed_by_name),
  company: oneLine(companyName),
  role: text(row.language)(`role.${row.role}`),
});

const companyLink = (row: AppointmentRow, { btbUrl }: Pick<Parts, 'btbUrl'>): string =>
  new URL(paths.company(row.company), btbUrl).href;

/** Tells somebody that they are invited, and until when they can answer. */
export async function mailInvitation(tx: Tx, parts: Parts, row: AppointmentRow, companyName: string): Promise<void> {
  const t = text(row.language);
  const facts = factsOf(row, companyName);
  await postMail(tx, {
    to: row.email,
    subject: t('mail.invited.subject', facts),
    text: t(`mail.invited.${row.role}`, {
      ...facts,
      lastDay: formatLocalDate(row.last_day, row.language),
      link: new URL(paths.invitation(row.id), parts.btbUrl).href,
    }),
    language: row.language,
  });
}

/** Tells who appointed, where they gave an address, what became of it. */
async function tellAppointer(
  tx: Tx,
  parts: Pick<Parts, 'btbUrl'>,
  row: AppointmentRow,
  companyName: string,
  what: 'accepted' | 'declined' | 'expired' | 'resigned',
): Promise<void> {
  if (row.appointed_by_email === null) return;
  const t = text(row.language);
  const facts = factsOf(row, companyName);
  await postMail(tx, {
    to: row.appointed_by_email,
    subject: t(`mail.${what}.subject`, facts),
    text: t(`mail.${what}`, { ...facts, link: companyLink(row, parts) }),
    language: row.language,
  });
}

/** What the answer to an invitation was, or that none came in time. */
export const mailAnswer = (
  tx: Tx,
  parts: Pick<Parts, 'btbUrl'>,
  row: AppointmentRow,
  companyName: string,
  answer: 'accepted' | 'declined' | 'expired',
): Promise<void> => tellAppointer(tx, parts, row, companyName, answer);

export const mailResigned = (
  tx: Tx,
  parts: Pick<Parts, 'btbUrl'>,
  row: AppointmentRow,
  companyName: string,
): Promise<void> => tellAppointer(tx, parts, row, companyName, 'resigned');

async function tellManager(
  tx: Tx,
  row: AppointmentRow,
  companyName: string,
  what: Exclude<Closing, 'resigned'> | Pausing,
  who: string,
): Promise<void> {
  const t = text(row.language);
  const facts = { ...factsOf(row, companyName), who: oneLine(who) };
  await postMail(tx, {
    to: row.email,
    subject: t(`mail.${what}.subject`, facts),
    text: t(`mail.${what}`, facts),
    language: row.language,
  });
}

/** Tells who was invited or in charge that this is over, and of a task by whom. */
export const mailClosed = (
  tx: Tx,
  row: AppointmentRow,
  companyName: string,
  closing: Exclude<Closing, 'resigned'>,
  who: string,
): Promise<void> => tellManager(tx, row, companyName, closing, who);

/** Tells a manager that the task rests or goes on, and who decided so. */
export const mailPaused = (
  tx: Tx,
  row: AppointmentRow,
  companyName: string,
  pausing: Pausing,
  who: string,
): Promise<void> => tellManager(tx, row, companyName, pausing, who);

/** Tells who was in charge that somebody took over. */
export async function mailReplaced(
  tx: Tx,
  row: AppointmentRow,
  companyName: string,
  successor: Pick<AppointmentRow, 'given_name' | 'family_name'>,
): Promise<void> {
  const t = text(row.language);
  const facts = factsOf(row, companyName);
  await postMail(tx, {
    to: row.email,
    subject: t('mail.replaced.subject', facts),
    text: t('mail.replaced', { ...facts, successor: oneLine(`${successor.given_name} ${successor.family_name}`) }),
    language: row.language,
  });
}

/** Tells a representative that nobody is in charge any more, and where to mend it. */
export async function mailNobodyLeft(
  tx: Tx,
  { btbUrl }: Pick<Parts, 'btbUrl'>,
  { company, companyName }: Pick<Telling, 'company' | 'companyName'>,
  { name, address }: Telling['whom'][number],
): Promise<void> {
  const t = text(address.language);
  const facts = { by: oneLine(name), company: oneLine(companyName) };
  await postMail(tx, {
    to: address.mail,
    subject: t('mail.nobody-left.subject', facts),
    text: t('mail.nobody-left', { ...facts, link: new URL(paths.company(company), btbUrl).href }),
    language: address.language,
  });
}

/** Tells who gave up a task that it is over. */
export async function mailGoodbye(tx: Tx, row: AppointmentRow, companyName: string): Promise<void> {
  const t = text(row.language);
  const facts = factsOf(row, companyName);
  await postMail(tx, {
    to: row.email,
    subject: t('mail.goodbye.subject', facts),
    text: t('mail.goodbye', facts),
    language: row.language,
  });
}
