import { quietItems, systemItems, type Item } from '../items.ts';
import type { Notice } from '../notice.ts';
import { shownState } from '../rules/shown-state.ts';
import { withTold, type ShownWithNotice } from '../rules/told-of.ts';
import type { KeptState } from '../store/states.ts';
import type { StatusDeps } from './status-deps.ts';

/** One part, as it stands now. */
export interface Row extends ShownWithNotice {
  readonly item: Item;
  readonly dataOf: KeptState['dataOf'];
}

/**
 * Every part that is checked here, also those of which nothing is known.
 * @param notices what staff tell now
 */
export const rowsOf = (
  items: readonly Item[],
  states: readonly KeptState[],
  notices: readonly Notice[],
  now: Date,
): readonly Row[] =>
  items.map((item) => {
    const known = states.find((one) => one.item === item) ?? null;
    return { item, ...withTold(item, shownState(known, now), notices), dataOf: known?.dataOf ?? null };
  });

export const itemsOf = ({ keys }: Pick<StatusDeps, 'keys'>): readonly Item[] => [
  ...systemItems,
  ...keys,
  ...quietItems,
];
