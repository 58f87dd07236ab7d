import type { LocalDate } from '#belgian/local-date.ts';
import type { KnownEstablishment } from '../below.ts';
import type { RelatedPersonRow } from '../store/relations.ts';

/** What the pages of giving need to know of the person and the company. */
export interface GiveFacts {
  readonly related: RelatedPersonRow;
  readonly establishments: readonly KnownEstablishment[];
  /** The last day that may be chosen; null: no limit. */
  readonly latest: LocalDate | null;
  readonly alreadyHeld: boolean;
}
