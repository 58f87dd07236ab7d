import type { LocalDate } from '#belgian/local-date.ts';
import type { Representation } from '../../below.ts';
import { not, to, type RequestFacts, type StepDecision } from './request-state.ts';

/** Somebody who wants to object. */
export interface Objector {
  /** The same text as for whoever asks, when it is the same person. */
  readonly person: string;
  readonly representation: Representation;
  /** Manages access in the company today, or a part of it. */
  readonly manages: boolean;
}

export type MayNotObject =
  | 'not-concerned'
  /** Whoever asks withdraws; whoever is to be appointed declines. */
  | 'own-request'
  | 'not-now'
  | 'too-late'
  /** Staff looked at this person's objection, and approved again. */
  | 'objected-already';

/**
 * By what somebody may have a say when another person is to be put in charge: a function that represents, also one that
 * does so only together or that the table does not know, or a task in the company. null: by nothing.
 */
export function concern({ representation, manages }: Objector): 'representative' | 'manager' | null {
  const holdsFunction =
    representation.permitted ||
    representation.because === 'only-together' ||
    representation.because === 'cannot-decide';
  if (holdsFunction) return 'representative';
  return manages ? 'manager' : null;
}

/** May this person object on this day? Once: otherwise one person alone could hold a request up for ever. */
export function mayObject(objector: Objector, facts: RequestFacts, on: LocalDate): StepDecision<MayNotObject> {
  const { person } = objector;
  if (concern(objector) === null) return not('not-concerned');
  if (person === facts.asker || person === facts.appointee) return not('own-request');
  if (facts.objectors.includes(person)) return not('objected-already');
  if (facts.state !== 'waiting' || facts.lastDay === null) return not('not-now');
  return on <= facts.lastDay ? to('objected') : not('too-late');
}
