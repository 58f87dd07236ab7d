import { record } from '#audit/record.ts';
import { brusselsDate, endOfBrusselsDay } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Appoint } from './appoint-command.ts';
import { auditActor } from './audit-actor.ts';
import { askKbo, decideAppointment } from './decide-appointment.ts';
import { endLapsed } from './end-lapsed.ts';
import { expireOverdue } from './expire-overdue.ts';
import { watchLastDay } from './watch-last-day.ts';
import { mailInvitation, mailReplaced } from './mails.ts';
import { newAppointment } from './new-appointment.ts';
import { nameOf, type Parts } from './parts.ts';
import { recordAppointment } from './record-appointment.ts';
import type { AppointDecision } from './rules/may-appoint.ts';
import { addAppointment } from './store/add-appointment.ts';
import { appointmentById, appointmentsOfCompany, type AppointmentRow } from './store/appointments.ts';
import { keepBasis } from './store/basis.ts';
import { close, takeTurn } from './store/change-state.ts';

export type AppointVerdict =
  | { readonly ok: true; readonly id: string; readonly state: 'invited' | 'accepted'; readonly already: boolean }
  | { readonly ok: false; readonly refusal: Extract<AppointDecision, { permitted: false }> };

export const expiryJob = 'btb.invitation-expired';

/**
 * Puts somebody in charge of access to a company, or of a part of it: invites them, or, when the representative names
 * themselves, makes it so at once.
 */
export const appoint =
  (parts: Parts) =>
  async (command: Appoint): Promise<AppointVerdict> => {
    const { company, actor, at } = command;
    const today = brusselsDate(at);
    const asked = await askKbo(parts, command);
    // Who gives no address for the answer is told at the one that they confirmed with their keys.
    const actorEmail = command.actorEmail ?? (await parts.addressOf(actor.insz))?.mail ?? null;
    const { representation } = asked;
    const [found, snapshot] = await Promise.all([parts.kbo.company(company), parts.kbo.snapshot()]);
    const inszIndex = parts.vault.index(command.appointee.insz);

    return parts.db.transaction({ company }, async (tx): Promise<AppointVerdict> => {
      await takeTurn(tx, company);
      const before = await appointmentById(tx, command.id);
      if (before !== null && before.insz_index.equals(inszIndex) && before.appointed_by === actor.id) {
        return { ok: true, id: before.id, state: before.answered_at === null ? 'invited' : 'accepted', already: true };
      }
      const name = found?.name ?? company;
      await expireOverdue(tx, parts, { number: company, name }, at);
      await endLapsed(tx, company, at);
      const rows = await appointmentsOfCompany(tx, company);
      const decision = decideAppointment(parts, command, asked, rows);
      if (!decision.permitted) return { ok: false, refusal: decision };
      const row = newAppointment(parts, { ...command, actorEmail }, decision, snapshot?.date ?? today);
      if (!(await addAppointment(tx, row))) {
        return { ok: false, refusal: { permitted: false, because: 'invited-already' } };
      }
      if (decision.by.capacity === 'legal-representative' && representation.permitted) {
        const registerDay = snapshot?.date ?? today;
        const functionsDay = snapshot?.functions ?? today;
        const appointer = parts.vault.index(actor.insz);
        await keepBasis(tx, {
          appointment: row.id,
          company,
          inszIndex: appointer,
          representation,
          registerDay,
          functionsDay,
        });
      }
      await recordAppointment(tx, row, {
        action: row.state === 'accepted' ? 'btb.appointed-self' : 'btb.invited',
        actor: auditActor(actor, row.appointed_by_capacity),
        at,
      });
      if (row.state === 'invited') {
        await mailInvitation(tx, parts, row, name);
        await enqueue(tx, expiryJob, { company }, { runAt: endOfBrusselsDay(row.last_day) });
      } else {
        await replaceAtOnce(tx, command, rows, row, name);
        await watchLastDay(tx, row);
      }
      return { ok: true, id: row.id, state: decision.acceptedAtOnce ? 'accepted' : 'invited', already: false };
    });
  };

/** A representative who takes over at once ends the task of whom they replace. */
async function replaceAtOnce(
  tx: Tx,
  { company, actor, at, replaces }: Appoint,
  rows: readonly AppointmentRow[],
  row: AppointmentRow,
  companyName: string,
): Promise<void> {
  const before = rows.find(({ id }) => id === replaces);
  if (before === undefined) return;
  await close(tx, before.id, { state: 'ended', kind: 'replaced', at, by: nameOf(actor) });
  await record(tx, {
    at,
    action: 'btb.manager-replaced',
    company,
    actor: auditActor(actor, row.appointed_by_capacity),
    subject: `appointment:${before.id}`,
    before: { state: 'accepted' },
    after: { state: 'ended', by: `appointment:${row.id}` },
  });
  await mailReplaced(tx, before, companyName, row);
}
