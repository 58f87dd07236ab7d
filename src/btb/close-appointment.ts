import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { auditActor } from './audit-actor.ts';
import type { MayNotRepresent } from './below.ts';
import { mailClosed } from './mails.ts';
import { nameOf, type Actor, type Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { mayClose, type Closing, type MayNotClose } from './rules/may-close.ts';
import { lockAppointment } from './store/appointments.ts';
import { close } from './store/change-state.ts';

export interface CloseAppointment {
  /** UUID of the appointment. */
  readonly id: string;
  readonly company: EnterpriseNumber;
  /** A legal representative, not necessarily the one who appointed. */
  readonly actor: Actor;
  readonly at: Date;
}

export type CloseVerdict =
  | { readonly ok: true; readonly already: boolean }
  | { readonly ok: false; readonly because: 'not-found' }
  | { readonly ok: false; readonly because: 'may-not-represent'; readonly why: MayNotRepresent }
  | { readonly ok: false; readonly because: MayNotClose };

/** Withdraws an open invitation, or ends an appointment that was accepted. Twice is once. */
export const closeAppointment =
  (parts: Parts, closing: Closing) =>
  async ({ id, company, actor, at }: CloseAppointment): Promise<CloseVerdict> => {
    const today = brusselsDate(at);
    const representation = await parts.kbo.mayRepresent(actor.insz, company, today);
    if (!representation.permitted) return { ok: false, because: 'may-not-represent', why: representation };
    const found = await parts.kbo.company(company);

    return parts.db.transaction({ company }, async (tx): Promise<CloseVerdict> => {
      const row = await lockAppointment(tx, id);
      if (row === null) return { ok: false, because: 'not-found' };
      if (row.state === closing) return { ok: true, already: true };
      const decision = mayClose(closing, stateOn({ state: row.state, lastDay: row.last_day }, today));
      if (!decision.permitted) return { ok: false, because: decision.because };
      await close(tx, id, closing, at, nameOf(actor));
      await record(tx, {
        at,
        action: closing === 'withdrawn' ? 'btb.invitation-withdrawn' : 'btb.appointment-ended',
        company,
        actor: auditActor(actor, 'legal-representative'),
        subject: `appointment:${id}`,
        before: { state: row.state },
        after: { state: closing },
      });
      await mailClosed(tx, row, found?.name ?? company, closing);
      return { ok: true, already: false };
    });
  };
