import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** The rows of each file below its header, as text; a file that is not named has none. */
export type OpenDataText = Readonly<Record<string, string>>;

export const openDataHeaders: OpenDataText = {
  'meta.csv': 'Variable,Value',
  'code.csv': 'Category,Code,Language,Description',
  'enterprise.csv':
    'EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,JuridicalFormCAC,StartDate',
  'establishment.csv': 'EstablishmentNumber,StartDate,EnterpriseNumber',
  'denomination.csv': 'EntityNumber,Language,TypeOfDenomination,Denomination',
  'address.csv':
    'EntityNumber,TypeOfAddress,CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,StreetNL,StreetFR,HouseNumber,Box,ExtraAddressInfo,DateStrikingOff',
  'contact.csv': 'EntityNumber,EntityContact,ContactType,Value',
  'activity.csv': 'EntityNumber,ActivityGroup,NaceVersion,NaceCode,Classification',
  'branch.csv': 'Id,StartDate,EnterpriseNumber',
};

export const metaRows = (snapshot: string, kind = 'full'): string =>
  `"SnapshotDate","${snapshot}"\n"ExtractTimestamp","${snapshot} 00:00:00"\n"ExtractType","${kind}"\n"ExtractNumber","7"\n"Version","R018.00"`;

/** Two companies, one of them wound up, with something in each of the nine files. */
export const goodOpenData: OpenDataText = {
  'meta.csv': metaRows('06-11-2026'),
  'code.csv': '"JuridicalForm","610","NL","Besloten vennootschap"\n"JuridicalSituation","000","NL","Normale toestand"',
  'enterprise.csv':
    '"1999.999.052","AC","000","2","610","","01-03-2011"\n"1999.999.151","AC","012","2","017","","15-09-2014"',
  'establishment.csv': '"8.999.999.005","01-03-2011","1999.999.052"',
  'denomination.csv':
    '"1999.999.052","1","001","Clair & Net"\n"1999.999.052","2","001","Helder\n& ""Proper"""\n"8.999.999.005","2","003","Helder Gent"\n"1999.999.151","2","001","De Strijkwinkel"',
  'address.csv':
    '"1999.999.052","REGO","","","9000","Gent","Gand","Voorbeeldstraat","","12","3","",""\n"8.999.999.005","BAET","","","9000","Gent","","Kaai","","1","","",""',
  'contact.csv': '"1999.999.052","ENT","EMAIL","info@helder.example"',
  'activity.csv': '"1999.999.052","001","2025","81210","MAIN"',
  'branch.csv': '"9.000.006.626","01-09-1995","1999.999.052"',
};

/** The nine files as text, header and rows. */
export function openDataTexts(rows: OpenDataText): Record<string, string> {
  return Object.fromEntries(
    Object.entries(openDataHeaders).map(([name, header]) => [name, `${header}\n${rows[name] ?? ''}\n`]),
  );
}

export interface TestFolder {
  /** Writes a zip with these files and gives its path. */
  readonly zip: (files: Readonly<Record<string, string | Buffer>>) => Promise<string>;
  readonly path: (name: string) => string;
  readonly remove: () => Promise<void>;
}

export async function testFolder(): Promise<TestFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'bz-kbo-'));
  let count = 0;
  return {
    path: (name) => join(folder, name),
    zip: async (files) => {
      count += 1;
      const path = join(folder, `open-data-${count}.zip`);
      const zip = new ZipFile();
      for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
      zip.end();
      await pipeline(zip.outputStream, createWriteStream(path));
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
