import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  reference: 'Your reference is',
  'reference.what':
    'Call 1700, free of charge, and read it out. Whoever hears it sees only this refusal and its reason.',
  'reference.none':
    'You were given many references this hour. When you call the help line, read out one of the earlier ones.',
  guide: 'See every step in the access guide',
};
