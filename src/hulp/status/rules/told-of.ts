import { keyItems, systemItems, type Item } from '../items.ts';
import type { Notice } from '../notice.ts';
import type { Trouble } from './incident-step.ts';
import { overall, type Shown } from './shown-state.ts';

/** A part as it is shown: by the checks, or worse where staff say so. */
export interface ShownWithNotice extends Shown {
  /** The state is what staff tell, and not what the checks find. */
  readonly told: boolean;
}

/** A notice about everything is about each site and each key. */
const inAll: readonly Item[] = [...systemItems, ...keyItems];

/**
 * What is said of one part: people who read that it does not work never read beside it that it works.
 * @param notices those that stand now
 */
export function withTold(item: Item, found: Shown, notices: readonly Notice[]): ShownWithNotice {
  const worst = notices
    .filter(({ about }) => about === item || (about === 'all' && inAll.includes(item)))
    .flatMap(({ severity, startsAt }) => (isTrouble(severity) ? [{ state: severity, since: startsAt }] : []))
    .toSorted((one, other) => Number(other.state === 'down') - Number(one.state === 'down'))[0];
  if (worst === undefined || overall([worst.state, found.state]) === found.state) return { ...found, told: false };
  return { ...found, ...worst, told: true };
}

const isTrouble = (severity: Notice['severity']): severity is Trouble => severity === 'slow' || severity === 'down';
