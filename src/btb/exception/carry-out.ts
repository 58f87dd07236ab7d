import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, endOfBrusselsDay } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import { expiryJob } from '../appoint.ts';
import { mailInvitation } from '../mails.ts';
import { text } from '../messages/index.ts';
import { recordAppointment } from '../record-appointment.ts';
import { stateOn } from '../rules/appointment-state.ts';
import { addAppointment } from '../store/add-appointment.ts';
import { appointmentsOfCompany } from '../store/appointments.ts';
import { takeTurn } from '../store/change-state.ts';
import { appointmentOf } from './appointment-of.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { tellAsker, tellConcerned } from './mails.ts';
import { mayCarryOut } from './rules/may-carry-out.ts';
import { lockRequest, type RequestRow } from './store/requests.ts';
import { takeStep } from './take-step.ts';

export const dueJob = 'btb.exception-due';

const soon = (at: Date): Date => new Date(at.getTime() + 60_000);

const nobody = { role: 'nobody', id: 'btb', name: '' } as const;

/** Does what two approved once the days to object are over; a job that runs twice, or too early, changes nothing. */
export const carryOutJobs = (parts: ExceptionParts, clock: () => Date): JobHandlers => ({
  [dueJob]: async ({ request: id, company: number }) => {
    const request = String(id);
    const parsed = parseEnterpriseNumber(String(number));
    if (!parsed.ok) throw new TypeError('a request is about a company');
    const company = parsed.number;
    const at = clock();
    const today = brusselsDate(at);
    const found = await parts.kbo.company(company);
    await parts.db.transaction({ company, across: 'job' }, async (tx) => {
      await takeTurn(tx, company);
      const row = await lockRequest(tx, request);
      if (row === null) return;
      const of = (await appointmentsOfCompany(tx, company)).filter((one) => one.insz_index.equals(row.insz_index));
      const decision = mayCarryOut(
        {
          state: row.state,
          lastDay: row.last_day,
          companyIsActive: found?.status === 'active',
          statesOfAppointee: of.map((one) => stateOn({ state: one.state, lastDay: one.last_day }, today)),
        },
        today,
      );
      if (decision.permitted) return carryOut(tx, parts, row, found?.name ?? company, at);
      // The clock of the queue can be a moment ahead of ours.
      if (decision.because === 'too-early') return enqueue(tx, dueJob, { request, company }, { runAt: soon(at) });
      if (decision.because !== 'impossible') return;
      const words = text(row.language)(`exception.impossible.${decision.why}`);
      await takeStep(tx, row, { kind: 'impossible', change: { state: 'refused' }, by: nobody, words, at });
      await tellAsker(tx, parts, row, found?.name ?? company, 'refused');
    });
  },
});

async function carryOut(tx: Tx, parts: ExceptionParts, row: RequestRow, company: string, at: Date): Promise<void> {
  const appointment = appointmentOf(row, parts.uuid(), at);
  if (!(await addAppointment(tx, appointment))) throw new Error('the appointment of a request was not added');
  const actor = { kind: 'system', id: 'btb', capacity: 'staff' } as const;
  await recordAppointment(tx, appointment, { action: 'btb.appointed-by-staff', actor, at });
  const change = { state: 'carried-out', appointment: appointment.id } as const;
  await takeStep(tx, row, { kind: 'carried-out', change, by: nobody, words: null, at });
  if (appointment.state === 'invited') {
    await mailInvitation(tx, parts, appointment, company);
    await enqueue(tx, expiryJob, { company: row.company }, { runAt: endOfBrusselsDay(appointment.last_day) });
  }
  await tellAsker(tx, parts, row, company, 'carried-out');
  await tellConcerned(tx, parts, row, company, 'done', brusselsDate(at));
}
