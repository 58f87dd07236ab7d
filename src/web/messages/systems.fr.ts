import type { Texts } from '../languages.ts';
import type { nl } from './systems.nl.ts';

export const fr: Texts<typeof nl> = {
  'system.zone': 'Beveiligde Zone',
  'system.acm': 'Gestion des accès (ACM)',
  'system.gebruikersbeheer': 'Gebruikersbeheer',
  'system.btb': 'Gestion des gestionnaires d’accès (BTB)',
  'system.kbo': 'KBO, registre des entreprises (BCE)',
  'system.sleutels': 'Mijn digitale sleutels',
  'system.hulp': 'Aide',
  'system.demo': 'Guichet de démonstration',
};
