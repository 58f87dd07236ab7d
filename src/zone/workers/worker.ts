import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';

/** Somebody who works for the company with service vouchers. */
export interface Worker {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly insz: Insz;
  readonly establishment: EstablishmentNumber;
  readonly state: 'active' | 'left';
  readonly since: LocalDate;
}
