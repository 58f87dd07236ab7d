import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { inszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { openZone, type RecognitionsImported, type Worker, type Zone } from '#zone/index.ts';
import { rightOfZone } from '#zone/scope/scope-of-roles.ts';
import { testInsz } from './digital-keys.ts';
import { signedInAs } from './signed-in.ts';
import { testStore, type TestStore } from './store.ts';
import { aalst, brugge, gent, helder, strijkwinkel } from './user-rights.ts';

export const recognitionsHeader =
  'RecognitionNumber,EnterpriseNumber,Name,Activities,EstablishmentNumber,EstablishmentName,Municipality,Start,SuspendedFrom,SuspendedUntil,Withdrawn';

/** Helder & Proper in Gent and Aalst, De Strijkwinkel in Brugge; the dates of Helder are a test's to choose. */
export const recognitionLines = (dates = '2020-01-01,,,'): readonly string[] => [
  `V99001,${helder},Helder & Proper BV,household,${gent},Helder Gent,Gent,${dates}`,
  `V99001,${helder},Helder & Proper BV,household,${aalst},Helder Aalst,Aalst,${dates}`,
  `V99002,${strijkwinkel},De Strijkwinkel VZW,ironing-outside,${brugge},De Strijkwinkel,Brugge,2020-01-01,,,`,
];

/** The zone on a database of its own, with three workers: one in each establishment. */
export interface ZoneWorld {
  readonly store: TestStore;
  readonly db: Db;
  readonly vault: ReturnType<typeof inszVault>;
  readonly zone: Zone;
  readonly importLines: (lines: readonly string[]) => Promise<RecognitionsImported>;
  readonly close: () => Promise<void>;
}

export const zoneNow = new Date('2026-11-20T10:00:00Z');

export async function zoneWorld(): Promise<ZoneWorld> {
  const store = await testStore();
  const db = store.store.as('zone');
  const nowhere = new URL('http://127.0.0.1:1');
  const links = { kbo: nowhere, btb: nowhere, gebruikersbeheer: nowhere, sleutels: nowhere, hulp: nowhere };
  const zone = openZone({ db, keys: store.keys, links, formTargets: [] });
  const folder = await mkdtemp(join(tmpdir(), 'zone-'));
  const importLines = async (lines: readonly string[]): Promise<RecognitionsImported> => {
    const path = join(folder, 'recognitions.csv');
    await writeFile(path, [recognitionsHeader, ...lines].join('\n'));
    return zone.importRecognitions(path, 'operator', zoneNow);
  };
  assert.ok((await importLines(recognitionLines())).ok);
  await zone.registerWorkers(helder, [worker(1, gent), worker(2, aalst)], zoneNow);
  await zone.registerWorkers(strijkwinkel, [worker(3, brugge)], zoneNow);
  return {
    store,
    db,
    vault: inszVault(store.keys, 'zone'),
    zone,
    importLines,
    close: async () => {
      await rm(folder, { recursive: true, force: true });
      await store.close();
    },
  };
}

export const worker = (serial: number, establishment: Worker['establishment']): Worker => ({
  id: `00000000-0000-4000-8000-00000000000${serial}`,
  givenName: 'Poetser',
  familyName: `Nummer ${serial}`,
  insz: testInsz(serial),
  establishment,
  state: 'active',
  since: '2024-01-01' as Worker['since'],
});

/** Somebody whose token opens these establishments of this company. */
export const holderOf = (
  company: EnterpriseNumber,
  establishments: readonly string[],
  own: Partial<SignedIn> = {},
): SignedIn =>
  signedInAs({
    organisation: { number: company, name: 'As the token says' },
    roles: establishments.map((one) => `${rightOfZone}-${one}:${company}`),
    ...own,
  });
