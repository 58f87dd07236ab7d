import { tag, type Tag } from '#web/components/tag.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { LookAlongState } from '../rules/look-along.ts';

const colours: Readonly<Record<LookAlongState, Tag['state']>> = {
  asked: 'waiting',
  expired: 'over',
  withdrawn: 'over',
  refused: 'bad',
  open: 'good',
  stopped: 'over',
  over: 'over',
};

export const stateTag = (state: LookAlongState, language: Language): Html =>
  tag({ text: text(language)(`state.${state}`), state: colours[state] ?? 'over' });
