import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import type { ContactParts } from './contact-parts.ts';
import { text } from './messages/index.ts';
import { contactPaths } from './paths.ts';
import { formatCaseNumber } from './rules/case-number.ts';
import type { CaseRow } from './store/cases.ts';

/** What the sender did. */
export type ToldStaff = 'received' | 'added' | 'reopened';

const language = 'nl';

/**
 * Tells the mailbox of staff that something waits, in the transaction in which it came in: number, kind, until when, and the page
 * for staff, which asks who they are. No name and nothing that was written: a mail can be read by others. Nothing without a mailbox.
 */
export async function tellStaff(
  tx: Tx,
  { mailbox, url }: Pick<ContactParts, 'mailbox' | 'url'>,
  { number, kind }: Pick<CaseRow, 'number' | 'kind'>,
  what: ToldStaff,
  dueOn: LocalDate | null,
): Promise<void> {
  if (mailbox === null) return;
  const t = text(language);
  const values = {
    number: formatCaseNumber(number),
    kind: t(`mail.kind.${kind}`),
    link: new URL(contactPaths.staffCaseOf(number), url).href,
    until: dueOn === null ? t('mail.staff.no-term') : formatLocalDate(dueOn, language),
  };
  await postMail(tx, {
    to: mailbox,
    subject: t(`mail.staff.${what}.subject`, values),
    text: t('mail.staff', { ...values, what: t(`mail.staff.${what}`, values) }),
    language,
  });
}
