import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'statements.trail': 'Wo Sie sind',
  'statements.help': 'Die ganze Hilfe',
  'statements.others': 'Mehr über diese Websites',
  'statements.reviewed': 'Zuletzt durchgelesen am {date}.',
  'statements.not-confirmed': 'Nicht bestätigt',
};
