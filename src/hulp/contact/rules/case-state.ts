import { addDays, type LocalDate } from '#belgian/local-date.ts';

/** How far a case is. `answered`: the sender can still react; the last two are the end, from which it can be reopened. */
export const caseStates = ['new', 'taken', 'answered', 'closed', 'withdrawn'] as const;

export type CaseState = (typeof caseStates)[number];

export const isOver = (state: CaseState): boolean => state === 'closed' || state === 'withdrawn';

/** Why staff close a case. `answered` only after an answer. */
export const closeReasons = ['answered', 'elsewhere', 'double', 'unreachable', 'nuisance'] as const;

export type CloseReason = (typeof closeReasons)[number];

/** Days after the end in which the sender can open a case again: our choice. */
export const reopenDays = 30;

/** What every decision about a case rests on. */
export interface CaseFacts {
  readonly state: CaseState;
  /** The member of staff who has it in hand. */
  readonly inCharge: string | null;
  /** It was answered at least once. */
  readonly wasAnswered: boolean;
  /** It was confirmed, by mail or by telephone. */
  readonly wasConfirmed: boolean;
  /** The day on which it ended; null while it goes on. */
  readonly overOn: LocalDate | null;
}

export const staffActions = ['take', 'confirm', 'answer', 'note', 'reference', 'hand-over', 'team', 'close'] as const;

export type StaffAction = (typeof staffActions)[number];

export const senderActions = ['add', 'withdraw', 'reopen'] as const;

export type SenderAction = (typeof senderActions)[number];

/** `inCharge`: who has it in hand afterwards; undefined: as before */
export type StepDecision<Because extends string> =
  | { readonly permitted: true; readonly to: CaseState; readonly inCharge?: string | null }
  | { readonly permitted: false; readonly because: Because };

export type MayNotAsStaff =
  /** It is over. */
  | 'over'
  /** Somebody else has it in hand. */
  | 'somebody-else'
  /** It must be taken first. */
  | 'not-taken'
  /** It is confirmed already. */
  | 'confirmed'
  /** Closing as answered, without an answer. */
  | 'not-answered'
  /** Handing over to oneself. */
  | 'oneself';

export type MayNotAsSender = 'over' | 'not-over' | 'too-late';

const not = <Because extends string>(because: Because) => ({ permitted: false, because }) as const;

/** What goes along with an action: to whom it is handed over, and why it is closed. */
export interface StaffStep {
  readonly action: StaffAction;
  readonly to?: string;
  readonly reason?: CloseReason;
}

/**
 * May this member of staff do this now? Notes and references anybody of the staff may add; the rest is for who has the
 * case in hand, so that two people never answer the same one. Taking it over from somebody is possible, and seen.
 */
export function mayAsStaff(
  { action, to, reason }: StaffStep,
  me: string,
  facts: CaseFacts,
): StepDecision<MayNotAsStaff> {
  const { state, inCharge } = facts;
  if (action === 'note' || action === 'reference') return { permitted: true, to: state };
  if (isOver(state)) return not('over');
  if (action === 'take') {
    if (inCharge === me) return not('oneself');
    return { permitted: true, to: state === 'new' ? 'taken' : state, inCharge: me };
  }
  if (inCharge === null) return not('not-taken');
  if (inCharge !== me) return not('somebody-else');
  switch (action) {
    case 'confirm':
      return facts.wasConfirmed ? not('confirmed') : { permitted: true, to: state };
    case 'answer':
      return { permitted: true, to: 'answered' };
    case 'hand-over':
      return to === me ? not('oneself') : { permitted: true, to: state, inCharge: to ?? null };
    case 'team':
      // It waits there for whoever takes it; an answer that was given stays one.
      return { permitted: true, to: state === 'taken' ? 'new' : state, inCharge: null };
    case 'close':
      return reason === 'answered' && !facts.wasAnswered ? not('not-answered') : { permitted: true, to: 'closed' };
  }
}

/** May the sender do this with their own case, on this day? */
export function mayAsSender(action: SenderAction, facts: CaseFacts, today: LocalDate): StepDecision<MayNotAsSender> {
  const { state, inCharge, overOn } = facts;
  // Who had it in hand goes on with it; else it waits for whoever takes it.
  const again = inCharge === null ? 'new' : 'taken';
  switch (action) {
    case 'add':
      return isOver(state) ? not('over') : { permitted: true, to: again };
    case 'withdraw':
      return isOver(state) ? not('over') : { permitted: true, to: 'withdrawn' };
    case 'reopen':
      if (!isOver(state) || overOn === null) return not('not-over');
      return today > addDays(overOn, reopenDays) ? not('too-late') : { permitted: true, to: again };
  }
}
