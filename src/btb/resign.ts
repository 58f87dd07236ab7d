import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { auditActor } from './audit-actor.ts';
import { mailGoodbye, mailResigned } from './mails.ts';
import { nameOf, type Actor, type Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { mayClose, type MayNotClose } from './rules/may-close.ts';
import { appointmentById, appointmentsOfCompany, lockAppointment } from './store/appointments.ts';
import { close, takeTurn } from './store/change-state.ts';
import { tellNobodyLeft } from './tell-nobody-left.ts';

export interface Resign {
  /** UUID of the own appointment */
  readonly id: string;
  readonly actor: Actor;
  readonly at: Date;
}

export type ResignVerdict =
  | { readonly ok: true; readonly already: boolean }
  | { readonly ok: false; readonly because: 'not-found' | MayNotClose };

/** A manager gives up what they were appointed to. Nobody can refuse it; who appointed them is told. Twice is once. */
export const resign =
  (parts: Parts) =>
  async ({ id, actor, at }: Resign): Promise<ResignVerdict> => {
    const today = brusselsDate(at);
    const index = parts.vault.index(actor.insz);
    const own = await parts.db.look({ person: index.toString('hex') }, (tx) => appointmentById(tx, id));
    if (own === null || !own.insz_index.equals(index)) return { ok: false, because: 'not-found' };
    const { company } = own;
    const companyName = (await parts.kbo.company(company))?.name ?? company;
    return parts.db.transaction({ company }, async (tx): Promise<ResignVerdict> => {
      await takeTurn(tx, company);
      const row = await lockAppointment(tx, id);
      if (row === null) return { ok: false, because: 'not-found' };
      if (row.closing_kind === 'resigned') return { ok: true, already: true };
      const decision = mayClose('resigned', stateOn({ state: row.state, lastDay: row.last_day }, today));
      if (!decision.permitted) return { ok: false, because: decision.because };
      const all = await appointmentsOfCompany(tx, company);
      await close(tx, id, { state: 'ended', kind: 'resigned', at, by: nameOf(actor) });
      await record(tx, {
        at,
        action: 'btb.manager-resigned',
        company,
        actor: auditActor(actor, row.role),
        subject: `appointment:${id}`,
        before: { state: row.state },
        after: { state: 'ended' },
      });
      await mailResigned(tx, parts, row, companyName);
      await mailGoodbye(tx, row, companyName);
      await tellNobodyLeft(tx, { row, all, on: today });
      return { ok: true, already: false };
    });
  };
