import { brusselsDate } from '#belgian/local-date.ts';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandlers, type JobPayload } from '#store/jobs/index.ts';
import { endOfBrusselsDay } from '#belgian/local-date.ts';
import { randomUUID } from 'node:crypto';
import { endInTransaction } from './end-in-transaction.ts';
import { companyOfRight } from './store/right-events.ts';
import { rightById } from './store/rights.ts';

export interface JobDeps {
  readonly db: Db;
  readonly clock: () => Date;
  readonly uuid?: () => string;
}

/** `gebruikersbeheer.right-expired` ends a right whose last day is over, as a manager would have done. */
export const jobHandlers = (deps: JobDeps): JobHandlers => ({
  'gebruikersbeheer.right-expired': (payload) => endExpired(deps, payload),
});

async function endExpired({ db, clock, uuid = randomUUID }: JobDeps, payload: JobPayload): Promise<void> {
  const id = String(payload['right']);
  const company = await db.transaction({ across: 'job' }, (tx) => companyOfRight(tx, id));
  if (company === null) return;
  await db.transaction({ company }, async (tx) => {
    const right = await rightById(tx, company, id);
    if (right === null || right.ended_at !== null || right.until_date === null) return;
    const at = clock();
    if (brusselsDate(at) <= right.until_date) {
      // The clock of the database or of another copy ran ahead: the last day is not over here.
      await enqueue(tx, 'gebruikersbeheer.right-expired', { right: id }, { runAt: endOfBrusselsDay(right.until_date) });
      return;
    }
    await endInTransaction(tx, {
      right,
      eventId: uuid(),
      at,
      byName: null,
      reason: 'expired',
      actor: { kind: 'system', id: 'gebruikersbeheer' },
    });
  });
}
