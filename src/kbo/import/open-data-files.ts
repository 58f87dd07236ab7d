import * as is from './columns.ts';
import type { Column } from './columns.ts';

/** One file of KBO Open Data (cookbook R018.00): its columns in their order, and the table that it fills. */
export interface OpenDataFile {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly Column[];
  /** A row whose key was there already: refused as a double, or taken as the same. */
  readonly onConflict: 'refuse' | 'ignore';
}

const file = (
  name: string,
  columns: readonly Column[],
  onConflict: OpenDataFile['onConflict'] = 'refuse',
): OpenDataFile => ({ name: `${name}.csv`, table: name, columns, onConflict });

/** Variable and Value of meta.csv, which fills no table of its own. */
export const metaFile = 'meta.csv';
export const metaHeader = ['Variable', 'Value'];

/** The files after meta.csv, in the order of import: companies before what belongs to them. */
export const openDataFiles: readonly OpenDataFile[] = [
  file(
    'code',
    [
      is.text('Category', 'category'),
      is.text('Code', 'code'),
      is.choice('Language', 'language', same('DE', 'EN', 'FR', 'NL')),
      is.text('Description', 'description'),
    ],
    'ignore',
  ),
  file('enterprise', [
    is.enterprise('EnterpriseNumber', 'number'),
    is.choice('Status', null, same('AC')),
    is.digits('JuridicalSituation', 'legal_situation', 3),
    is.choice(
      'TypeOfEnterprise',
      'kind',
      new Map([
        ['1', 'natural'],
        ['2', 'legal'],
      ]),
    ),
    is.optional('JuridicalForm', 'legal_form'),
    is.optional('JuridicalFormCAC', 'legal_form_cac'),
    is.date('StartDate', 'start_date'),
  ]),
  file('establishment', [
    is.establishment('EstablishmentNumber', 'number'),
    is.date('StartDate', 'start_date'),
    is.enterprise('EnterpriseNumber', 'enterprise'),
  ]),
  file('denomination', [
    is.entity('EntityNumber', 'entity'),
    is.text('Language', 'language'),
    is.digits('TypeOfDenomination', 'kind', 3),
    is.searched('Denomination', 'name', 'folded'),
  ]),
  file('address', [
    is.entity('EntityNumber', 'entity'),
    is.text('TypeOfAddress', 'kind'),
    is.optional('CountryNL', 'country_nl'),
    is.optional('CountryFR', 'country_fr'),
    is.optional('Zipcode', 'zipcode'),
    is.optional('MunicipalityNL', 'municipality_nl'),
    is.optional('MunicipalityFR', 'municipality_fr'),
    is.optional('StreetNL', 'street_nl'),
    is.optional('StreetFR', 'street_fr'),
    is.optional('HouseNumber', 'house_number'),
    is.optional('Box', 'box'),
    is.optional('ExtraAddressInfo', 'extra'),
    is.optionalDate('DateStrikingOff', 'struck_off'),
  ]),
  file('contact', [
    is.entity('EntityNumber', 'entity'),
    is.text('EntityContact', 'entity_contact'),
    is.text('ContactType', 'kind'),
    is.text('Value', 'value'),
  ]),
  file('activity', [
    is.entity('EntityNumber', 'entity'),
    is.digits('ActivityGroup', 'activity_group', 3),
    is.text('NaceVersion', 'nace_version'),
    is.text('NaceCode', 'nace_code'),
    is.text('Classification', 'classification'),
  ]),
  file('branch', [
    is.branch('Id', 'id'),
    is.date('StartDate', 'start_date'),
    is.enterprise('EnterpriseNumber', 'enterprise'),
  ]),
];

export const openDataFileNames: readonly string[] = [metaFile, ...openDataFiles.map(({ name }) => name)];

function same(...codes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(codes.map((code) => [code, code]));
}
