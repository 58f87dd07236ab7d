import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, endOfBrusselsDay } from '#belgian/local-date.ts';
import { enqueue, type JobHandlers, type JobPayload } from '#store/jobs/index.ts';
import { endExpired } from './end-in-transaction.ts';
import { partsOf, type GebruikersbeheerDeps } from './index.ts';
import { forgetJob, importJob } from './import/hand-in.ts';
import { runImport } from './import/run-import.ts';
import { followKbo } from './follow-kbo.ts';
import type { Parts } from './parts.ts';
import { removeImport } from './store/imports.ts';
import { companyOfRight } from './store/right-events.ts';
import { rightById } from './store/rights.ts';
import { reminderJob } from './ask-right.ts';
import { remindRequest } from './remind-request.ts';
import { reviewJob, reviewRights } from './review-rights.ts';
import { endRelationRights, relationEndedJob } from './end-relation-rights.ts';
import { sendWarning } from './send-warning.ts';
import { warningJob } from './warn-before-end.ts';

export interface JobDeps extends GebruikersbeheerDeps {
  readonly clock: () => Date;
}

/**
 * `gebruikersbeheer.right-expired` ends a right whose last day is over, as a manager would have done;
 * `gebruikersbeheer.right-ends-soon` warns of it; `gebruikersbeheer.request-waits` reminds who can answer a request; `gebruikersbeheer.review` asks, once a day, to confirm rights;
 * `gebruikersbeheer.relation-ended` ends the rights of who left.
 * `gebruikersbeheer.kbo-changed` follows the register; `gebruikersbeheer.rights-import` takes a file of rights a step
 * further, `gebruikersbeheer.import-forgotten` removes what is kept of it.
 */
export function jobHandlers({ clock, ...deps }: JobDeps): JobHandlers {
  const parts = partsOf(deps);
  return {
    'gebruikersbeheer.right-expired': (payload) => expire(parts, clock, payload),
    [reminderJob]: ({ request, time = 1 }) => remindRequest(parts, String(request), Number(time), clock()),
    'gebruikersbeheer.kbo-changed': () => followKbo(parts, clock()),
    [relationEndedJob]: ({ relation }) => endRelationRights(parts, String(relation), clock()),
    [reviewJob]: () => reviewRights(parts, parts.review, clock()),
    [importJob]: (payload) => runImport(parts, companyOf(payload), String(payload['import']), clock()),
    [forgetJob]: (payload) => {
      const company = companyOf(payload);
      return parts.db.transaction({ company }, (tx) => removeImport(tx, String(payload['import'])));
    },
    [warningJob]: ({ right }) => sendWarning(parts, String(right), clock()),
  };
}

function companyOf(payload: JobPayload): EnterpriseNumber {
  const parsed = parseEnterpriseNumber(String(payload['company']));
  if (!parsed.ok) throw new TypeError('a job without its company');
  return parsed.number;
}

async function expire(parts: Parts, clock: () => Date, payload: JobPayload): Promise<void> {
  const id = String(payload['right']);
  const company = await parts.db.look({ across: 'job' }, (tx) => companyOfRight(tx, id));
  if (company === null) return;
  await parts.db.transaction({ company }, async (tx) => {
    const right = await rightById(tx, company, id);
    if (right === null || right.ended_at !== null || right.until_date === null) return;
    const at = clock();
    if (brusselsDate(at) <= right.until_date) {
      // The clock of the database or of another copy ran ahead: the last day is not over here.
      await enqueue(tx, 'gebruikersbeheer.right-expired', { right: id }, { runAt: endOfBrusselsDay(right.until_date) });
      return;
    }
    await endExpired(tx, parts, right, at);
  });
}
