import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';

export interface OwnCompany {
  readonly number: EnterpriseNumber;
  readonly name: string;
}

/** The companies that somebody represents, manages access for or works for today, by name; each once. */
export type OwnCompanies = (insz: Insz, on: LocalDate) => Promise<readonly OwnCompany[]>;
