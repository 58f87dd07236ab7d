/** What each system is called: as its own site calls itself, wherever another site names it. */
export const nl = {
  'system.zone': 'Beveiligde Zone',
  'system.acm': 'Toegangsbeheer (ACM)',
  'system.gebruikersbeheer': 'Gebruikersbeheer',
  'system.btb': 'Beheer van toegangsbeheerders (BTB)',
  'system.kbo': 'KBO, register van ondernemingen',
  'system.sleutels': 'Mijn digitale sleutels',
  'system.hulp': 'Hulp',
  'system.demo': 'Demobalie',
} as const;
