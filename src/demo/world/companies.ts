import type { DemoCompany } from './demo-company.ts';
import { anna, fatima } from './people.ts';
import { waysToRepresent } from './ways-to-represent.ts';

export type { DemoCompany };

const gent = { street: 'Voorbeeldstraat', houseNumber: '12', postalCode: '9000', municipality: 'Gent' };

export const helderEnProper: DemoCompany = {
  number: '1999999052',
  name: 'Helder & Proper',
  legalForm: '610',
  established: '01-03-2011',
  seat: gent,
  establishments: [
    { number: '8999999005', name: 'Helder & Proper Gent', ...gent },
    {
      number: '8999999104',
      name: 'Helder & Proper Aalst',
      street: 'Stationslaan',
      houseNumber: '3',
      postalCode: '9300',
      municipality: 'Aalst',
    },
  ],
  representatives: [{ ...anna, functionCode: '10002', since: '01-03-2011' }],
  recognition: { number: 'V99001', activities: 'household', since: '2011-06-01' },
};

export const strijkwinkel: DemoCompany = {
  number: '1999999151',
  name: 'De Strijkwinkel',
  legalForm: '017',
  established: '15-09-2014',
  seat: { street: 'Wolmarkt', houseNumber: '7', postalCode: '8000', municipality: 'Brugge' },
  establishments: [
    {
      number: '8999999203',
      name: 'De Strijkwinkel',
      street: 'Wolmarkt',
      houseNumber: '7',
      postalCode: '8000',
      municipality: 'Brugge',
    },
  ],
  representatives: [{ ...anna, functionCode: '10002', since: '15-09-2014' }],
  recognition: { number: 'V99002', activities: 'ironing-outside', since: '2015-01-01' },
};

export const ocmwVoorbeeld: DemoCompany = {
  number: '1999999250',
  name: 'OCMW Voorbeeld',
  legalForm: '412',
  established: '01-01-1977',
  seat: { street: 'Kerkplein', houseNumber: '1', postalCode: '9999', municipality: 'Voorbeeld' },
  establishments: [
    {
      number: '8999999302',
      name: 'OCMW Voorbeeld',
      street: 'Kerkplein',
      houseNumber: '1',
      postalCode: '9999',
      municipality: 'Voorbeeld',
    },
  ],
  representatives: [],
  recognition: { number: 'V99003', activities: 'household', since: '2004-01-01' },
};

export const poetshulpVerleden: DemoCompany = {
  number: '1999999349',
  name: 'Poetshulp Verleden',
  legalForm: '610',
  established: '02-05-2012',
  seat: { street: 'Kaai', houseNumber: '40', postalCode: '9000', municipality: 'Gent' },
  establishments: [
    {
      number: '8999999401',
      name: 'Poetshulp Verleden',
      street: 'Kaai',
      houseNumber: '40',
      postalCode: '9000',
      municipality: 'Gent',
    },
  ],
  representatives: [{ ...fatima, functionCode: '10002', since: '02-05-2012' }],
  recognition: { number: 'V99004', activities: 'household', since: '2012-09-01', withdrawn: '2026-06-30' },
};

export const demoCompanies: readonly DemoCompany[] = [
  helderEnProper,
  strijkwinkel,
  ocmwVoorbeeld,
  poetshulpVerleden,
  ...waysToRepresent,
];
