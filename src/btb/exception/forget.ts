import { record } from '#audit/record.ts';
import { addDays, brusselsDate, endOfBrusselsDay } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { documentDays, draftDays, toForget } from './rules/keep-until.ts';
import { removeDocuments } from './store/documents.ts';
import { lockRequest, removeRequest, type RequestRow } from './store/requests.ts';

const forgetJob = 'btb.exception-forgotten';

/** Sees to it that a request goes when it is not sent in time, or its documents some time after it came to nothing. */
export function forgetLater(tx: Tx, request: string, since: Date, is: 'draft' | 'over'): Promise<void> {
  const last = addDays(brusselsDate(since), is === 'draft' ? draftDays : documentDays);
  return enqueue(tx, forgetJob, { request }, { runAt: endOfBrusselsDay(last) });
}

/** Removes what is not needed any more; a job that runs twice, or too early, changes nothing. */
export const forgetJobs = ({ db }: Pick<ExceptionParts, 'db'>, clock: () => Date): JobHandlers => ({
  [forgetJob]: ({ request }) =>
    db.transaction({ across: 'job' }, async (tx) => {
      const row = await lockRequest(tx, String(request));
      if (row !== null) await forget(tx, row, clock());
    }),
});

const mayBeForgotten = (state: RequestRow['state']): boolean =>
  state === 'draft' || state === 'refused' || state === 'withdrawn';

async function forget(tx: Tx, row: RequestRow, at: Date): Promise<void> {
  const since = brusselsDate(row.state === 'draft' ? row.created_at : row.changed_at);
  const what = toForget(row.state, since, brusselsDate(at));
  if (what === 'request') return removeRequest(tx, row.id);
  // The clock of the queue can be a moment ahead of ours.
  if (what === null && mayBeForgotten(row.state)) {
    return enqueue(tx, forgetJob, { request: row.id }, { runAt: new Date(at.getTime() + 3_600_000) });
  }
  if (what === null || (await removeDocuments(tx, row.id)) === 0) return;
  await record(tx, {
    at,
    action: 'btb.exception-documents-removed',
    company: row.company,
    actor: { kind: 'system', id: 'btb' },
    subject: `exception:${row.id}`,
  });
}
