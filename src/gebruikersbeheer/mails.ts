import type { KnownEstablishment } from './below.ts';
import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Mail } from '#store/outbox/index.ts';
import { text } from './messages/index.ts';

interface RightMail {
  readonly companyName: string;
  readonly holder: { readonly given_name: string; readonly family_name: string };
  /** Name of the manager. */
  readonly by: string;
}

export interface RightGivenMail extends RightMail {
  readonly establishments: readonly Pick<KnownEstablishment, 'name'>[];
  readonly until: LocalDate | null;
  readonly zoneUrl: URL;
}

// Nobody has told us in which language this person reads: Dutch, as everywhere.
const language = 'nl';

/** Tells somebody that they were given a right, for which establishments and until when. */
export function rightGivenMail(to: string, { holder, until, zoneUrl, ...mail }: RightGivenMail): Mail {
  const t = text(language);
  const values = {
    name: `${holder.given_name} ${holder.family_name}`,
    company: mail.companyName,
    by: mail.by,
    right: t('right.DienstenchequesErkendeOnderneming'),
    establishments: mail.establishments.map(({ name }) => `- ${name}`).join('\n'),
    until: until === null ? t('right.no-end') : t('right.until', { date: formatLocalDate(until, language) }),
    zone: zoneUrl.href,
  };
  return { to, language, subject: t('mail.given.subject', values), text: t('mail.given.text', values) };
}

/** Tells somebody that a right of theirs was ended. */
export function rightEndedMail(to: string, { holder, ...mail }: RightMail): Mail {
  const t = text(language);
  const values = {
    name: `${holder.given_name} ${holder.family_name}`,
    company: mail.companyName,
    by: mail.by,
    right: t('right.DienstenchequesErkendeOnderneming'),
  };
  return { to, language, subject: t('mail.ended.subject', values), text: t('mail.ended.text', values) };
}
