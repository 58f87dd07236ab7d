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
