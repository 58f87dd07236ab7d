import type { Texts } from '../languages.ts';
import type { nl } from './systems.nl.ts';

export const de: Texts<typeof nl> = {
  'system.zone': 'Beveiligde Zone',
  'system.acm': 'Zugangsverwaltung (ACM)',
  'system.gebruikersbeheer': 'Gebruikersbeheer',
  'system.btb': 'Verwaltung der Zugangsverwalter (BTB)',
  'system.kbo': 'ZDU (KBO), Register der Unternehmen',
  'system.sleutels': 'Mijn digitale sleutels',
  'system.hulp': 'Hilfe',
  'system.demo': 'Demoschalter',
};
