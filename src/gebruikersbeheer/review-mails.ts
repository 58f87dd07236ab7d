import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import { type Reached } from './mails.ts';
import { text } from './messages/index.ts';
import { paths } from './paths.ts';
import type { MailAddress, Parts } from './parts.ts';
import type { ReviewedRight } from './store/reviews.ts';

export interface ReviewMail {
  readonly manager: Reached;
  readonly company: EnterpriseNumber;
  readonly companyName: string;
  /** How many are asked for the first time, and how many will end soon. */
  readonly asked: number;
  readonly warned: number;
  /** Days */
  readonly grace: number;
}

/** Asks a manager to confirm or end the rights they answer for, or warns that some will end. */
export async function mailReview(tx: Tx, { ownUrl }: Pick<Parts, 'ownUrl'>, mail: ReviewMail): Promise<void> {
  const { manager, company, companyName, asked, warned, grace } = mail;
  if (manager.address === null) return;
  const { mail: to, language } = manager.address;
  const t = text(language);
  const link = new URL(paths.review(company), ownUrl).href;
  const values = { name: oneLine(manager.name), company: oneLine(companyName), asked, warned, grace, link };
  const kind = warned > 0 ? 'mail.review.warn' : 'mail.review.ask';
  await postMail(tx, {
    to,
    language,
    subject: t(`${kind}.subject`, values),
    text: t(`${kind}.text`, values),
  });
}

/** Tells a holder that their right ends when nobody confirms it. */
export async function mailUnconfirmed(
  tx: Tx,
  {
    right,
    address,
    companyName,
    until,
  }: {
    readonly right: ReviewedRight;
    readonly address: MailAddress | null;
    readonly companyName: string;
    readonly until: LocalDate;
  },
): Promise<void> {
  if (address === null) return;
  const { mail: to, language } = address;
  const t = text(language);
  const values = {
    name: oneLine(`${right.given_name} ${right.family_name}`),
    company: oneLine(companyName),
    until: formatLocalDate(until, language),
  };
  const subject = t('mail.unconfirmed.subject', values);
  await postMail(tx, { to, language, subject, text: t('mail.unconfirmed.text', values) });
}
