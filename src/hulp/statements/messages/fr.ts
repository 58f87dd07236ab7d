import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'statements.trail': 'Où vous êtes',
  'statements.help': 'Toute l’aide',
  'statements.others': 'En savoir plus sur ces sites',
  'statements.reviewed': 'Dernière relecture le {date}.',
  'statements.not-confirmed': 'Non confirmé',
};
