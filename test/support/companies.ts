import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { DemoCompany } from '../../src/demo/world/companies.ts';
import { functionsFile } from '../../src/demo/world/functions-file.ts';
import { writeOpenDataZip } from '../../src/demo/world/open-data-zip.ts';
import { recognitionsFile } from '../../src/demo/world/recognitions-file.ts';
import type { TestPerson } from './people.ts';
import type { RunningProduct } from './product.ts';

export type TestCompany = DemoCompany & { readonly recognition: NonNullable<DemoCompany['recognition']> };

const withCheckDigits = (eight: string): string => eight + String(97 - (Number(eight) % 97)).padStart(2, '0');

export const enterprise = (digits: string): EnterpriseNumber => {
  const parsed = parseEnterpriseNumber(digits);
  if (!parsed.ok) throw new Error('no enterprise number');
  return parsed.number;
};

export const establishmentOf = (digits: string): EstablishmentNumber => {
  const parsed = parseEstablishmentNumber(digits);
  if (!parsed.ok) throw new Error('no establishment number');
  return parsed.number;
};

/** A company with an establishment in each of these places, represented by `representative`. */
export function companyNamed(
  index: number,
  name: string,
  places: readonly string[],
  representative: TestPerson,
): TestCompany {
  const seat = { street: 'Proefstraat', houseNumber: '1', postalCode: '9000', municipality: places[0] ?? 'Gent' };
  return {
    number: withCheckDigits(`199998${String(index).padStart(2, '0')}`),
    name,
    legalForm: '610',
    established: '01-01-2015',
    seat,
    establishments: places.map((municipality, place) => ({
      number: withCheckDigits(`89998${String(index * 10 + place).padStart(3, '0')}`),
      name: `${name} ${municipality}`,
      ...seat,
      municipality,
    })),
    representatives: [{ ...representative, functionCode: '10002', since: '01-01-2015' }],
    recognition: { number: `V98${String(index).padStart(3, '0')}`, activities: 'household', since: '2015-06-01' },
  };
}

/**
 * Puts these companies in the registers, by the importers; what was there before goes.
 * @param recognised those of the register of recognitions, when they are not the same
 */
export async function loadCompanies(
  { product, now }: RunningProduct,
  companies: readonly TestCompany[],
  recognised = companies,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'companies-'));
  try {
    const zip = join(folder, 'KboOpenData_0001_2026_11_Full.zip');
    const today = brusselsDate(now()).split('-').reverse().join('-');
    await writeOpenDataZip(zip, companies, today);
    await product.systems.kbo.importOpenData(zip);
    const functions = join(folder, 'functions.csv');
    await writeFile(functions, functionsFile(companies, today));
    await product.systems.kbo.importFunctions(functions);
    await loadRecognitions({ product, now }, recognised);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function loadRecognitions(
  { product, now }: Pick<RunningProduct, 'product' | 'now'>,
  companies: readonly TestCompany[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'recognitions-'));
  try {
    const file = join(folder, 'recognitions.csv');
    await writeFile(file, recognitionsFile(companies));
    const imported = await product.systems.zone.importRecognitions(file, 'test', now());
    if (!imported.ok) throw new Error(imported.problems.join(' '));
  } finally {
    await rm(folder, { recursive: true });
  }
}
