import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';

/** The addresses of the help line: `/lijn` for who answers it, `/meekijken` for who calls. */
export const linePaths = {
  board: '/lijn',
  lookUp: '/lijn/verwijzing',
  lookUpOf: (reference: string): string =>
    `/lijn/verwijzing?${new URLSearchParams({ verwijzing: reference }).toString()}`,
  /** fastify's form */
  script: '/lijn/draaiboek/:reden',
  scriptOf: (because: string): string => `/lijn/draaiboek/${because}`,
  follow: '/lijn/meekijken/:id',
  followOf: (id: string): string => `/lijn/meekijken/${id}`,
  followState: '/lijn/meekijken/:id/stand',
  followStateOf: (id: string): string => `/lijn/meekijken/${id}/stand`,
  followStop: '/lijn/meekijken/:id/stoppen',
  followStopOf: (id: string): string => `/lijn/meekijken/${id}/stoppen`,
  mine: '/meekijken',
  mineState: '/meekijken/stand',
  answer: '/meekijken/:id/antwoord',
  answerOf: (id: string): string => `/meekijken/${id}/antwoord`,
  stop: '/meekijken/:id/stoppen',
  stopOf: (id: string): string => `/meekijken/${id}/stoppen`,
  company: '/meekijken/onderneming/:number',
  companyOf: (number: EnterpriseNumber): string => `/meekijken/onderneming/${number}`,
} as const;
