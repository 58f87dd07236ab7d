import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import type { Language } from '#web/languages.ts';
import { oneLine } from './mails.ts';
import { text } from './messages/index.ts';
import type { Parts } from './parts.ts';
import { paths } from './paths.ts';

/** A representative's function ended, and appointments of theirs wait for confirmation. */
export interface FunctionOver {
  readonly company: EnterpriseNumber;
  readonly companyName: string;
  readonly holderName: string;
  readonly functionName: string;
  /** The last day of the function. */
  readonly day: LocalDate;
  readonly count: number;
}

/** Tells somebody of the company that it is so, what goes on, and where a representative confirms. */
export async function mailToConfirm(
  tx: Tx,
  { btbUrl }: Pick<Parts, 'btbUrl'>,
  to: string,
  language: Language,
  over: FunctionOver,
): Promise<void> {
  const t = text(language);
  const facts = {
    name: oneLine(over.holderName),
    company: oneLine(over.companyName),
    function: over.functionName,
    day: formatLocalDate(over.day, language),
    count: over.count,
    link: new URL(paths.confirm(over.company), btbUrl).href,
  };
  await postMail(tx, { to, subject: t('mail.to-confirm.subject', facts), text: t('mail.to-confirm', facts), language });
}
