import { formatLocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '../mails.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { appointmentsOfCompany } from '../store/appointments.ts';
import type { ExceptionParts } from './exception-parts.ts';
import type { RequestRow } from './store/requests.ts';

type Told = 'sent' | 'more-asked' | 'waiting' | 'objected' | 'refused' | 'carried-out';

type Where = Pick<ExceptionParts, 'btbUrl' | 'kbo'>;

async function factsOf({ kbo }: Where, row: RequestRow) {
  const company = (await kbo.company(row.company))?.name ?? row.company;
  return {
    asker: oneLine(row.asker_name),
    appointee: oneLine(`${row.given_name} ${row.family_name}`),
    company: oneLine(company),
    lastDay: row.last_day === null ? '' : formatLocalDate(row.last_day, row.language),
  };
}

/** Tells who asks how far their request is. */
export async function tellAsker(tx: Tx, parts: Where, row: RequestRow, what: Told): Promise<void> {
  const t = text(row.language);
  const facts = await factsOf(parts, row);
  await postMail(tx, {
    to: row.asker_email,
    subject: t(`mail.exception.${what}.subject`, facts),
    text: t(`mail.exception.${what}`, { ...facts, link: new URL(paths.exception(row.id), parts.btbUrl).href }),
    language: row.language,
  });
}

/**
 * Tells every manager, and every representative who ever gave an address, that somebody is to be put in charge and until
 * when they can object, or that it was done. KBO gives no addresses: who never gave one reads it on the page of the
 * company.
 */
export async function tellConcerned(tx: Tx, parts: Where, row: RequestRow, what: 'object' | 'done'): Promise<void> {
  const facts = await factsOf(parts, row);
  const addresses = new Map<string, RequestRow['language']>();
  for (const one of await appointmentsOfCompany(tx, row.company)) {
    // Who is put in charge is told as who asked, or as who is invited.
    const appointee = one.insz_index.equals(row.insz_index);
    if (one.state === 'accepted' && !appointee) addresses.set(one.email, one.language);
    const { appointed_by_email: by, appointed_by_capacity: capacity } = one;
    if (by !== null && capacity === 'legal-representative') addresses.set(by, one.language);
  }
  for (const [to, language] of addresses) {
    const t = text(language);
    await postMail(tx, {
      to,
      subject: t(`mail.exception.${what}.subject`, facts),
      text: t(`mail.exception.${what}`, {
        ...facts,
        lastDay: row.last_day === null ? '' : formatLocalDate(row.last_day, language),
        // Objecting takes any key; ending a task afterwards is for who represents, on the page of the company.
        link: new URL(
          what === 'object' ? paths.objection(row.company, row.id) : paths.company(row.company),
          parts.btbUrl,
        ).href,
      }),
      language,
    });
  }
}
