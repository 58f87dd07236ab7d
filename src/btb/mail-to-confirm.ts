import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { Language } from '#web/languages.ts';
import { text } from './messages/index.ts';

/** A representative's function ended, and appointments of theirs wait for confirmation. */
export interface FunctionOver {
  readonly companyName: string;
  readonly holderName: string;
  /** Code of KBO's table. */
  readonly function: string;
  /** The last day of the function. */
  readonly day: LocalDate;
  readonly count: number;
  /** Where the reader sees it, and confirms when it is theirs to do. */
  readonly link: URL;
}

/** Tells somebody of the company that it is so, what goes on, and where to look. */
export async function mailToConfirm(
  tx: Tx,
  { mail: to, language }: { readonly mail: string; readonly language: Language },
  over: FunctionOver,
): Promise<void> {
  const t = text(language);
  const facts = {
    name: oneLine(over.holderName),
    company: oneLine(over.companyName),
    function: functionName(over.function, language),
    day: formatLocalDate(over.day, language),
    count: over.count,
    link: over.link.href,
  };
  await postMail(tx, { to, subject: t('mail.to-confirm.subject', facts), text: t('mail.to-confirm', facts), language });
}
