import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import { appointmentOf, datesOf, type Appointment } from './appointment.ts';
import type { Parts } from './parts.ts';
import { holds } from './rules/mandate.ts';
import {
  companyState,
  isInChargeOfAll,
  mayManage,
  type CompanyState,
  type ManageDecision,
} from './rules/may-manage.ts';
import { appointmentsOfCompany, appointmentsOfPerson, type AppointmentRow } from './store/appointments.ts';

export interface ChiefAccessManager {
  readonly personName: string;
  readonly since: LocalDate;
}

export interface ManagedCompany {
  readonly company: EnterpriseNumber;
  readonly name: string;
  readonly since: LocalDate;
}

export type StateOfCompany =
  | (Extract<CompanyState, { kind: 'in-charge' }> & { readonly managers: readonly ChiefAccessManager[] })
  | Exclude<CompanyState, { kind: 'in-charge' }>;

const ofCompany = ({ db }: Parts, company: EnterpriseNumber): Promise<readonly AppointmentRow[]> =>
  db.look({ company }, (tx) => appointmentsOfCompany(tx, company));

const ofPerson = ({ db, vault }: Parts, insz: Insz): Promise<readonly AppointmentRow[]> => {
  const index = vault.index(insz);
  return db.look({ person: index.toString('hex') }, (tx) => appointmentsOfPerson(tx, index));
};

const inCharge = (rows: readonly AppointmentRow[], on: LocalDate): readonly AppointmentRow[] =>
  rows.filter((row) => isInChargeOfAll(datesOf(row, false), on));

const managerOf = (row: AppointmentRow): ChiefAccessManager => ({
  personName: `${row.given_name} ${row.family_name}`,
  since: brusselsDate(row.answered_at ?? row.invited_at),
});

/** Who is in charge of access to this company on this day. */
export const chiefAccessManagersOf =
  (parts: Parts) =>
  async (company: EnterpriseNumber, on: LocalDate): Promise<readonly ChiefAccessManager[]> =>
    inCharge(await ofCompany(parts, company), on).map(managerOf);

/** The companies, as far as KBO has them as active, in which this person manages something on this day, by name. */
export const companiesManagedBy =
  (parts: Parts) =>
  async (insz: Insz, on: LocalDate): Promise<readonly ManagedCompany[]> => {
    const rows = (await ofPerson(parts, insz)).filter((row) => holds(datesOf(row, true), on));
    const named = await Promise.all(rows.map(async (row) => ({ row, company: await parts.kbo.company(row.company) })));
    return named
      .flatMap(({ row, company }) =>
        company === null || company.status !== 'active'
          ? []
          : [{ company: row.company, name: company.name, since: managerOf(row).since }],
      )
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  };

/** May this person manage access for this company on this day, and if not, why? Asks afresh each time. */
export const mayManageIn =
  (parts: Parts) =>
  async (insz: Insz, company: EnterpriseNumber, on: LocalDate): Promise<ManageDecision> => {
    const index = parts.vault.index(insz);
    const [found, rows] = await Promise.all([parts.kbo.company(company), ofCompany(parts, company)]);
    const appointments = rows.map((row) => datesOf(row, row.insz_index.equals(index)));
    return mayManage({ company: found, appointments }, on);
  };

/** Is somebody in charge of this company, invited to be, or nobody? */
export const stateOf =
  (parts: Parts) =>
  async (company: EnterpriseNumber, on: LocalDate): Promise<StateOfCompany> => {
    const rows = await ofCompany(parts, company);
    const state = companyState(
      rows.map((row) => datesOf(row, false)),
      on,
    );
    return state.kind === 'in-charge' ? { ...state, managers: inCharge(rows, on).map(managerOf) } : state;
  };

/** Every appointment of a company, the latest first: for who represents it. */
export const appointmentsIn =
  (parts: Parts) =>
  async (company: EnterpriseNumber, on: LocalDate): Promise<readonly Appointment[]> =>
    (await ofCompany(parts, company)).map((row) => appointmentOf(row, parts.vault, on));

/** Every invitation that this person had and has, the latest first. */
export const invitationsFor =
  (parts: Parts) =>
  async (insz: Insz, on: LocalDate): Promise<readonly Appointment[]> =>
    (await ofPerson(parts, insz)).map((row) => appointmentOf(row, parts.vault, on));
