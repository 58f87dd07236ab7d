import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';

/** What can be asked about an appointment, as it stands in the address. */
export const actNames = ['opnieuw-sturen', 'intrekken', 'schorsen', 'hervatten', 'beeindigen'] as const;

export type ActName = (typeof actNames)[number];

/** Addresses of the pages; `patterns` are what the routes listen to. */
export const paths = {
  front: '/',
  companies: '/ondernemingen',
  company: (number: EnterpriseNumber): string => `/ondernemingen/${number}`,
  appoint: (number: EnterpriseNumber): string => `/ondernemingen/${number}/aanstellen`,
  appointSelf: (number: EnterpriseNumber): string => `/ondernemingen/${number}/aanstellen?wie=ikzelf`,
  replace: (number: EnterpriseNumber, id: string): string => `/ondernemingen/${number}/aanstellen?vervangt=${id}`,
  appointDetails: (number: EnterpriseNumber): string => `/ondernemingen/${number}/aanstellen/gegevens`,
  appointTask: (number: EnterpriseNumber): string => `/ondernemingen/${number}/aanstellen/taak`,
  appointCheck: (number: EnterpriseNumber): string => `/ondernemingen/${number}/aanstellen/nakijken`,
  appointForget: (number: EnterpriseNumber): string => `/ondernemingen/${number}/aanstellen/wissen`,
  appointment: (number: EnterpriseNumber, id: string): string => `/ondernemingen/${number}/aanstellingen/${id}`,
  done: (number: EnterpriseNumber, id: string): string => `/ondernemingen/${number}/aanstellingen/${id}?gelukt=1`,
  act: (number: EnterpriseNumber, id: string, act: ActName): string =>
    `/ondernemingen/${number}/aanstellingen/${id}/${act}`,
  history: (number: EnterpriseNumber): string => `/ondernemingen/${number}/geschiedenis`,
  historyFile: (number: EnterpriseNumber): string => `/ondernemingen/${number}/geschiedenis/bestand`,
  tasks: '/taken',
  stopTask: (id: string): string => `/taken/${id}/stoppen`,
  confirm: (number: EnterpriseNumber): string => `/ondernemingen/${number}/bevestigen`,
  exceptions: '/uitzondering',
  exceptionNew: '/uitzondering/nieuw',
  exception: (id: string): string => `/uitzondering/${id}`,
  exceptionDocuments: (id: string): string => `/uitzondering/${id}/documenten`,
  exceptionDocument: (id: string, document: string): string => `/uitzondering/${id}/documenten/${document}`,
  exceptionStep: (id: string): string => `/uitzondering/${id}/stap`,
  files: '/dossiers',
  file: (id: string): string => `/dossiers/${id}`,
  fileDocument: (id: string, document: string): string => `/dossiers/${id}/documenten/${document}`,
  objection: (number: EnterpriseNumber, id: string): string => `/ondernemingen/${number}/bezwaar/${id}`,
  invitations: '/uitnodigingen',
  invitation: (id: string): string => `/uitnodigingen/${id}`,
} as const;

export const patterns = {
  company: '/ondernemingen/:number',
  appoint: '/ondernemingen/:number/aanstellen',
  appointDetails: '/ondernemingen/:number/aanstellen/gegevens',
  appointTask: '/ondernemingen/:number/aanstellen/taak',
  appointCheck: '/ondernemingen/:number/aanstellen/nakijken',
  appointForget: '/ondernemingen/:number/aanstellen/wissen',
  appointment: '/ondernemingen/:number/aanstellingen/:id',
  act: '/ondernemingen/:number/aanstellingen/:id/:act',
  history: '/ondernemingen/:number/geschiedenis',
  historyFile: '/ondernemingen/:number/geschiedenis/bestand',
  stopTask: '/taken/:id/stoppen',
  confirm: '/ondernemingen/:number/bevestigen',
  exception: '/uitzondering/:id',
  exceptionDocuments: '/uitzondering/:id/documenten',
  exceptionDocument: '/uitzondering/:id/documenten/:document',
  exceptionStep: '/uitzondering/:id/stap',
  file: '/dossiers/:id',
  fileDocument: '/dossiers/:id/documenten/:document',
  objection: '/ondernemingen/:number/bezwaar/:id',
  invitation: '/uitnodigingen/:id',
} as const;
