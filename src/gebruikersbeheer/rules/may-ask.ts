import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Contexts } from './contexts.ts';

/** So many requests of one person wait at once: more would hide the others. */
export const mostOpenRequests = 5;

/** So many a person begins in thirty days: asking, withdrawing and asking again does not go on for ever. Ours. */
export const mostLately = 10;

/** So many name one address in thirty days, whoever asks: it may be the address of somebody else. Ours as well. */
export const mostToAddress = 20;
export const latelyDays = 30;

export interface AskFacts {
  readonly companyKnown: boolean;
  readonly codes: readonly string[];
  readonly code: string;
  readonly contexts: Contexts;
  readonly establishments: readonly EstablishmentNumber[];
  /** How many requests of this person wait. */
  readonly open: number;
  /** One of them is for the same right in the same organisation. */
  readonly sameOpen: boolean;
  /** How many this person began in the last thirty days, whatever came of them. */
  readonly begunLately: number;
  /** How many of anybody named the same address in those days. */
  readonly toAddressLately: number;
}

export interface MayNotAsk {
  readonly because:
    | 'no-company'
    | 'unknown-right'
    | 'no-context'
    | 'foreign-context'
    | 'asked-already'
    | 'too-many-requests'
    | 'too-often';
}

/**
 * May somebody ask for this right? Anybody who proved who they are may ask anywhere: it says nothing of who works there,
 * or of who is in charge. null: yes.
 */
export function mayAsk(facts: AskFacts): MayNotAsk['because'] | null {
  if (!facts.companyKnown) return 'no-company';
  if (!facts.codes.includes(facts.code)) return 'unknown-right';
  const { contexts, establishments } = facts;
  if (contexts === 'every' ? establishments.length === 0 : contexts.length === 0) return 'no-context';
  if (contexts !== 'every' && !contexts.every((one) => establishments.includes(one))) return 'foreign-context';
  if (facts.sameOpen) return 'asked-already';
  if (facts.open >= mostOpenRequests) return 'too-many-requests';
  return facts.begunLately >= mostLately || facts.toAddressLately >= mostToAddress ? 'too-often' : null;
}
