import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  'statements.trail': 'Where you are',
  'statements.help': 'All help',
  'statements.others': 'More about these websites',
  'statements.reviewed': 'Last read through on {date}.',
  'statements.not-confirmed': 'Not confirmed',
};
