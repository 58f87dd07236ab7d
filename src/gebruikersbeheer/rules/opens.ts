import type { LocalDate } from '#belgian/local-date.ts';
import { rightState } from './right-state.ts';

/** The dates of a right and of the work relation on which it stands. */
export interface RightOnRelation {
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly ended_at: Date | null;
  readonly contexts: readonly string[];
  readonly relation_start: LocalDate;
  readonly relation_end: LocalDate | null;
}

/** Does this right let somebody in on this day? Only when it is in force and its work relation is open. */
export function opens(right: RightOnRelation, on: LocalDate): boolean {
  const { from_date: from, until_date: until, ended_at: endedAt, contexts } = right;
  return isOpen(right, on) && rightState({ from, until, endedAt, contexts }, on).state === 'active';
}

export type RelationState = 'open' | 'not-yet' | 'over';

type RelationDates = Pick<RightOnRelation, 'relation_start' | 'relation_end'>;

export const relationState = (
  { relation_start: start, relation_end: end }: RelationDates,
  on: LocalDate,
): RelationState => {
  if (on < start) return 'not-yet';
  return end === null || on <= end ? 'open' : 'over';
};

export const isOpen = (relation: RelationDates, on: LocalDate): boolean => relationState(relation, on) === 'open';
