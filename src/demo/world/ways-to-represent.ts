import type { DemoCompany } from './demo-company.ts';
import { karel, lien, mehdi, nora } from './people.ts';

const base = (at: DemoCompany['seat']) => ({ legalForm: '014', seat: at, establishments: [], recognition: null });

const haven = { street: 'Havenlaan', houseNumber: '5', postalCode: '2000', municipality: 'Antwerpen' };
const plein = { street: 'Marktplein', houseNumber: '18', postalCode: '3000', municipality: 'Leuven' };
const dijk = { street: 'Zeedijk', houseNumber: '2', postalCode: '8400', municipality: 'Oostende' };
const laan = { street: 'Lindelaan', houseNumber: '31', postalCode: '3500', municipality: 'Hasselt' };

/** Director of Poetsgroep Noord; Karel acts for it. */
const voorbeeldBeheer: DemoCompany = {
  ...base(haven),
  number: '1999999448',
  name: 'Voorbeeld Beheer',
  legalForm: '610',
  established: '03-02-2016',
  representatives: [{ ...karel, functionCode: '10002', since: '03-02-2016' }],
};

/** Its director is a company, which acts through its permanent representative. */
export const poetsgroepNoord: DemoCompany = {
  ...base(haven),
  number: '1999999547',
  name: 'Poetsgroep Noord',
  established: '11-04-2017',
  establishments: [{ number: '8999999597', name: 'Poetsgroep Noord', ...haven }],
  representatives: [{ ...karel, functionCode: '10002', since: '11-04-2017', holderCompany: voorbeeldBeheer.number }],
  recognition: { number: 'V99005', activities: 'household', since: '2017-09-01' },
};

/** Bankrupt: its trustee acts for it. */
export const wasserijVoorbij: DemoCompany = {
  ...base(dijk),
  number: '1999999646',
  name: 'Wasserij Voorbij',
  established: '20-06-2009',
  legalSituation: '050',
  establishments: [{ number: '8999999696', name: 'Wasserij Voorbij', ...dijk }],
  representatives: [{ ...lien, functionCode: '90001', since: '05-10-2026' }],
};

/** Mehdi is one of a board that represents only together. */
export const samenSchoon: DemoCompany = {
  ...base(plein),
  number: '1999999745',
  name: 'Samen Schoon',
  established: '14-01-2020',
  establishments: [{ number: '8999999795', name: 'Samen Schoon', ...plein }],
  representatives: [{ ...mehdi, functionCode: '10005', since: '14-01-2020' }],
};

/** Nora holds a function that the table does not have. */
export const kuishulpDeLinde: DemoCompany = {
  ...base(laan),
  number: '1999999844',
  name: 'Kuishulp De Linde',
  established: '08-09-2018',
  establishments: [{ number: '8999999894', name: 'Kuishulp De Linde', ...laan }],
  representatives: [{ ...nora, functionCode: '19999', since: '08-09-2018' }],
};

export const waysToRepresent: readonly DemoCompany[] = [
  voorbeeldBeheer,
  poetsgroepNoord,
  wasserijVoorbij,
  samenSchoon,
  kuishulpDeLinde,
];
