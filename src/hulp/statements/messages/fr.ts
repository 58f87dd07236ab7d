import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'statements.trail': 'Où vous êtes',
  'statements.help': 'Toute l’aide',
  'statements.others': 'En savoir plus sur ces sites',
  'statements.reviewed': 'Dernière relecture le {date}.',
  'statements.not-confirmed': 'Non confirmé',
  'system.sleutels': 'Mijn digitale sleutels, les clés numériques',
  'system.acm': 'ACM, où vous vous connectez',
  'system.zone': 'Beveiligde Zone, la zone sécurisée',
  'system.gebruikersbeheer': 'Gebruikersbeheer, les droits',
  'system.btb': 'BTB, les gestionnaires d’accès',
  'system.kbo': 'KBO (BCE), les entreprises',
  'system.hulp': 'Aide',
  'system.demo': 'Guichet de démonstration',
};
