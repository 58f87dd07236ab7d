export const nl = {
  label: 'Meldingen over het aanmelden',
  'severity.info': 'Ter info',
  'severity.slow': 'Loopt moeilijk',
  'severity.down': 'Werkt niet',
  'only-dutch': 'Deze melding bestaat alleen in het Nederlands.',
  status: 'Bekijk wat nu werkt',
} as const;
