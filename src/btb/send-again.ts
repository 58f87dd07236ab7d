import { record } from '#audit/record.ts';
import { brusselsDate, endOfBrusselsDay } from '#belgian/local-date.ts';
import { enqueue } from '#store/jobs/index.ts';
import { expiryJob } from './appoint.ts';
import { auditActor } from './audit-actor.ts';
import { govern, type GovernCommand, type MayNotGovernThis } from './govern.ts';
import { mailInvitation } from './mails.ts';
import { mayReplace } from './may-replace.ts';
import type { Parts } from './parts.ts';
import { lastDayToAnswer, stateOn } from './rules/appointment-state.ts';
import { maySendAgain, type SendAgainDecision } from './rules/may-send-again.ts';
import { reopen } from './store/change-state.ts';

export type SendAgainVerdict =
  | { readonly ok: true }
  | ({ readonly ok: false } & MayNotGovernThis)
  | {
      readonly ok: false;
      readonly because: 'may-not-send';
      readonly why: Extract<SendAgainDecision, { permitted: false }>;
    }
  /** It had expired, and meanwhile the person was invited anew. */
  | { readonly ok: false; readonly because: 'invited-anew' };

/** Sends an invitation once more: the days to answer begin again. */
export const sendAgain =
  (parts: Parts) =>
  (command: GovernCommand): Promise<SendAgainVerdict> =>
    govern(parts, command, async ({ tx, row, by, facts, all, companyName }): Promise<SendAgainVerdict> => {
      const { id, company, actor, at } = command;
      const today = brusselsDate(at);
      const decision = maySendAgain(
        {
          state: stateOn({ state: row.state, lastDay: row.last_day }, today),
          timesSent: row.times_sent,
          lastSentOn: brusselsDate(row.last_sent_at),
          mayReplace: mayReplace(facts, all, row, today),
        },
        today,
      );
      if (!decision.permitted) return { ok: false, because: 'may-not-send', why: decision };
      const lastDay = lastDayToAnswer(today);
      if (!(await reopen(tx, row, at, lastDay))) return { ok: false, because: 'invited-anew' };
      await record(tx, {
        at,
        action: 'btb.invitation-sent-again',
        company,
        actor: auditActor(actor, by.capacity),
        subject: `appointment:${id}`,
        before: { lastDay: row.last_day, timesSent: row.times_sent },
        after: { lastDay, timesSent: row.times_sent + 1 },
      });
      await mailInvitation(tx, parts, { ...row, last_day: lastDay }, companyName);
      await enqueue(tx, expiryJob, { company }, { runAt: endOfBrusselsDay(lastDay) });
      return { ok: true };
    });
