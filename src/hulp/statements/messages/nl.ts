/** What all statements share. */
export const nl = {
  'statements.trail': 'Waar u bent',
  'statements.help': 'Alle hulp',
  'statements.others': 'Meer over deze websites',
  'statements.reviewed': 'Laatst nagelezen op {date}.',
  'statements.not-confirmed': 'Niet bevestigd',
} as const;
