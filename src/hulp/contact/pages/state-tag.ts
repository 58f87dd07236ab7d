import type { Tag } from '#web/components/tag.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { CaseState } from '../rules/case-state.ts';

const looks = { new: 'waiting', taken: 'waiting', answered: 'good', closed: 'over', withdrawn: 'over' } as const;

export const stateTag = (state: CaseState, language: Language): Tag => ({
  text: text(language)(`state.${state}`),
  state: looks[state],
});
