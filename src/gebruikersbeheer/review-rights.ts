import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import type { Db } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';
import { endInTransaction } from './end-in-transaction.ts';
import { holderAddresses } from './holder-addresses.ts';
import type { Giver } from './managers-of.ts';
import type { Parts } from './parts.ts';
import { mailReview, mailUnconfirmed } from './review-mails.ts';
import { endsUnless, reviewStep, type Reviewed, type ReviewStep, type ReviewTerms } from './rules/review-step.ts';
import {
  companiesToReview,
  noteAsked,
  noteWarned,
  rightsToReview,
  stillWaits,
  type ReviewedRight,
} from './store/reviews.ts';
import { lockRight } from './store/rights.ts';
import { toldFirst, whoMayGive } from './who-may-give.ts';

export const reviewJob = 'gebruikersbeheer.review';

/** Asks for the first turn; every process may do so at its start, as its key makes it one job. */
export const scheduleReview = (db: Db): Promise<void> =>
  db.transaction({ across: 'job' }, (tx) => enqueue(tx, reviewJob, {}, { key: reviewJob }));

/** Once a day: asks to confirm what is due, warns of what will end, and ends what nobody confirmed in time. */
export async function reviewRights(parts: Parts, terms: ReviewTerms, at: Date): Promise<void> {
  const { db } = parts;
  const today = brusselsDate(at);
  const before = new Date(at.getTime() - (terms.every - 1) * 86_400_000);
  let after = '';
  for (;;) {
    const from = after;
    const companies = await db.look({ across: 'job' }, (tx) => companiesToReview(tx, before, from));
    const last = companies.at(-1);
    if (last === undefined) break;
    for (const company of companies) await reviewCompany(parts, terms, company, at);
    after = last;
  }
  await db.transaction({ across: 'job' }, (tx) =>
    enqueue(tx, reviewJob, {}, { runAt: endOfBrusselsDay(today), key: reviewJob }),
  );
}

const dayOf = (at: Date | null): LocalDate | null => (at === null ? null : brusselsDate(at));

export const reviewedOf = (right: ReviewedRight): Reviewed => ({
  givenOn: brusselsDate(right.given_at),
  confirmedOn: dayOf(right.confirmed_at),
  askedOn: dayOf(right.review_asked_at),
  warnedOn: dayOf(right.review_warned_at),
});

async function reviewCompany(parts: Parts, terms: ReviewTerms, company: EnterpriseNumber, at: Date): Promise<void> {
  const today = brusselsDate(at);
  const companyName = (await parts.kbo.company(company))?.name ?? '';
  const rights = await parts.db.look({ company }, (tx) => rightsToReview(tx, company));
  const stepped = (step: ReviewStep): readonly ReviewedRight[] =>
    rights.filter((right) => reviewStep(reviewedOf(right), terms, today) === step);
  const [asked, warned, ended] = [stepped('ask'), stepped('warn'), stepped('end')];
  if (asked.length + warned.length + ended.length === 0) return;
  const told = await toldOfReview(parts, company, [...asked, ...warned], today);
  const addresses = await holderAddresses(parts)(
    company,
    warned.map(({ relation }) => relation),
  );
  await parts.db.transaction({ company }, async (tx) => {
    const idsOf = (some: readonly ReviewedRight[]): readonly string[] => some.map(({ id }) => id);
    // Another start may have been first: nobody is told twice.
    const askedNow = await noteAsked(tx, idsOf(asked), at);
    const warnedNow = await noteWarned(tx, idsOf(warned), at);
    for (const { manager, rights: own } of told) {
      const count = {
        asked: own.filter(({ id }) => askedNow.has(id)).length,
        warned: own.filter(({ id }) => warnedNow.has(id)).length,
      };
      if (count.asked + count.warned === 0) continue;
      await mailReview(tx, parts, { manager, company, companyName, ...count, grace: terms.grace });
    }
    for (const right of warned.filter(({ id }) => warnedNow.has(id))) {
      const until = endsUnless({ ...reviewedOf(right), warnedOn: today }, terms.grace);
      if (until !== null) {
        const address = addresses.get(right.relation) ?? null;
        await mailUnconfirmed(tx, { right, address, companyName, until });
      }
    }
  });
  for (const { id } of ended) await endUnconfirmed(parts, company, id, at);
  if (ended.length > 0) {
    await parts.db.transaction({ company }, (tx) =>
      record(tx, {
        at,
        action: 'gebruikersbeheer.unconfirmed-ended',
        company,
        actor: { kind: 'system', id: 'gebruikersbeheer' },
        subject: `company:${company}`,
        after: { rights: ended.length },
      }),
    );
  }
}

/** Looked at once more, under a lock: somebody may have confirmed it while the job was at work. */
const endUnconfirmed = (parts: Parts, company: EnterpriseNumber, id: string, at: Date): Promise<unknown> =>
  parts.db.transaction({ company }, async (tx) => {
    const right = await lockRight(tx, company, id);
    if (right === null || !(await stillWaits(tx, id))) return;
    await endInTransaction(tx, {
      right,
      eventId: parts.uuid(),
      at,
      byName: null,
      reason: 'unconfirmed',
      actor: { kind: 'system', id: 'gebruikersbeheer' },
    });
  });

interface Told {
  readonly manager: Giver;
  readonly rights: readonly ReviewedRight[];
}

/** Who answers for which of these rights: everybody who may give them, as far as they are told first. */
async function toldOfReview(
  parts: Parts,
  company: EnterpriseNumber,
  rights: readonly ReviewedRight[],
  today: LocalDate,
): Promise<readonly Told[]> {
  const byManager = new Map<string, { manager: Giver; rights: ReviewedRight[] }>();
  const reaches = new Map<string, readonly Giver[]>();
  for (const right of rights) {
    const contexts = right.every_context ? ('every' as const) : right.contexts;
    const reach = `${right.code} ${contexts === 'every' ? contexts : contexts.join(' ')}`;
    const managers =
      reaches.get(reach) ??
      toldFirst(await whoMayGive(parts)(company, { code: right.code, contexts, until: today }, today));
    reaches.set(reach, managers);
    for (const manager of managers) {
      // Who represents the enterprise has no appointment: several of them differ by where they are told.
      const key = manager.power.under ?? manager.address?.mail ?? '';
      const known = byManager.get(key) ?? { manager, rights: [] };
      known.rights.push(right);
      byManager.set(key, known);
    }
  }
  return [...byManager.values()];
}
