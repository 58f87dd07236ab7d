import { tag } from '#web/components/tag.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { ImportState } from '../store/imports.ts';

const states = {
  reading: 'waiting',
  unreadable: 'bad',
  shown: 'attention',
  applying: 'waiting',
  done: 'good',
  'not-permitted': 'bad',
} as const;

/** How far a file of rights is, in words and colour. */
export const importStateTag = (state: ImportState, language: Language): Html =>
  tag({ text: text(language)(`import.state.${state}`), state: states[state] });
