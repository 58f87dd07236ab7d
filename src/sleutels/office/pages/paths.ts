/** The addresses of the registration office, and of who activates a key with its help. */
export const officePaths = {
  home: '/kantoor',
  activate: '/kantoor/activeren',
  propose: '/kantoor/wijziging',
  decide: '/kantoor/verzoeken/:id',
  phone: '/kantoor/verzoeken/:id/telefoon',
  history: '/kantoor/geschiedenis',
  start: '/activeren/:token',
} as const;

/** Is this what a request is called? Anything else is not asked of the database. */
export const isRequestId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
