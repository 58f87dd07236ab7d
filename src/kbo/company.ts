import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Situation } from './rules/legal-situation.ts';
import type { Representation } from './rules/representation.ts';

/** A description of the open data, per language as far as it has them. */
export type Description = Readonly<Partial<Record<'nl' | 'fr' | 'de' | 'en', string>>>;

export interface Coded {
  readonly code: string;
  readonly description: Description;
}

export interface Address {
  readonly street: string;
  readonly houseNumber: string;
  /** '' where there is none */
  readonly box: string;
  readonly postalCode: string;
  readonly municipality: string;
}

export interface CompanyName {
  readonly text: string;
  readonly kind: 'name' | 'abbreviation' | 'commercial' | 'branch' | 'other';
}

export interface Company {
  readonly number: EnterpriseNumber;
  /** The name to call it by: never empty, at worst its number as people write it. */
  readonly name: string;
  readonly names: readonly CompanyName[];
  /** The open data holds active companies only: one that it held before and holds no more is `ceased`. */
  readonly status: 'active' | 'ceased';
  /** Date of the first snapshot without it; null for an active company. */
  readonly absentSince: LocalDate | null;
  readonly situation: Situation;
  readonly situationDescription: Description;
  readonly kind: 'natural' | 'legal';
  /** null for natural persons. */
  readonly legalForm: Coded | null;
  readonly since: LocalDate;
  /** The seat; null where the open data gives none, as for natural persons. */
  readonly address: Address | null;
  readonly snapshotDate: LocalDate;
}

export interface Establishment {
  readonly number: EstablishmentNumber;
  /** Its own name, else that of the company. */
  readonly name: string;
  readonly address: Address | null;
  readonly since: LocalDate;
}

/** A company that holds a function in another one. */
export interface HoldingCompany {
  readonly number: EnterpriseNumber;
  /** Never empty, at worst its number. */
  readonly name: string;
}

/** Somebody who holds a function on the day asked for. What people may see: no INSZ. */
export interface Holder {
  readonly givenName: string;
  readonly familyName: string;
  /** Code of KBO's table of functions: `10002`. */
  readonly function: string;
  readonly since: LocalDate;
  /** The last day on which it is held; null while no end is known. */
  readonly until: LocalDate | null;
  /** The company that holds the function, of which this person is the permanent representative. */
  readonly of: HoldingCompany | null;
  /** May they represent the company by this function alone, and if not, why? */
  readonly decision: Representation;
}

/** Somebody who represents a company, or holds a function of which that is not sure. */
export interface PersonWithSay {
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  /** May represent it alone. */
  readonly alone: boolean;
}

export interface Represented {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly function: string;
  readonly since: LocalDate;
  /** For a permanent representative: of which company. */
  readonly of: HoldingCompany | null;
}

/** A company in which somebody holds a function, of which the register cannot say whether they may act for it alone. */
export interface Undecided {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly decision: Extract<Representation, { readonly because: 'only-together' | 'cannot-decide' }>;
}

export interface SearchHit {
  readonly number: EnterpriseNumber;
  readonly name: string;
  /** The name that matched, where that is another one. */
  readonly matched: string | null;
  readonly municipality: string | null;
  readonly status: Company['status'];
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** There were so many that the rest was not looked at. */
  readonly more: boolean;
}
