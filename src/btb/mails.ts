import { formatLocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { text } from './messages/index.ts';
import type { Parts } from './parts.ts';
import { paths } from './paths.ts';
import type { Closing } from './rules/may-close.ts';
import type { AppointmentRow } from './store/appointments.ts';

/** A company's name comes from a file: no line of it may become a line of a mail. */
const oneLine = (name: string): string => name.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');

const personOf = (row: AppointmentRow): string => oneLine(`${row.given_name} ${row.family_name}`);

/** Tells somebody that they are invited, and until when they can answer. */
export async function mailInvitation(tx: Tx, parts: Parts, row: AppointmentRow, companyName: string): Promise<void> {
  const t = text(row.language);
  const company = oneLine(companyName);
  await postMail(tx, {
    to: row.email,
    subject: t('mail.invited.subject', { company }),
    text: t('mail.invited', {
      name: personOf(row),
      representative: oneLine(row.appointed_by_name),
      company,
      lastDay: formatLocalDate(row.last_day, row.language),
      link: new URL(paths.invitation(row.id), parts.btbUrl).href,
    }),
    language: row.language,
  });
}

/** Tells the representative, where they gave an address, what the answer was, or that none came in time. */
export async function mailAnswer(
  tx: Tx,
  parts: Pick<Parts, 'btbUrl'>,
  row: AppointmentRow,
  companyName: string,
  answer: 'accepted' | 'declined' | 'expired',
): Promise<void> {
  if (row.appointed_by_email === null) return;
  const t = text(row.language);
  const company = oneLine(companyName);
  await postMail(tx, {
    to: row.appointed_by_email,
    subject: t(`mail.${answer}.subject`, { company }),
    text: t(`mail.${answer}`, {
      name: personOf(row),
      representative: oneLine(row.appointed_by_name),
      company,
      link: new URL(paths.company(row.company), parts.btbUrl).href,
    }),
    language: row.language,
  });
}

/** Tells who was invited or in charge that this is over. */
export async function mailClosed(tx: Tx, row: AppointmentRow, companyName: string, closing: Closing): Promise<void> {
  const t = text(row.language);
  const company = oneLine(companyName);
  await postMail(tx, {
    to: row.email,
    subject: t(`mail.${closing}.subject`, { company }),
    text: t(`mail.${closing}`, { name: personOf(row), company }),
    language: row.language,
  });
}
