import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  label: 'Messages sur la connexion',
  'severity.info': 'Pour information',
  'severity.slow': 'Fonctionne mal',
  'severity.down': 'Ne fonctionne pas',
  'only-dutch': 'Ce message existe uniquement en néerlandais.',
  status: 'Voir ce qui fonctionne maintenant',
};
