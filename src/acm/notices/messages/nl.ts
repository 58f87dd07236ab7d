export const nl = {
  label: 'Meldingen over het aanmelden',
  status: 'Bekijk wat nu werkt',
} as const;
