import type { LocalDate } from '#belgian/local-date.ts';
import { mayGovern, type ActorFacts, type Governed } from './may-govern.ts';
import { maySendAgain } from './may-send-again.ts';
import { shownState, type ShownFacts } from './shown-state.ts';

/** What somebody can do about an appointment, in the order in which it is offered. */
export const managerActions = ['send-again', 'withdraw', 'replace', 'suspend', 'resume', 'end'] as const;

export type ManagerAction = (typeof managerActions)[number];

export interface ActionFacts extends ShownFacts, Governed {
  readonly bounds: Governed['bounds'];
  readonly timesSent: number;
  readonly lastSentOn: LocalDate;
  /** Whom it replaces, whoever looks decides over too. */
  readonly mayReplace: boolean;
  /** Of whoever looks: nobody suspends themselves. */
  readonly own: boolean;
  /** The person has another invitation or task in the company by now. */
  readonly anew: boolean;
}

/** What somebody may do on this day about this appointment; nothing when they do not decide over its holder. */
export function actionsOn(actor: ActorFacts, one: ActionFacts, on: LocalDate): readonly ManagerAction[] {
  if (!mayGovern(actor, one).permitted) return [];
  const again = !one.anew && maySendAgain(one, on).permitted;
  switch (shownState(one, on)) {
    case 'invited':
      return again ? ['send-again', 'withdraw'] : ['withdraw'];
    case 'expired':
      return again ? ['send-again'] : [];
    case 'accepted':
      return one.own ? ['replace', 'end'] : ['replace', 'suspend', 'end'];
    case 'suspended':
      return ['replace', 'resume', 'end'];
    case 'declined':
    case 'withdrawn':
    case 'ended':
    case 'resigned':
    case 'replaced':
    case 'stopped':
    case 'over':
      return [];
  }
}
