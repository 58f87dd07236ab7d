import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import { datesOf } from './appointment.ts';
import type { Parts } from './parts.ts';
import { mandatesOn, type Mandate } from './rules/mandate.ts';
import { appointmentsOfCompany } from './store/appointments.ts';

/** Somebody who manages access for a company, with the address that was given when they were appointed. */
export interface Manager {
  readonly personName: string;
  readonly email: string;
  /** In which they were written to when they were appointed. */
  readonly language: Language;
  readonly mandate: Mandate;
}

/** Everybody who manages access for a company on this day, whoever is in charge first. */
export const managersOf =
  ({ db }: Pick<Parts, 'db'>) =>
  async (company: EnterpriseNumber, on: LocalDate): Promise<readonly Manager[]> => {
    const rows = await db.look({ company }, (tx) => appointmentsOfCompany(tx, company));
    return rows.flatMap((row) =>
      mandatesOn([datesOf(row, false)], on).map((mandate) => ({
        personName: `${row.given_name} ${row.family_name}`,
        email: row.email,
        language: row.language,
        mandate,
      })),
    );
  };

/** Where somebody is told of their appointment in a company, and in which language; null: no address is known. */
export const addressOf =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  async (
    insz: Insz,
    company: EnterpriseNumber,
  ): Promise<{ readonly mail: string; readonly language: Language } | null> => {
    const index = vault.index(insz);
    const rows = await db.look({ company }, (tx) => appointmentsOfCompany(tx, company));
    const row = rows.find((one) => one.insz_index.equals(index));
    return row === undefined ? null : { mail: row.email, language: row.language };
  };
