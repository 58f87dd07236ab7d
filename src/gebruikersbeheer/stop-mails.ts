import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import { plural } from '#web/languages.ts';
import type { Acting } from './acting.ts';
import { nameOf, type Holder, type Reached } from './mails.ts';
import { text } from './messages/index.ts';

/** Tells each holder that all their access was stopped, and by whom. */
export async function mailStopped(tx: Tx, { companyName, actor }: Acting, holders: readonly Holder[]): Promise<void> {
  for (const holder of holders) {
    if (holder.address === null) continue;
    const { mail: to, language } = holder.address;
    const t = text(language);
    const values = { name: nameOf(holder), company: oneLine(companyName), by: oneLine(actor.name) };
    const subject = t('mail.stopped.subject', values);
    await postMail(tx, { to, language, subject, text: t('mail.stopped.text', values) });
  }
}

/** Tells everybody who manages the organisation, and who did it, whose access was stopped: one message an address. */
export async function mailManagersOfStop(
  tx: Tx,
  { companyName, actor, actorAddress }: Acting,
  managers: readonly Reached[],
  holders: readonly Holder[],
): Promise<void> {
  const told = new Map([actorAddress, ...managers.map(({ address }) => address)].map((one) => [one?.mail, one]));
  const [only] = holders;
  const name = only === undefined ? '' : nameOf(only);
  for (const address of told.values()) {
    if (address === null) continue;
    const { mail: to, language } = address;
    const t = text(language);
    const values = { company: oneLine(companyName), by: oneLine(actor.name), people: holders.length, name };
    const subject = t('mail.stopped.subject', values);
    const key = `mail.stopped.managers.${plural(holders.length, language)}` as const;
    await postMail(tx, { to, language, subject, text: t(key, values) });
  }
}
