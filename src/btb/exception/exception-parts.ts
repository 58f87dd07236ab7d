import type { Seal } from '#keys/sealed.ts';
import type { Parts } from '../parts.ts';

/** What requests with documents are built from. */
export interface ExceptionParts extends Parts {
  /** Seals documents: who reads the database reads none. */
  readonly documents: Seal;
  /** Days in which whoever it concerns may object, after two members of staff approved. */
  readonly waitingDays: number;
  readonly uuid: () => string;
}
