import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { JobHandlers } from '#store/jobs/index.ts';
import { expiryJob } from './appoint.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { draftJob } from './drafts.ts';
import { endLapsed } from './end-lapsed.ts';
import { expireOverdue } from './expire-overdue.ts';
import type { Parts } from './parts.ts';
import { takeTurn } from './store/change-state.ts';
import { clearDraft } from './store/drafts.ts';
import { lastDayJob } from './watch-last-day.ts';

/**
 * `btb.invitation-expired` marks what nobody answered in time, `btb.task-over` ends what had a last day, and
 * `btb.draft-over` clears away what was never sent. Decisions wait for none of them: they look at the calendar.
 */
export const expireInvitations = (parts: Parts, clock: () => Date): JobHandlers => ({
  [expiryJob]: async ({ company: text }) => {
    const parsed = parseEnterpriseNumber(String(text));
    if (!parsed.ok) throw new TypeError('an invitation expires in a company');
    const { number } = parsed;
    const name = (await parts.kbo.company(number))?.name ?? number;
    await parts.db.transaction({ company: number }, (tx) => expireOverdue(tx, parts, { number, name }, clock()));
  },
  [lastDayJob]: async ({ company: text }) => {
    const parsed = parseEnterpriseNumber(String(text));
    if (!parsed.ok) throw new TypeError('a task is over in a company');
    await parts.db.transaction({ company: parsed.number }, async (tx) => {
      await takeTurn(tx, parsed.number);
      await endLapsed(tx, parsed.number, clock());
    });
  },
  [draftJob]: ({ id }) =>
    parts.db.transaction({ across: 'job' }, (tx) => clearDraft(tx, String(id), brusselsDate(clock()))),
});
