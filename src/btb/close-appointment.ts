import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { auditActor } from './audit-actor.ts';
import { govern, type GovernCommand, type MayNotGovernThis } from './govern.ts';
import { mailClosed } from './mails.ts';
import { nameOf, type Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { mayClose, type Closing, type MayNotClose } from './rules/may-close.ts';
import { close } from './store/change-state.ts';
import { tellNobodyLeft } from './tell-nobody-left.ts';

export type CloseAppointment = GovernCommand;

export type CloseVerdict =
  | { readonly ok: true; readonly already: boolean }
  | ({ readonly ok: false } & MayNotGovernThis)
  | { readonly ok: false; readonly because: MayNotClose };

/** Withdraws an open invitation, or ends an appointment that was accepted. Twice is once. */
export const closeAppointment =
  (parts: Parts, closing: Exclude<Closing, 'resigned'>) =>
  (command: CloseAppointment): Promise<CloseVerdict> =>
    govern(parts, command, async ({ tx, row, by, companyName, all }): Promise<CloseVerdict> => {
      const { id, company, actor, at } = command;
      const today = brusselsDate(at);
      if (row.state === closing) return { ok: true, already: true };
      const decision = mayClose(closing, stateOn({ state: row.state, lastDay: row.last_day }, today));
      if (!decision.permitted) return { ok: false, because: decision.because };
      await close(tx, id, { state: closing, kind: closing, at, by: nameOf(actor) });
      await record(tx, {
        at,
        action: closing === 'withdrawn' ? 'btb.invitation-withdrawn' : 'btb.appointment-ended',
        company,
        actor: auditActor(actor, by.capacity),
        subject: `appointment:${id}`,
        before: { state: row.state },
        after: { state: closing },
      });
      await mailClosed(tx, row, companyName, closing, nameOf(actor));
      await tellNobodyLeft(tx, { row, all, on: today });
      return { ok: true, already: false };
    });
