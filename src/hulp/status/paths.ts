/** The addresses of what works and what staff tell about it. */
export const statusPaths = {
  status: '/status',
  program: '/status.json',
  notices: '/beheer/meldingen',
  add: '/beheer/meldingen/nieuw',
  /** fastify's form */
  one: '/beheer/meldingen/:id',
  takeDown: '/beheer/meldingen/:id/weg',
  oneOf: (id: string): string => `/beheer/meldingen/${id}`,
  takeDownOf: (id: string): string => `/beheer/meldingen/${id}/weg`,
} as const;
