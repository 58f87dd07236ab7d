import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  label: 'Notices about signing in',
  'severity.info': 'For information',
  'severity.slow': 'Has problems',
  'severity.down': 'Does not work',
  'only-dutch': 'This notice exists in Dutch only.',
  status: 'See what works now',
};
