import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import type { Acting } from './acting.ts';
import type { KnownEstablishment } from './below.ts';
import { text } from './messages/index.ts';
import type { Parts } from './parts.ts';
import type { Contexts } from './rules/contexts.ts';
import { rightText } from './rules/right-text.ts';

// Nobody has told us in which language these people read: Dutch, as everywhere.
const language = 'nl';

/** Names come from files and forms: no line of one may become a line of a mail. */
export const oneLine = (name: string): string => name.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');

export interface Holder {
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
}

const nameOf = (holder: Holder): string => oneLine(`${holder.given_name} ${holder.family_name}`);

/** The establishments of a right, a line each. */
export function contextLines(contexts: Contexts, known: readonly KnownEstablishment[]): string {
  const t = text(language);
  if (contexts === 'every') return `- ${t('right.every')}`;
  return contexts
    .map((number) => `- ${oneLine(known.find((one) => one.number === number)?.name ?? number)}`)
    .join('\n');
}

export const untilLine = (until: LocalDate | null): string =>
  until === null
    ? text(language)('right.no-end')
    : text(language)('right.until', { date: formatLocalDate(until, language) });

/** Tells somebody, at the address that they had, that what concerns their rights goes elsewhere from now on. */
export async function mailMoved(tx: Tx, { companyName, actor }: Acting, holder: Holder): Promise<void> {
  if (holder.email === null) return;
  const t = text(language);
  const values = { name: nameOf(holder), company: oneLine(companyName), by: oneLine(actor.name) };
  const subject = t('mail.moved.subject', values);
  await postMail(tx, { to: holder.email, language, subject, text: t('mail.moved.text', values) });
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

/** Tells the holder of a right, and who gave it, what was given or changed. */
export async function mailGiven(
  tx: Tx,
  { zoneUrl }: Pick<Parts, 'zoneUrl'>,
  acting: Acting,
  { holder, code, contexts, from, until, change }: Given,
): Promise<void> {
  const t = text(language);
  const values = {
    name: nameOf(holder),
    company: oneLine(acting.companyName),
    by: oneLine(acting.actor.name),
    right: rightText(acting.catalogue, code, language).name,
    establishments: contextLines(contexts, acting.establishments),
    from: formatLocalDate(from, language),
    until: untilLine(until),
    zone: zoneUrl.href,
  };
  const kind = change ? 'changed' : 'given';
  if (holder.email !== null) {
    const subject = t(`mail.${kind}.subject`, values);
    await postMail(tx, { to: holder.email, language, subject, text: t(`mail.${kind}.text`, values) });
  }
  await tellGiver(tx, acting, holder, kind, values);
}

/** Tells the holder of a right, and who ended it, that it is over. */
export async function mailEnded(tx: Tx, acting: Acting, holder: Holder, code: string): Promise<void> {
  const t = text(language);
  const values = {
    name: nameOf(holder),
    company: oneLine(acting.companyName),
    by: oneLine(acting.actor.name),
    right: rightText(acting.catalogue, code, language).name,
  };
  if (holder.email !== null) {
    const subject = t('mail.ended.subject', values);
    await postMail(tx, { to: holder.email, language, subject, text: t('mail.ended.text', values) });
  }
  await tellGiver(tx, acting, holder, 'ended', values);
}

async function tellGiver(
  tx: Tx,
  { actorEmail }: Acting,
  holder: Holder,
  kind: 'given' | 'changed' | 'ended',
  values: Readonly<Record<string, string>>,
): Promise<void> {
  if (actorEmail === null || actorEmail === holder.email) return;
  const t = text(language);
  const subject = t(`mail.own-${kind}.subject`, values);
  await postMail(tx, { to: actorEmail, language, subject, text: t(`mail.own-${kind}.text`, values) });
}

/** Tells somebody that they are a local administrator now. */
export async function mailNamed(
  tx: Tx,
  { ownUrl }: Pick<Parts, 'ownUrl'>,
  { companyName, actor }: Acting,
  holder: Holder,
): Promise<void> {
  if (holder.email === null) return;
  const t = text(language);
  const values = { name: nameOf(holder), company: oneLine(companyName), by: oneLine(actor.name), link: ownUrl.href };
  const subject = t('mail.named.subject', values);
  await postMail(tx, { to: holder.email, language, subject, text: t('mail.named.text', values) });
}

/** Tells a holder that all their access was stopped; without one, every manager and who did it. */
export async function mailStopped(
  tx: Tx,
  { companyName, actor, actorEmail }: Acting,
  holder: Holder | null,
  told: { readonly managers: readonly { readonly email: string | null }[]; readonly people: number } = {
    managers: [],
    people: 0,
  },
): Promise<void> {
  const t = text(language);
  const values = {
    name: holder === null ? '' : nameOf(holder),
    company: oneLine(companyName),
    by: oneLine(actor.name),
    people: told.people,
  };
  const subject = t('mail.stopped.subject', values);
  if (holder !== null) {
    if (holder.email !== null)
      await postMail(tx, { to: holder.email, language, subject, text: t('mail.stopped.text', values) });
    return;
  }
  const addresses = new Set([actorEmail, ...told.managers.map(({ email }) => email)]);
  for (const to of addresses) {
    if (to !== null) await postMail(tx, { to, language, subject, text: t('mail.stopped.managers', values) });
  }
}

export interface EndsSoon {
  readonly holder: Holder;
  readonly companyName: string;
  readonly right: string;
  readonly until: LocalDate;
  readonly managers: readonly { readonly name: string; readonly email: string | null }[];
  /** Where a manager renews it in one press. */
  readonly renewUrl: URL;
}

/** Warns the holder of a right, and who can renew it, that it ends soon. */
export async function mailEndsSoon(tx: Tx, { holder, managers, ...mail }: EndsSoon): Promise<void> {
  const t = text(language);
  const values = {
    name: nameOf(holder),
    company: oneLine(mail.companyName),
    right: mail.right,
    until: formatLocalDate(mail.until, language),
    managers: managers.map(({ name }) => oneLine(name)).join(', ') || t('mail.ends-soon.nobody'),
    link: mail.renewUrl.href,
  };
  if (holder.email !== null) {
    const subject = t('mail.ends-soon.subject', values);
    await postMail(tx, { to: holder.email, language, subject, text: t('mail.ends-soon.text', values) });
  }
  for (const { name, email } of managers) {
    if (email === null || email === holder.email) continue;
    const own = { ...values, manager: oneLine(name) };
    const subject = t('mail.renew.subject', own);
    await postMail(tx, { to: email, language, subject, text: t('mail.renew.text', own) });
  }
}
