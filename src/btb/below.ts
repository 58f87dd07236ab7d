import type { Kbo } from '#kbo/index.ts';

/** What this system asks of KBO, and nothing else. */
export type KboBelow = Pick<
  Kbo,
  | 'company'
  | 'companiesRepresentedBy'
  | 'companiesUndecided'
  | 'establishmentsOf'
  | 'eventsAfter'
  | 'freshness'
  | 'mayRepresent'
  | 'peopleWithSay'
  | 'snapshot'
>;

export type { Establishment } from '#kbo/index.ts';

/** What KBO says about somebody who wants to act for a company. */
export type Representation = Awaited<ReturnType<Kbo['mayRepresent']>>;
export type MayNotRepresent = Extract<Representation, { readonly permitted: false }>;
