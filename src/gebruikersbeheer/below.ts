import type { Btb } from '#btb/index.ts';
import type { Establishment, Kbo } from '#kbo/index.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';

/** What this system asks of BTB: who manages the access of an enterprise, and how far. */
export interface BtbBelow extends Pick<
  Btb,
  'stop' | 'mayManage' | 'managersOf' | 'addressOf' | 'companiesManagedBy' | 'chiefAccessManagersOf'
> {
  readonly invitationsFor: (
    insz: Insz,
    on: LocalDate,
  ) => Promise<readonly Pick<Awaited<ReturnType<Btb['invitationsFor']>>[number], 'company' | 'state'>[]>;
}

/** Why BTB says that somebody does, or does not, manage an enterprise. */
export type BtbDecision = Awaited<ReturnType<Btb['mayManage']>>;

/** What KBO says about somebody who wants to act for a company. */
export type Representation = Awaited<ReturnType<Kbo['mayRepresent']>>;

/** An establishment as it stands on a page here. */
export type KnownEstablishment = Pick<Establishment, 'number' | 'name' | 'address'>;

/** What this system asks of KBO: names, establishments, and what somebody represents. */
export interface KboBelow extends Pick<Kbo, 'eventsAfter' | 'mayRepresent' | 'peopleWithSay'> {
  readonly company: (number: EnterpriseNumber) => Promise<{ readonly name: string } | null>;
  readonly establishmentsOf: (number: EnterpriseNumber) => Promise<readonly KnownEstablishment[]>;
  readonly companiesRepresentedBy: (
    insz: Insz,
    on: LocalDate,
  ) => Promise<readonly { readonly number: EnterpriseNumber; readonly name: string }[]>;
}
