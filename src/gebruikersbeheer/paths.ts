import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';

const company = (number: EnterpriseNumber | ':number'): string => `/ondernemingen/${number}`;

/** Addresses of the pages; `patterns` are what the routes listen to. */
export const paths = {
  front: '/',
  companies: '/ondernemingen',
  /** Facts, access chain 4: the link by which an application lets somebody ask for a right. */
  ask: '/aanvraag',
  /** The same for who comes without such a link: the rights of the zone. */
  askFrom: '/aanvraag?dg=EA&an=zone',
  ownRequests: '/aanvragen',
  withdrawRequest: (id: string): string => `/aanvragen/${id}/intrekken`,
  requests: (number: EnterpriseNumber): string => `${company(number)}/aanvragen`,
  request: (number: EnterpriseNumber, id: string): string => `${company(number)}/aanvragen/${id}`,
  approveRequest: (number: EnterpriseNumber, id: string): string => `${company(number)}/aanvragen/${id}/goedkeuren`,
  refuseRequest: (number: EnterpriseNumber, id: string): string => `${company(number)}/aanvragen/${id}/weigeren`,
  forwardRequest: (number: EnterpriseNumber, id: string): string => `${company(number)}/aanvragen/${id}/doorsturen`,
  company,
  inside: (number: EnterpriseNumber): string => `${company(number)}/binnen`,
  /** `who`: a work relation, or `iedereen`. */
  stop: (number: EnterpriseNumber, who: string): string => `${company(number)}/binnen/${who}/stoppen`,
  stopped: (number: EnterpriseNumber): string => `${company(number)}/binnen/gestopt`,
  review: (number: EnterpriseNumber): string => `${company(number)}/nazicht`,
  rights: (number: EnterpriseNumber): string => `${company(number)}/rechten`,
  exportRights: (number: EnterpriseNumber, format: 'csv' | 'json'): string =>
    `${company(number)}/rechten/bestand/${format}`,
  exportPeople: (number: EnterpriseNumber): string => `${company(number)}/rechten/personen`,
  imports: (number: EnterpriseNumber): string => `${company(number)}/rechten/invoer`,
  import: (number: EnterpriseNumber, id: string): string => `${company(number)}/rechten/invoer/${id}`,
  importProgress: (number: EnterpriseNumber, id: string): string => `${company(number)}/rechten/invoer/${id}/stand`,
  copy: (number: EnterpriseNumber, relation: string): string => `${company(number)}/personen/${relation}/zoals`,
  cover: (number: EnterpriseNumber, relation: string): string => `${company(number)}/personen/${relation}/vervanging`,
  copyPreview: (number: EnterpriseNumber, relation: string): string =>
    `${company(number)}/personen/${relation}/zoals/nakijken`,
  coverPreview: (number: EnterpriseNumber, relation: string): string =>
    `${company(number)}/personen/${relation}/vervanging/nakijken`,
  explain: (number: EnterpriseNumber, relation: string): string => `${company(number)}/personen/${relation}/uitleg`,
  administrators: (number: EnterpriseNumber): string => `${company(number)}/beheerders`,
  endAdministrator: (number: EnterpriseNumber, id: string): string => `${company(number)}/beheerders/${id}/stoppen`,
  name: (number: EnterpriseNumber, relation: string): string => `${company(number)}/personen/${relation}/beheerder`,
  link: (number: EnterpriseNumber): string => `${company(number)}/personen/nieuw`,
  linkSelf: (number: EnterpriseNumber): string => `${company(number)}/personen/ikzelf`,
  person: (number: EnterpriseNumber, relation: string): string => `${company(number)}/personen/${relation}`,
  relation: (number: EnterpriseNumber, relation: string): string => `${company(number)}/personen/${relation}/gegevens`,
  give: (number: EnterpriseNumber, relation: string): string => `${company(number)}/personen/${relation}/recht`,
  givePreview: (number: EnterpriseNumber, relation: string): string =>
    `${company(number)}/personen/${relation}/recht/nakijken`,
  confirm: (number: EnterpriseNumber, relation: string): string =>
    `${company(number)}/personen/${relation}/recht/bevestigen`,
  change: (number: EnterpriseNumber, right: string): string => `${company(number)}/rechten/${right}/wijzigen`,
  changePreview: (number: EnterpriseNumber, right: string): string =>
    `${company(number)}/rechten/${right}/wijzigen/nakijken`,
  changed: (number: EnterpriseNumber, right: string): string =>
    `${company(number)}/rechten/${right}/wijzigen/bevestigen`,
  renew: (number: EnterpriseNumber, right: string): string => `${company(number)}/rechten/${right}/verlengen`,
  right: (number: EnterpriseNumber, right: string): string => `${company(number)}/rechten/${right}`,
  end: (number: EnterpriseNumber, right: string): string => `${company(number)}/rechten/${right}/stoppen`,
} as const;

export const patterns = {
  company: company(':number'),
  withdrawRequest: '/aanvragen/:id/intrekken',
  requests: `${company(':number')}/aanvragen`,
  request: `${company(':number')}/aanvragen/:id`,
  approveRequest: `${company(':number')}/aanvragen/:id/goedkeuren`,
  refuseRequest: `${company(':number')}/aanvragen/:id/weigeren`,
  forwardRequest: `${company(':number')}/aanvragen/:id/doorsturen`,
  inside: `${company(':number')}/binnen`,
  stop: `${company(':number')}/binnen/:who/stoppen`,
  stopped: `${company(':number')}/binnen/gestopt`,
  review: `${company(':number')}/nazicht`,
  rights: `${company(':number')}/rechten`,
  exportRights: `${company(':number')}/rechten/bestand/:format`,
  exportPeople: `${company(':number')}/rechten/personen`,
  imports: `${company(':number')}/rechten/invoer`,
  import: `${company(':number')}/rechten/invoer/:id`,
  importProgress: `${company(':number')}/rechten/invoer/:id/stand`,
  copy: `${company(':number')}/personen/:relation/zoals`,
  cover: `${company(':number')}/personen/:relation/vervanging`,
  copyPreview: `${company(':number')}/personen/:relation/zoals/nakijken`,
  coverPreview: `${company(':number')}/personen/:relation/vervanging/nakijken`,
  explain: `${company(':number')}/personen/:relation/uitleg`,
  administrators: `${company(':number')}/beheerders`,
  endAdministrator: `${company(':number')}/beheerders/:id/stoppen`,
  name: `${company(':number')}/personen/:relation/beheerder`,
  link: `${company(':number')}/personen/nieuw`,
  linkSelf: `${company(':number')}/personen/ikzelf`,
  person: `${company(':number')}/personen/:relation`,
  relation: `${company(':number')}/personen/:relation/gegevens`,
  give: `${company(':number')}/personen/:relation/recht`,
  givePreview: `${company(':number')}/personen/:relation/recht/nakijken`,
  confirm: `${company(':number')}/personen/:relation/recht/bevestigen`,
  change: `${company(':number')}/rechten/:right/wijzigen`,
  changePreview: `${company(':number')}/rechten/:right/wijzigen/nakijken`,
  changed: `${company(':number')}/rechten/:right/wijzigen/bevestigen`,
  renew: `${company(':number')}/rechten/:right/verlengen`,
  right: `${company(':number')}/rechten/:right`,
  end: `${company(':number')}/rechten/:right/stoppen`,
} as const;
