import { quietItems, systemItems, type Item } from '../items.ts';
import { shownState, type Shown } from '../rules/shown-state.ts';
import type { KeptState } from '../store/states.ts';
import type { StatusDeps } from './status-deps.ts';

/** One part, as it stands now. */
export interface Row extends Shown {
  readonly item: Item;
  readonly dataOf: KeptState['dataOf'];
}

/** Every part that is checked here, also those of which nothing is known. */
export const rowsOf = (items: readonly Item[], states: readonly KeptState[], now: Date): readonly Row[] =>
  items.map((item) => {
    const known = states.find((one) => one.item === item) ?? null;
    return { item, ...shownState(known, now), dataOf: known?.dataOf ?? null };
  });

export const itemsOf = ({ keys }: Pick<StatusDeps, 'keys'>): readonly Item[] => [
  ...systemItems,
  ...keys,
  ...quietItems,
];
