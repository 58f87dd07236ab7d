import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { datesOf } from './appointment.ts';
import { isInChargeOfAll } from './rules/may-manage.ts';
import type { AppointmentRow } from './store/appointments.ts';
import { tellRepresentatives } from './tell-representatives.ts';

export interface Leaving {
  /** The appointment that ends or is suspended, as it was. */
  readonly row: AppointmentRow;
  /** Every appointment of the company, as it was. */
  readonly all: readonly AppointmentRow[];
  /** Others that end at the same moment. */
  readonly alsoGone?: ReadonlySet<string>;
  readonly on: LocalDate;
}

/** Was this the last one in charge of the whole company? */
export const leavesNobody = ({ row, all, on, alsoGone }: Leaving): boolean =>
  isInChargeOfAll(datesOf(row, false), on) &&
  !all.some(
    (other) => other.id !== row.id && alsoGone?.has(other.id) !== true && isInChargeOfAll(datesOf(other, false), on),
  );

/** Sees to it that the representatives are told when nobody is in charge of a company any more. */
export async function tellNobodyLeft(tx: Tx, leaving: Leaving): Promise<void> {
  if (leavesNobody(leaving)) await tellRepresentatives(tx, leaving.row.company, 'nobody-left', leaving.row.id);
}
