import type { LocalDate } from '#belgian/local-date.ts';
import { datesOf } from './appointment.ts';
import type { Representation } from './below.ts';
import type { Actor, Parts } from './parts.ts';
import type { ActorFacts } from './rules/may-govern.ts';
import { mandatesOn } from './rules/mandate.ts';
import type { AppointmentRow } from './store/appointments.ts';

/**
 * By what somebody may act in a company today.
 * @param rows every appointment of the company
 */
export function actorFacts(
  { vault }: Pick<Parts, 'vault'>,
  actor: Pick<Actor, 'insz'>,
  representation: Representation,
  rows: readonly AppointmentRow[],
  on: LocalDate,
): ActorFacts {
  const index = vault.index(actor.insz);
  const own = rows.filter((row) => row.insz_index.equals(index));
  return {
    representation,
    mandates: mandatesOn(
      own.map((row) => datesOf(row, true)),
      on,
    ),
  };
}
