import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { lapse } from './store/change-state.ts';

/**
 * Ends the tasks of a company whose last day is over, so that the person can be appointed anew. Decisions do not wait for
 * it: they look at the calendar. Twice is once.
 */
export async function endLapsed(tx: Tx, company: EnterpriseNumber, at: Date): Promise<void> {
  for (const id of await lapse(tx, company, brusselsDate(at))) {
    await record(tx, {
      at,
      action: 'btb.task-over',
      company,
      actor: { kind: 'system', id: 'btb' },
      subject: `appointment:${id}`,
      before: { state: 'accepted' },
      after: { state: 'ended' },
    });
  }
}
