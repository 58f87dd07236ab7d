import type { Tag } from '#web/components/tag.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { ChainRead } from '../read-chain.ts';
import type { SeenStep } from '../rules/what-is-seen.ts';

const colours = {
  done: 'good',
  missing: 'bad',
  later: 'waiting',
  'not-needed': 'over',
  hidden: 'over',
  'not-known': 'attention',
} as const satisfies Record<SeenStep['state'], Tag['state']>;

/**
 * The state of a step; of one that is hidden it says who may see it, and of a recognition that was withdrawn that one may
 * only look.
 */
export function stepTag({ link, state }: SeenStep, { known }: Pick<ChainRead, 'known'>, language: Language): Tag {
  if (link === 'recognition' && state === 'done' && known.recognition?.state === 'reading')
    return { text: text(language)('state.reading'), state: 'attention' };
  const ofCompany = link === 'recognition' || link === 'manager';
  const key =
    state === 'hidden' ? (`state.hidden.${ofCompany ? 'company' : 'sign-in'}` as const) : (`state.${state}` as const);
  return { text: text(language)(key), state: colours[state] };
}
