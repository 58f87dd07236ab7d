import type { Tag } from '#web/components/tag.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../../messages/index.ts';
import type { RequestState } from '../rules/request-state.ts';

const colours = {
  draft: 'waiting',
  sent: 'waiting',
  taken: 'waiting',
  'more-asked': 'attention',
  waiting: 'waiting',
  objected: 'attention',
  'carried-out': 'good',
  refused: 'bad',
  withdrawn: 'bad',
} as const satisfies Record<RequestState, Tag['state']>;

export const stateTag = (state: RequestState, language: Language): Tag => ({
  text: text(language)(`exception.state.${state}`),
  state: colours[state],
});
