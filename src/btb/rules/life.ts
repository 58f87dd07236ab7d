import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { shownState, type ShownFacts } from './shown-state.ts';

/** One thing that happened to an appointment. */
export interface LifeEvent {
  readonly what:
    | 'sent'
    | 'sent-again'
    | 'opened'
    | 'appointed-self'
    | 'accepted'
    | 'declined'
    | 'expired'
    | 'withdrawn'
    | 'suspended'
    | 'ended'
    | 'resigned'
    | 'replaced'
    | 'stopped'
    | 'over';
  readonly on: LocalDate;
  /** Who did it, where that is not the invited person. */
  readonly by: string | null;
}

export interface LifeFacts extends ShownFacts {
  /** A representative who named themselves: there was no invitation. */
  readonly acceptedAtOnce: boolean;
  readonly appointedBy: { readonly name: string };
  readonly invitedOn: LocalDate;
  readonly timesSent: number;
  readonly lastSentOn: LocalDate;
  readonly openedOn: LocalDate | null;
  readonly lastDay: LocalDate;
  readonly answeredOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly suspendedBy: string | null;
}

/** What happened to an appointment up to this day, the first thing first. */
export function lifeOf(one: LifeFacts, on: LocalDate): readonly LifeEvent[] {
  const all: readonly (LifeEvent | null)[] = [...beginning(one), answer(one), suspension(one), end(one, on)];
  return all
    .filter((event) => event !== null)
    .toSorted((event, other) => (event.on < other.on ? -1 : event.on > other.on ? 1 : 0));
}

function beginning({ acceptedAtOnce, appointedBy, invitedOn, timesSent, lastSentOn, openedOn }: LifeFacts) {
  const by = appointedBy.name;
  if (acceptedAtOnce) return [{ what: 'appointed-self', on: invitedOn, by: null }] as const;
  return [
    { what: 'sent', on: invitedOn, by },
    timesSent > 1 ? ({ what: 'sent-again', on: lastSentOn, by: null } as const) : null,
    openedOn === null ? null : ({ what: 'opened', on: openedOn, by: null } as const),
  ] as const;
}

function answer({ acceptedAtOnce, state, answeredOn }: LifeFacts): LifeEvent | null {
  if (acceptedAtOnce || answeredOn === null) return null;
  return { what: state === 'declined' ? 'declined' : 'accepted', on: answeredOn, by: null };
}

const suspension = ({ suspendedOn, suspendedBy }: LifeFacts): LifeEvent | null =>
  suspendedOn === null ? null : { what: 'suspended', on: suspendedOn, by: suspendedBy };

function end(one: LifeFacts, on: LocalDate): LifeEvent | null {
  const what = shownState(one, on);
  const { closedOn, closedBy, lastDay, bounds } = one;
  if (what === 'expired') return { what, on: addDays(lastDay, 1), by: null };
  if (what === 'over') return { what, on: bounds.until ?? closedOn ?? on, by: null };
  if (what === 'invited' || what === 'accepted' || what === 'suspended' || what === 'declined') return null;
  return closedOn === null ? null : { what, on: closedOn, by: what === 'resigned' ? null : closedBy };
}
