import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { actorFacts } from './actor-facts.ts';
import { appointmentOf, datesOf, type Appointment } from './appointment.ts';
import { mayReplace } from './may-replace.ts';
import type { Actor, Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { companyState, mayManage, type CompanyState } from './rules/may-manage.ts';
import type { ActorFacts } from './rules/may-govern.ts';
import { mayOpenCompany, seesAll, seesAppointment, type OpenDecision } from './rules/may-open-company.ts';
import { appointmentsOfCompany, type AppointmentRow } from './store/appointments.ts';

/** An appointment as somebody sees it who acts in the company. */
export interface SeenAppointment extends Appointment {
  /** Of whoever looks. */
  readonly own: boolean;
  /** Whom it replaces, whoever looks decides over too. */
  readonly mayReplace: boolean;
  /** The person has another invitation or task in the company by now. */
  readonly anew: boolean;
}

/** Somebody who may see who manages access for a company. */
export interface Acting {
  readonly facts: ActorFacts;
  readonly state: CompanyState;
  readonly seesAll: boolean;
  /** Those that this person sees, the latest first. */
  readonly appointments: readonly SeenAppointment[];
}

export type ActingDecision =
  { readonly permitted: true; readonly acting: Acting } | Extract<OpenDecision, { permitted: false }>;

/** By what somebody acts in a company today, and which appointments they see: asked afresh for every page. */
export const actingIn =
  (parts: Parts) =>
  async (actor: Pick<Actor, 'insz'>, company: EnterpriseNumber, on: LocalDate): Promise<ActingDecision> => {
    const { db, kbo, vault } = parts;
    const representation = await kbo.mayRepresent(actor.insz, company, on);
    const rows = await db.look({ company }, (tx) => appointmentsOfCompany(tx, company));
    const facts = actorFacts(parts, actor, representation, rows, on);
    const index = vault.index(actor.insz);
    const isOwn = (row: AppointmentRow): boolean => row.insz_index.equals(index);
    const appointments = rows.map((row) => datesOf(row, isOwn(row)));
    const managing = mayManage({ company: { absentSince: null }, appointments }, on);
    const suspended = !managing.permitted && managing.because === 'suspended';
    const decision = mayOpenCompany({ ...facts, suspended });
    if (!decision.permitted) return decision;
    const live = rows.filter((row) => ['invited', 'accepted'].includes(stateNow(row, on)));
    return {
      permitted: true,
      acting: {
        facts,
        state: companyState(appointments, on),
        seesAll: seesAll(facts),
        appointments: rows
          .filter((row) => seesAppointment(facts, { ...datesOf(row, isOwn(row)), own: isOwn(row) }))
          .map((row) => ({
            ...appointmentOf(row, vault, on),
            own: isOwn(row),
            mayReplace: mayReplace(facts, rows, row, on),
            anew: live.some((other) => other.id !== row.id && other.insz_index.equals(row.insz_index)),
          })),
      },
    };
  };

const stateNow = (row: AppointmentRow, on: LocalDate) => stateOn({ state: row.state, lastDay: row.last_day }, on);
