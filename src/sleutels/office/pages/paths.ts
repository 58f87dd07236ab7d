/** The addresses of the registration office, and of who activates a key with its help. */
export const officePaths = {
  home: '/kantoor',
  activate: '/kantoor/activeren',
  propose: '/kantoor/wijziging',
  decide: '/kantoor/verzoeken/:id',
  start: '/activeren/:token',
} as const;
