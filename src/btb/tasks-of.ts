import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { appointmentOf, datesOf } from './appointment.ts';
import type { Parts } from './parts.ts';
import type { Bounds } from './rules/bounds.ts';
import type { ManagerRole } from './rules/mandate.ts';
import { isTask, shownState } from './rules/shown-state.ts';
import { appointmentsOfCompany, appointmentsOfPerson, type AppointmentRow } from './store/appointments.ts';
import { leavesNobody } from './tell-nobody-left.ts';

/** What somebody was put in charge of, and accepted. */
export interface Task {
  /** UUID of the appointment */
  readonly id: string;
  readonly company: EnterpriseNumber;
  /** At worst its number. */
  readonly companyName: string;
  readonly role: ManagerRole;
  readonly bounds: Bounds;
  readonly since: LocalDate;
  readonly suspendedOn: LocalDate | null;
  readonly suspendedBy: string | null;
  readonly appointedBy: string;
}

/** The tasks that this person has on this day, be they suspended, of companies that KBO has as active; by name. */
export const tasksOf =
  ({ db, kbo, vault }: Parts) =>
  async (insz: Insz, on: LocalDate): Promise<readonly Task[]> => {
    const index = vault.index(insz);
    const rows = await db.look({ person: index.toString('hex') }, (tx) => appointmentsOfPerson(tx, index));
    const held = rows.filter((row) => isTask(shownState(appointmentOf(row, vault, on), on)));
    const named = await Promise.all(held.map(async (row) => ({ row, company: await kbo.company(row.company) })));
    return named
      .filter(({ company }) => company?.status === 'active')
      .map(({ row, company }) => taskOf(row, company?.name ?? row.company))
      .toSorted((one, other) => one.companyName.localeCompare(other.companyName, 'nl'));
  };

function taskOf(row: AppointmentRow, companyName: string): Task {
  const { bounds } = datesOf(row, true);
  return {
    id: row.id,
    company: row.company,
    companyName,
    role: row.role,
    bounds,
    since: brusselsDate(row.answered_at ?? row.invited_at),
    suspendedOn: row.suspended_at === null ? null : brusselsDate(row.suspended_at),
    suspendedBy: row.suspended_by_name,
    appointedBy: row.appointed_by_name,
  };
}

/** Would nobody be in charge of the whole company when this person gave up this task? */
export const isLastInCharge =
  ({ db }: Pick<Parts, 'db'>) =>
  async ({ id, company }: Pick<Task, 'id' | 'company'>, on: LocalDate): Promise<boolean> => {
    const all = await db.look({ company }, (tx) => appointmentsOfCompany(tx, company));
    const row = all.find((one) => one.id === id);
    return row !== undefined && leavesNobody({ row, all, on });
  };
