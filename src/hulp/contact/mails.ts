import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { hashOfSecret, type ContactParts } from './contact-parts.ts';
import { text } from './messages/index.ts';
import { contactPaths } from './paths.ts';
import { formatCaseNumber } from './rules/case-number.ts';
import type { CaseRow } from './store/cases.ts';

/** What somebody is told by mail. */
export type Told = 'received' | 'answered' | 'closed';

type Where = Pick<ContactParts, 'seals' | 'url'>;

type About = Pick<CaseRow, 'id' | 'number' | 'kind' | 'language' | 'follow_hash' | 'sealed'>;

/**
 * Writes to the sender, in the language of the form: the number, until when they wait, and a link. Nothing that they or we
 * wrote, and no name: a mail goes to an address that nobody confirmed.
 */
export async function tellSender(
  tx: Tx,
  where: Where,
  row: About,
  what: Told,
  answerBy: LocalDate | null = null,
): Promise<void> {
  const { mail } = where.seals.openSender(row.sealed);
  if (mail === null) return;
  const t = text(row.language);
  const values = {
    number: formatCaseNumber(row.number),
    kind: t(`mail.kind.${row.kind}`),
    link: linkOf(where, row),
    until: answerBy === null ? '' : formatLocalDate(answerBy, row.language),
  };
  await postMail(tx, {
    to: mail,
    subject: t(`mail.${what}.subject`, values),
    text: t(`mail.${what}`, values),
    language: row.language,
  });
}

/** The link that opens a case; after the keys changed, the page where number and secret are typed. */
function linkOf({ seals, url }: Where, { id, follow_hash: hash, language }: About): string {
  const secret = seals.secretOf(id);
  const path = hashOfSecret(secret).equals(hash) ? contactPaths.openOf(secret) : contactPaths.follow;
  const link = new URL(path, url);
  link.searchParams.set('taal', language);
  return link.href;
}
