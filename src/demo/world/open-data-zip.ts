import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { DemoCompany } from './companies.ts';

type Row = readonly string[];

const csv = (header: Row, rows: readonly Row[]): string =>
  [header, ...rows].map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n') +
  '\r\n';

const dotted = (number: string): string => number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
const dottedEstablishment = (number: string): string => number.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, '$1.$2.$3.$4');

/** Writes the demo companies as a full file in the layout of KBO Open Data (cookbook R018), for the real importer. */
export async function writeOpenDataZip(
  path: string,
  companies: readonly DemoCompany[],
  snapshot: string,
): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(openDataFiles(companies, snapshot))) {
    zip.addBuffer(Buffer.from(content, 'utf8'), name);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function openDataFiles(companies: readonly DemoCompany[], snapshot: string): Record<string, string> {
  const address = (entity: string, type: string, at: DemoCompany['seat']): Row => [
    entity,
    type,
    '',
    '',
    at.postalCode,
    at.municipality,
    '',
    at.street,
    '',
    at.houseNumber,
    '',
    '',
    '',
  ];
  return {
    'meta.csv': csv(
      ['Variable', 'Value'],
      [
        ['SnapshotDate', snapshot],
        ['ExtractTimestamp', `${snapshot} 00:00:00`],
        ['ExtractType', 'full'],
        ['ExtractNumber', '1'],
        ['Version', 'R018.00'],
      ],
    ),
    'code.csv': csv(
      ['Category', 'Code', 'Language', 'Description'],
      [
        ['JuridicalForm', '610', 'NL', 'Besloten vennootschap'],
        ['JuridicalForm', '017', 'NL', 'Vereniging zonder winstoogmerk'],
        ['JuridicalForm', '412', 'NL', 'Openbaar centrum voor maatschappelijk welzijn'],
        ['JuridicalForm', '014', 'NL', 'Naamloze vennootschap'],
        ['JuridicalSituation', '000', 'NL', 'Normale toestand'],
        ['JuridicalSituation', '050', 'NL', 'Opening faillissement'],
      ],
    ),
    'enterprise.csv': csv(
      [
        'EnterpriseNumber',
        'Status',
        'JuridicalSituation',
        'TypeOfEnterprise',
        'JuridicalForm',
        'JuridicalFormCAC',
        'StartDate',
      ],
      companies.map((company) => [
        dotted(company.number),
        'AC',
        company.legalSituation ?? '000',
        '2',
        company.legalForm,
        '',
        company.established,
      ]),
    ),
    'establishment.csv': csv(
      ['EstablishmentNumber', 'StartDate', 'EnterpriseNumber'],
      companies.flatMap((company) =>
        company.establishments.map(({ number }) => [
          dottedEstablishment(number),
          company.established,
          dotted(company.number),
        ]),
      ),
    ),
    'denomination.csv': csv(
      ['EntityNumber', 'Language', 'TypeOfDenomination', 'Denomination'],
      companies.flatMap((company) => [
        [dotted(company.number), '2', '001', company.name],
        ...company.establishments.map(({ number, name }) => [dottedEstablishment(number), '2', '003', name]),
      ]),
    ),
    'address.csv': csv(
      [
        'EntityNumber',
        'TypeOfAddress',
        'CountryNL',
        'CountryFR',
        'Zipcode',
        'MunicipalityNL',
        'MunicipalityFR',
        'StreetNL',
        'StreetFR',
        'HouseNumber',
        'Box',
        'ExtraAddressInfo',
        'DateStrikingOff',
      ],
      companies.flatMap((company) => [
        address(dotted(company.number), 'REGO', company.seat),
        ...company.establishments.map((one) => address(dottedEstablishment(one.number), 'BAET', one)),
      ]),
    ),
    'contact.csv': csv(['EntityNumber', 'EntityContact', 'ContactType', 'Value'], []),
    'activity.csv': csv(
      ['EntityNumber', 'ActivityGroup', 'NaceVersion', 'NaceCode', 'Classification'],
      companies.map(({ number }) => [dotted(number), '001', '2025', '81210', 'MAIN']),
    ),
    'branch.csv': csv(['Id', 'StartDate', 'EnterpriseNumber'], []),
  };
}
