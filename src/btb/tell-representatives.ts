import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import type { Parts } from './parts.ts';
import { reachRepresentatives, type Reached } from './reach-representatives.ts';

/** Of what the representatives of a company are told. */
export const tidings = ['nobody-left', 'to-confirm', 'request-approved', 'request-done'] as const;

export type Tidings = (typeof tidings)[number];

export interface Telling {
  readonly company: EnterpriseNumber;
  readonly companyName: string;
  /** What it is about: an appointment, a request, a position among the events of KBO. */
  readonly subject: string;
  /** With an address, and each address once. */
  readonly whom: readonly (Reached & { readonly address: NonNullable<Reached['address']> })[];
}

const tellJob = 'btb.tell-representatives';

/**
 * Sees to it that whoever represents the company is told. A job, as their addresses are asked of other systems, which
 * nobody does within a transaction.
 */
export const tellRepresentatives = (
  tx: Tx,
  company: EnterpriseNumber,
  about: Tidings,
  subject: string,
): Promise<void> => enqueue(tx, tellJob, { company, about, subject });

/** @param tell writes the mails, in one transaction of the company */
export const tellJobs = (
  parts: Parts,
  clock: () => Date,
  tell: Readonly<Record<Tidings, (tx: Tx, telling: Telling) => Promise<void>>>,
): JobHandlers => ({
  [tellJob]: async ({ company: text, about, subject }) => {
    const parsed = parseEnterpriseNumber(String(text));
    const what = tidings.find((one) => one === about);
    if (!parsed.ok || what === undefined) throw new TypeError('representatives are told of something in a company');
    const company = parsed.number;
    const companyName = (await parts.kbo.company(company))?.name ?? company;
    const reached = await reachRepresentatives(parts)(company, brusselsDate(clock()));
    const byAddress = new Map(
      reached.flatMap((one) =>
        one.address === null ? [] : [[one.address.mail, { ...one, address: one.address }] as const],
      ),
    );
    const telling = { company, companyName, subject: String(subject), whom: [...byAddress.values()] };
    await parts.db.transaction({ company }, (tx) => tell[what](tx, telling));
  },
});
