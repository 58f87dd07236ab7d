import type { Tag } from '#web/components/tag.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { SeenStep } from '../rules/what-is-seen.ts';

const colours = {
  done: 'good',
  missing: 'bad',
  later: 'waiting',
  'not-needed': 'over',
  hidden: 'over',
  'not-known': 'attention',
} as const satisfies Record<SeenStep['state'], Tag['state']>;

/** The state of a step; of one that is hidden it says who may see it. */
export function stepTag({ link, state }: SeenStep, language: Language): Tag {
  const ofCompany = link === 'recognition' || link === 'manager';
  const key =
    state === 'hidden' ? (`state.hidden.${ofCompany ? 'company' : 'sign-in'}` as const) : (`state.${state}` as const);
  return { text: text(language)(key), state: colours[state] };
}
