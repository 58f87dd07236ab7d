import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Contexts } from './contexts.ts';

/** So many requests of one person wait at once: more would hide the others. */
export const mostOpenRequests = 5;

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
}

export interface MayNotAsk {
  readonly because:
    'no-company' | 'unknown-right' | 'no-context' | 'foreign-context' | 'asked-already' | 'too-many-requests';
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
  return facts.open >= mostOpenRequests ? 'too-many-requests' : null;
}
