import type { LocalDate } from '#belgian/local-date.ts';
import { datesOf } from './appointment.ts';
import { holds } from './rules/mandate.ts';
import { mayGovern, type ActorFacts } from './rules/may-govern.ts';
import type { AppointmentRow } from './store/appointments.ts';

/** Does the actor decide over whom an appointment replaces? Who holds nothing any more is replaced by anybody. */
export function mayReplace(
  facts: ActorFacts,
  all: readonly AppointmentRow[],
  { replaces }: AppointmentRow,
  on: LocalDate,
): boolean {
  const replaced = all.find(({ id }) => id === replaces);
  if (replaced === undefined) return true;
  const held = datesOf(replaced, false);
  // A suspended task can be taken over too.
  return !holds({ ...held, suspended: false }, on) || mayGovern(facts, held).permitted;
}
