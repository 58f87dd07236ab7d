/** What all statements share. */
export const nl = {
  'statements.trail': 'Waar u bent',
  'statements.help': 'Alle hulp',
  'statements.others': 'Meer over deze websites',
  'statements.reviewed': 'Laatst nagelezen op {date}.',
  'statements.not-confirmed': 'Niet bevestigd',
  'system.sleutels': 'Mijn digitale sleutels',
  'system.acm': 'ACM, waar u zich aanmeldt',
  'system.zone': 'Beveiligde Zone',
  'system.gebruikersbeheer': 'Gebruikersbeheer',
  'system.btb': 'BTB, toegangsbeheerders',
  'system.kbo': 'KBO, ondernemingen',
  'system.hulp': 'Hulp',
  'system.demo': 'Demobalie',
} as const;
