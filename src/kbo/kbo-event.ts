import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';

/** Something that changed in the register, told once, in order. */
export type KboEvent = {
  /** From 1 on, without gaps. */
  readonly position: number;
  readonly at: Date;
  /** A function that began: its first day; one that ended: its last day; otherwise the day of the data that told it. */
  readonly day: LocalDate;
  readonly company: EnterpriseNumber;
} & (
  | {
      readonly kind: 'function-begun' | 'function-ended';
      readonly function: string;
      /** Who holds it, or is the permanent representative of the company that does. */
      readonly insz: Insz;
      readonly holderName: string;
    }
  | { readonly kind: 'company-stopped' | 'company-returned' }
  | {
      /** One that passed to another company closed in the one and opened in the other. */
      readonly kind: 'establishment-opened' | 'establishment-closed' | 'establishment-moved';
      readonly establishment: EstablishmentNumber;
    }
);
