import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';

/** One recognition of one company, as the recognising authority's file gives it. */
export interface Recognition {
  /** V99001 */
  readonly number: string;
  readonly company: EnterpriseNumber;
  readonly name: string;
  readonly activities: string;
  readonly startsOn: LocalDate;
  readonly suspendedFrom: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
  readonly establishments: readonly RecognisedEstablishment[];
}

export interface RecognisedEstablishment {
  readonly number: EstablishmentNumber;
  readonly name: string;
  readonly municipality: string;
}
