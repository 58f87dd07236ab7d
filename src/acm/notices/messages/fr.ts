import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  label: 'Messages sur la connexion',
  status: 'Voir ce qui fonctionne maintenant',
};
