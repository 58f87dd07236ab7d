import { formatLocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import { html, type Html } from '#web/html.ts';
import { tag, type Tag } from '#web/components/tag.ts';
import type { Language } from '#web/languages.ts';
import type { Appointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { shownState, type ShownState } from '../rules/shown-state.ts';
import type { LocalDate } from '#belgian/local-date.ts';

const colours = {
  invited: 'waiting',
  accepted: 'good',
  suspended: 'attention',
  declined: 'bad',
  expired: 'attention',
  withdrawn: 'over',
  ended: 'over',
  resigned: 'over',
  replaced: 'over',
  stopped: 'over',
  over: 'over',
} as const satisfies Record<ShownState, Tag['state']>;

/** How far an appointment is, in a word, and since or until which day: "Aanvaard op 7 december 2026". */
export function stateText(appointment: Appointment, language: Language, today: LocalDate): Html {
  const { lastDay, answeredOn, closedOn, suspendedOn, bounds } = appointment;
  const t = text(language);
  const state = shownState(appointment, today);
  const day = (date: LocalDate | null): string => (date === null ? '' : formatLocalDate(date, language));
  const said = t(`appointment.${state}`, {
    lastDay: day(lastDay),
    answeredOn: day(answeredOn),
    closedOn: day(closedOn),
    suspendedOn: day(suspendedOn),
    until: day(bounds.until),
  });
  return html`${tag({ text: t(`state.${state}`), state: colours[state] })}<br />${said}`;
}

export const personName = ({ givenName, familyName }: Pick<Appointment, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;

/** Who appointed, and by what: a function in KBO, or a task of their own. */
export function appointerText({ appointedBy: { name, capacity, kbo } }: Appointment, language: Language): string {
  const t = text(language);
  if (kbo === null) {
    return capacity === 'legal-representative'
      ? name
      : t('detail.by.manager', { name, capacity: t(`capacity.${capacity}`) });
  }
  return t('detail.by.value', {
    name,
    function: functionName(kbo.function, language),
    since: formatLocalDate(kbo.since, language),
    snapshot: formatLocalDate(kbo.snapshot, language),
  });
}
