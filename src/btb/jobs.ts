import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { JobHandlers } from '#store/jobs/index.ts';
import { expiryJob } from './appoint.ts';
import { expireOverdue } from './expire-overdue.ts';
import type { Parts } from './parts.ts';

/**
 * `btb.invitation-expired` marks what nobody answered in time. Decisions do not wait for it: they look at the calendar.
 */
export const expireInvitations = (parts: Parts, clock: () => Date): JobHandlers => ({
  [expiryJob]: async ({ company: text }) => {
    const parsed = parseEnterpriseNumber(String(text));
    if (!parsed.ok) throw new TypeError('an invitation expires in a company');
    const { number } = parsed;
    const name = (await parts.kbo.company(number))?.name ?? number;
    await parts.db.transaction({ company: number }, (tx) => expireOverdue(tx, parts, { number, name }, clock()));
  },
});
