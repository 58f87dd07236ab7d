import { formatLocalDate } from '#belgian/local-date.ts';
import type { Html } from '#web/html.ts';
import { tag, type Tag } from '#web/components/tag.ts';
import type { Language } from '#web/languages.ts';
import type { Appointment, AppointmentState } from '../index.ts';
import { text } from '../messages/index.ts';

const colours = {
  invited: 'waiting',
  accepted: 'good',
  declined: 'bad',
  expired: 'over',
  withdrawn: 'over',
  ended: 'over',
} as const satisfies Record<AppointmentState, Tag['state']>;

/** How far an appointment is, with the day: "Wacht op antwoord, tot en met 7 december 2026". */
export function stateTag(appointment: Appointment, language: Language): Html {
  const { state, lastDay, answeredOn, closedOn, closedBy } = appointment;
  const day = (date: typeof answeredOn): string => (date === null ? '' : formatLocalDate(date, language));
  return tag({
    text: text(language)(`appointment.${state}`, {
      lastDay: day(lastDay),
      answeredOn: day(answeredOn),
      closedOn: day(closedOn),
      closedBy: closedBy ?? '',
    }),
    state: colours[state],
  });
}

export const personName = ({ givenName, familyName }: Pick<Appointment, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;
