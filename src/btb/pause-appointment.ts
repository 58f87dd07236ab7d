import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { auditActor } from './audit-actor.ts';
import { govern, type GovernCommand, type MayNotGovernThis } from './govern.ts';
import { mailPaused } from './mails.ts';
import { nameOf, type Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { mayPause, type MayNotPause, type Pausing } from './rules/may-close.ts';
import { pause } from './store/change-state.ts';
import { tellNobodyLeft } from './tell-nobody-left.ts';

export type PauseVerdict =
  | { readonly ok: true; readonly already: boolean }
  | ({ readonly ok: false } & MayNotGovernThis)
  | { readonly ok: false; readonly because: MayNotPause };

/** Suspends a manager, at once, or lets them go on. Twice is once. */
export const pauseAppointment =
  (parts: Parts, pausing: Pausing) =>
  (command: GovernCommand): Promise<PauseVerdict> =>
    govern(parts, command, async ({ tx, row, by, companyName, all }): Promise<PauseVerdict> => {
      const { id, company, actor, at } = command;
      const today = brusselsDate(at);
      const decision = mayPause(stateOn({ state: row.state, lastDay: row.last_day }, today));
      if (!decision.permitted) return { ok: false, because: decision.because };
      const suspended = row.suspended_at !== null;
      if (suspended === (pausing === 'suspended')) return { ok: true, already: true };
      await pause(tx, id, pausing === 'suspended' ? { at, by: nameOf(actor) } : null);
      await record(tx, {
        at,
        action: pausing === 'suspended' ? 'btb.manager-suspended' : 'btb.manager-resumed',
        company,
        actor: auditActor(actor, by.capacity),
        subject: `appointment:${id}`,
        before: { suspended },
        after: { suspended: !suspended },
      });
      await mailPaused(tx, row, companyName, pausing, nameOf(actor));
      if (pausing === 'suspended') await tellNobodyLeft(tx, { row, all, on: today });
      return { ok: true, already: false };
    });
