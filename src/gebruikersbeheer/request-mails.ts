import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { Language } from '#web/languages.ts';
import type { KnownEstablishment } from './below.ts';
import { contextLines, type Reached } from './mails.ts';
import { text } from './messages/index.ts';
import { paths } from './paths.ts';
import type { MailAddress, Parts } from './parts.ts';
import type { RightOfCatalogue } from './rules/catalogue-right.ts';
import type { Contexts } from './rules/contexts.ts';
import { rightText } from './rules/right-text.ts';

export interface Asked {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly companyName: string;
  readonly name: string;
  /** Where who asked is answered. */
  readonly address: MailAddress;
  readonly code: string;
  readonly contexts: Contexts;
  readonly reason: string;
  readonly catalogue: readonly RightOfCatalogue[];
  readonly establishments: readonly KnownEstablishment[];
  readonly managers: readonly Reached[];
}

export interface Received extends Asked {
  /** Nobody may answer today, and who asked may know it. */
  readonly nobodyYet: boolean;
}

const valuesOf = (
  { ownUrl }: Pick<Parts, 'ownUrl'>,
  asked: Omit<Asked, 'address' | 'managers'>,
  language: Language,
) => ({
  name: oneLine(asked.name),
  company: oneLine(asked.companyName),
  right: rightText(asked.catalogue, asked.code, language).name,
  establishments: contextLines(asked.contexts, asked.establishments, language),
  reason: oneLine(asked.reason),
  own: new URL(paths.ownRequests, ownUrl).href,
  link: new URL(paths.request(asked.company, asked.id), ownUrl).href,
});

/** Tells who asked that it was received, and each manager who can answer that somebody asks. */
export async function mailAsked(
  tx: Tx,
  parts: Pick<Parts, 'ownUrl'>,
  { nobodyYet, ...asked }: Received,
): Promise<void> {
  const { mail: to, language } = asked.address;
  const t = text(language);
  const values = valuesOf(parts, asked, language);
  await postMail(tx, {
    to,
    language,
    subject: t('mail.asked.subject', values),
    text: t(nobodyYet ? 'mail.asked.nobody' : 'mail.asked.text', values),
  });
  await mailWaits(tx, parts, asked, 'new');
}

/** Tells each manager who can answer that a request waits: when it comes, and when it is forgotten. */
export async function mailWaits(
  tx: Tx,
  parts: Pick<Parts, 'ownUrl'>,
  { managers, ...asked }: Omit<Asked, 'address'>,
  kind: 'new' | 'again' | 'forwarded',
): Promise<void> {
  for (const { name, address } of managers) {
    if (address === null) continue;
    const { mail: to, language } = address;
    const t = text(language);
    const values = { ...valuesOf(parts, asked, language), manager: oneLine(name) };
    const subject = t(`mail.request-${kind}.subject`, values);
    await postMail(tx, { to, language, subject, text: t(`mail.request-${kind}.text`, values) });
  }
}

/** Tells who asked that the answer is no, and why. Of a yes the mail about the right itself tells. */
export async function mailRefused(
  tx: Tx,
  parts: Pick<Parts, 'ownUrl'>,
  asked: Omit<Asked, 'managers'>,
  answer: { readonly by: string; readonly reason: string },
): Promise<void> {
  const { mail: to, language } = asked.address;
  const t = text(language);
  const values = { ...valuesOf(parts, asked, language), by: oneLine(answer.by), answer: oneLine(answer.reason) };
  const subject = t('mail.request-refused.subject', values);
  await postMail(tx, { to, language, subject, text: t('mail.request-refused.text', values) });
}
