import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail, postMails, type Mail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { Language } from '#web/languages.ts';
import type { Acting } from './acting.ts';
import type { KnownEstablishment } from './below.ts';
import { text } from './messages/index.ts';
import type { MailAddress, Parts } from './parts.ts';
import type { RightOfCatalogue } from './rules/catalogue-right.ts';
import type { Contexts } from './rules/contexts.ts';
import { rightText } from './rules/right-text.ts';

export interface Holder {
  readonly given_name: string;
  readonly family_name: string;
  /** null: they cannot be reached. */
  readonly address: MailAddress | null;
}

export const nameOf = (holder: Pick<Holder, 'given_name' | 'family_name'>): string =>
  oneLine(`${holder.given_name} ${holder.family_name}`);

/** The establishments of a right, a line each. */
export function contextLines(contexts: Contexts, known: readonly KnownEstablishment[], language: Language): string {
  const t = text(language);
  if (contexts === 'every') return `- ${t('right.every')}`;
  return contexts
    .map((number) => `- ${oneLine(known.find((one) => one.number === number)?.name ?? number)}`)
    .join('\n');
}

export const untilLine = (until: LocalDate | null, language: Language): string =>
  until === null
    ? text(language)('right.no-end')
    : text(language)('right.until', { date: formatLocalDate(until, language) });

/** Somebody who is told; null: they cannot be reached. */
export interface Reached {
  readonly name: string;
  readonly address: MailAddress | null;
}

/** Tells somebody, at the address that they had, that what concerns their rights goes elsewhere from now on. */
export async function mailMoved(
  tx: Tx,
  { companyName, actor }: Acting,
  holder: Pick<Holder, 'given_name' | 'family_name'>,
  { mail: to, language }: MailAddress,
): Promise<void> {
  const t = text(language);
  const values = { name: nameOf(holder), company: oneLine(companyName), by: oneLine(actor.name) };
  const subject = t('mail.moved.subject', values);
  await postMail(tx, { to, language, subject, text: t('mail.moved.text', values) });
}

interface Given {
  readonly holder: Holder;
  readonly code: string;
  readonly contexts: Contexts;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** It took the place of another. */
  readonly change: boolean;
}

type Kind = 'given' | 'changed' | 'ended';
type ValuesIn = (language: Language) => Readonly<Record<string, string>>;

/** Tells the holder of a right, and who gave it, what was given or changed. */
export async function mailGiven(
  tx: Tx,
  { zoneUrl }: Pick<Parts, 'zoneUrl'>,
  acting: Acting,
  { holder, code, contexts, from, until, change }: Given,
): Promise<void> {
  await tellBoth(tx, acting, holder, change ? 'changed' : 'given', (language) => ({
    name: nameOf(holder),
    company: oneLine(acting.companyName),
    by: oneLine(acting.actor.name),
    right: rightText(acting.catalogue, code, language).name,
    establishments: contextLines(contexts, acting.establishments, language),
    from: formatLocalDate(from, language),
    until: untilLine(until, language),
    zone: zoneUrl.href,
  }));
}

/** Tells the holder of a right, and who ended it, that it is over. */
export async function mailEnded(tx: Tx, acting: Acting, holder: Holder, code: string): Promise<void> {
  await tellBoth(tx, acting, holder, 'ended', (language) => ({
    name: nameOf(holder),
    company: oneLine(acting.companyName),
    by: oneLine(acting.actor.name),
    right: rightText(acting.catalogue, code, language).name,
  }));
}

async function tellBoth(
  tx: Tx,
  { actorAddress }: Acting,
  { address }: Holder,
  kind: Kind,
  valuesIn: ValuesIn,
): Promise<void> {
  const told = ({ mail: to, language }: MailAddress, key: `mail.${Kind}` | `mail.own-${Kind}`): Mail => {
    const t = text(language);
    const values = valuesIn(language);
    return { to, language, subject: t(`${key}.subject`, values), text: t(`${key}.text`, values) };
  };
  await postMails(tx, [
    ...(address === null ? [] : [told(address, `mail.${kind}`)]),
    ...(actorAddress === null || actorAddress.mail === address?.mail ? [] : [told(actorAddress, `mail.own-${kind}`)]),
  ]);
}

/** Tells somebody that they are a local administrator now. */
export async function mailNamed(
  tx: Tx,
  { ownUrl }: Pick<Parts, 'ownUrl'>,
  { companyName, actor }: Acting,
  holder: Holder,
): Promise<void> {
  if (holder.address === null) return;
  const { mail: to, language } = holder.address;
  const t = text(language);
  const values = { name: nameOf(holder), company: oneLine(companyName), by: oneLine(actor.name), link: ownUrl.href };
  const subject = t('mail.named.subject', values);
  await postMail(tx, { to, language, subject, text: t('mail.named.text', values) });
}

export interface EndsSoon {
  readonly holder: Holder;
  readonly companyName: string;
  readonly code: string;
  readonly catalogue: readonly RightOfCatalogue[];
  readonly until: LocalDate;
  readonly managers: readonly Reached[];
  /** Where a manager renews it in one press. */
  readonly renewUrl: URL;
}

/** Warns the holder of a right, and who can renew it, that it ends soon. */
export async function mailEndsSoon(tx: Tx, { holder, managers, ...mail }: EndsSoon): Promise<void> {
  const valuesIn = (language: Language) => ({
    name: nameOf(holder),
    company: oneLine(mail.companyName),
    right: rightText(mail.catalogue, mail.code, language).name,
    until: formatLocalDate(mail.until, language),
    managers: managers.map(({ name }) => oneLine(name)).join(', ') || text(language)('mail.ends-soon.nobody'),
    link: mail.renewUrl.href,
  });
  if (holder.address !== null) {
    const { mail: to, language } = holder.address;
    const t = text(language);
    const values = valuesIn(language);
    const subject = t('mail.ends-soon.subject', values);
    await postMail(tx, { to, language, subject, text: t('mail.ends-soon.text', values) });
  }
  for (const { name, address } of managers) {
    if (address === null || address.mail === holder.address?.mail) continue;
    const { mail: to, language } = address;
    const t = text(language);
    const own = { ...valuesIn(language), manager: oneLine(name) };
    const subject = t('mail.renew.subject', own);
    await postMail(tx, { to, language, subject, text: t('mail.renew.text', own) });
  }
}
