import type { Tag } from '#web/components/tag.ts';
import type { SeenStep } from '../rules/what-is-seen.ts';

/** The colour repeats what the state of a step says. */
export const stepColours = {
  done: 'good',
  missing: 'bad',
  later: 'waiting',
  'not-needed': 'over',
  hidden: 'over',
  'not-known': 'attention',
} as const satisfies Record<SeenStep['state'], Tag['state']>;
