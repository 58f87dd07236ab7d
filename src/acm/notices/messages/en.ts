import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  label: 'Notices about signing in',
  status: 'See what works now',
};
