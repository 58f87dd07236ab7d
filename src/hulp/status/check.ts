import type { LocalDate } from '#belgian/local-date.ts';
import type { Item } from './items.ts';
import type { State } from './rules/state-after.ts';

/** What a check says: no reason, address or name, only what anybody may read. */
export interface Finding {
  readonly found: State;
  /** Of which day the data are, where that is what is checked. */
  readonly dataOf?: LocalDate | null;
}

/** One real look at one part. */
export interface Check {
  readonly item: Item;
  /** @param signal when nobody waits for it any more. Where it rejects, nothing is known. */
  readonly find: (signal: AbortSignal) => Promise<Finding>;
}
