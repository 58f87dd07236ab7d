import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { datesOf } from './appointment.ts';
import { mailNobodyLeft } from './mails.ts';
import type { Parts } from './parts.ts';
import { isInChargeOfAll } from './rules/may-manage.ts';
import type { AppointmentRow } from './store/appointments.ts';

export interface Leaving {
  /** The appointment that ends or is suspended, as it was. */
  readonly row: AppointmentRow;
  /** Every appointment of the company, as it was. */
  readonly all: readonly AppointmentRow[];
  readonly companyName: string;
  /** Others that end at the same moment. */
  readonly alsoGone?: ReadonlySet<string>;
  readonly on: LocalDate;
}

/** Was this the last one in charge of the whole company? */
export const leavesNobody = ({ row, all, on, alsoGone }: Omit<Leaving, 'companyName'>): boolean =>
  isInChargeOfAll(datesOf(row, false), on) &&
  !all.some(
    (other) => other.id !== row.id && alsoGone?.has(other.id) !== true && isInChargeOfAll(datesOf(other, false), on),
  );

/**
 * Tells the representatives when nobody is in charge of a company any more. KBO gives no addresses: those are told who
 * gave one when they appointed somebody, each address once.
 */
export async function tellNobodyLeft(tx: Tx, parts: Pick<Parts, 'btbUrl'>, leaving: Leaving): Promise<void> {
  if (!leavesNobody(leaving)) return;
  const told = new Map<string, AppointmentRow>();
  for (const row of leaving.all) {
    const { appointed_by_email: address, appointed_by_capacity: capacity } = row;
    if (address !== null && capacity === 'legal-representative' && !told.has(address)) told.set(address, row);
  }
  for (const [address, row] of told) await mailNobodyLeft(tx, parts, address, row, leaving.companyName);
}
