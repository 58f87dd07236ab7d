import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Acm } from '#acm/index.ts';
import { keyUrn } from '#acm/index.ts';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import { parseLocalDate } from '#belgian/local-date.ts';
import { unbounded, type Btb } from '#btb/index.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Hulp } from '#hulp/index.ts';
import type { Kbo } from '#kbo/index.ts';
import { keyKinds, type Person, type Sleutels } from '#sleutels/index.ts';
import type { Zone } from '#zone/index.ts';
import { demoCompanies, helderEnProper, ocmwVoorbeeld, poetshulpVerleden } from './companies.ts';
import { functionsFile } from './functions-file.ts';
import { writeOpenDataZip } from './open-data-zip.ts';
import {
  anna,
  authenticatorSecret,
  bart,
  chadia,
  demoPeople,
  elif,
  fatima,
  guido,
  hanne,
  ilse,
  sofia,
  type DemoPerson,
} from './people.ts';
import { recognitionsFile } from './recognitions-file.ts';
import { demoWorkers } from './workers.ts';

/** The systems, entered through their fronts as any other caller would. */
export interface WorldSystems {
  readonly kbo: Kbo;
  readonly sleutels: Sleutels;
  readonly btb: Btb;
  readonly gebruikersbeheer: Gebruikersbeheer;
  readonly acm: Acm;
  readonly zone: Zone;
  readonly hulp: Pick<Hulp, 'staff'>;
}

const right = 'DienstenchequesErkendeOnderneming';

/**
 * Builds the demo world in an empty database: through the importers and the public functions, with a clock of its own,
 * so that every appointment and right has a past and a record.
 */
export async function loadWorld(systems: WorldSystems, now: Date): Promise<void> {
  await refreshRegisters(systems, now);
  const people = new Map<DemoPerson, Person>();
  for (const one of demoPeople) people.set(one, await loadPerson(systems.sleutels, one, daysBefore(now, 90)));
  const actor = (one: DemoPerson) => {
    const person = people.get(one);
    if (person === undefined) throw new Error('a demo person without a key');
    const { insz, voId, givenName, familyName } = person;
    return { insz, id: voId, givenName, familyName, name: `${givenName} ${familyName}`, key: 'csamtotp' };
  };
  await appoint(systems.btb, actor(anna), actor(bart), helderEnProper.number, bart, now);
  await appoint(systems.btb, actor(fatima), actor(fatima), poetshulpVerleden.number, fatima, now);
  await must(
    systems.gebruikersbeheer.appointHeadLocalAdministrator({
      company: company(ocmwVoorbeeld.number),
      insz: inszOf(guido.insz),
      givenName: guido.givenName,
      familyName: guido.familyName,
      until: null,
      by: { kind: 'operator', id: 'demo' },
      at: daysBefore(now, 70),
    }),
  );
  const [gent] = helderEnProper.establishments;
  const every = helderEnProper.establishments.map(({ number }) => number);
  const give = giver(systems.gebruikersbeheer, now);
  await give(actor(bart), helderEnProper.number, chadia, 'Planning', gent === undefined ? [] : [gent.number]);
  await give(actor(bart), helderEnProper.number, elif, 'Kantoorverantwoordelijke', every);
  // Sofia comes in with her wallet once an office linked it; the right waits for her number.
  await give(actor(bart), helderEnProper.number, sofia, 'Planning', gent === undefined ? [] : [gent.number]);
  const verleden = poetshulpVerleden.establishments.map(({ number }) => number);
  await give(actor(fatima), poetshulpVerleden.number, fatima, 'Zaakvoerder', verleden);
  await loadOffice(systems.sleutels, systems.btb, daysBefore(now, 88));
  await systems.hulp.staff.add(inszOf(ilse.insz), daysBefore(now, 80));
  await systems.hulp.staff.add(inszOf(hanne.insz), daysBefore(now, 80), 'line');
  await loadWorkers(systems.zone, now);
  await registerDemoClient(systems.acm, now);
}

/** Brings the registers of a world of weeks ago up to date, as a monthly import would: old ones let nobody appoint. */
export const refreshRegisters = (systems: Pick<WorldSystems, 'kbo' | 'zone'>, now: Date): Promise<void> =>
  inFolder((folder) => loadRegisters(systems, folder, now));

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-world-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function loadRegisters(
  { kbo, zone }: Pick<WorldSystems, 'kbo' | 'zone'>,
  folder: string,
  now: Date,
): Promise<void> {
  const zip = join(folder, 'KboOpenData_0001_2026_11_Full.zip');
  const snapshot = belgian(daysBefore(now, 3));
  await writeOpenDataZip(zip, demoCompanies, snapshot);
  await kbo.importOpenData(zip);
  const functions = join(folder, 'functions.csv');
  await writeFile(functions, functionsFile(demoCompanies, snapshot));
  await kbo.importFunctions(functions);
  const recognitions = join(folder, 'recognitions.csv');
  await writeFile(recognitions, recognitionsFile(demoCompanies));
  const imported = await zone.importRecognitions(recognitions, 'demo', now);
  if (!imported.ok) throw new Error(imported.problems.join(' '));
}

async function loadPerson(sleutels: Sleutels, one: DemoPerson, at: Date): Promise<Person> {
  const person = await sleutels.register(
    { insz: inszOf(one.insz), givenName: one.givenName, familyName: one.familyName },
    at,
  );
  const { username, password } = one;
  const activation = { personId: person.id, username, password, secret: authenticatorSecret(one.insz) };
  await must(sleutels.activateApp(activation, at));
  const phone = parsePhoneNumber(one.phone);
  if (!phone.ok) throw new Error(`the demo world has a wrong phone: ${phone.because}`);
  await sleutels.activateTexts({ personId: person.id, phone: phone.number, enrolledBy: 'office' }, at);
  await sleutels.confirmMail({ personId: person.id, address: one.email, language: 'nl' }, at);
  return person;
}

type Actor = Parameters<Btb['accept']>[0]['actor'] & Parameters<Gebruikersbeheer['giveRight']>[0]['actor'];

async function appoint(btb: Btb, by: Actor, who: Actor, number: string, person: DemoPerson, now: Date): Promise<void> {
  const id = randomUUID();
  const { insz, givenName, familyName } = who;
  const verdict = await btb.appoint({
    id,
    actor: by,
    actorEmail: null,
    company: company(number),
    role: 'chief-access-manager',
    bounds: unbounded,
    replaces: null,
    appointee: { insz, givenName, familyName, email: person.email, phone: person.phone },
    declaredWithin: true,
    language: 'nl',
    at: daysBefore(now, 80),
  });
  if (!verdict.ok) throw new Error(`the demo world refused an appointment: ${verdict.refusal.because}`);
  if (verdict.state === 'invited') await must(btb.accept({ id, actor: who, at: daysBefore(now, 79) }));
}

const giver =
  (gebruikersbeheer: Gebruikersbeheer, now: Date) =>
  async (
    by: Actor,
    number: string,
    to: DemoPerson,
    functionTitle: string,
    contexts: readonly string[],
  ): Promise<void> => {
    const linked = await gebruikersbeheer.linkPerson({
      actor: by,
      company: company(number),
      insz: inszOf(to.insz),
      givenName: to.givenName,
      familyName: to.familyName,
      kind: 'own-staff',
      functionTitle,
      email: to.email,
      language: 'nl',
      phone: to.phone,
      at: daysBefore(now, 60),
    });
    if (!linked.ok) throw new Error(`the demo world refused a link: ${linked.because}`);
    await must(
      gebruikersbeheer.giveRight({
        actor: by,
        company: company(number),
        relationId: linked.relationId,
        code: right,
        contexts: contexts.map(establishment),
        until: null,
        at: daysBefore(now, 60),
      }),
    );
  };

/** Four eyes: an office has two people at least. */
async function loadOffice({ offices }: Sleutels, { exceptions }: Btb, at: Date): Promise<void> {
  const office = await offices.addOffice('Gemeente Voorbeeld', at);
  for (const one of [hanne, ilse]) {
    const outcome = await offices.addWorker(office, inszOf(one.insz), at);
    if (outcome !== 'added') throw new Error(`the demo world refused a worker: ${outcome}`);
    await exceptions.addStaff({ ...one, insz: inszOf(one.insz) }, at);
  }
}

async function loadWorkers(zone: Zone, now: Date): Promise<void> {
  const all = demoWorkers();
  for (const number of new Set(all.map((worker) => worker.company))) {
    const own = all.filter((worker) => worker.company === number);
    await zone.registerWorkers(
      company(number),
      own.map((worker) => ({
        id: randomUUID(),
        givenName: worker.givenName,
        familyName: worker.familyName,
        insz: inszOf(worker.insz),
        establishment: establishment(worker.establishment),
        state: worker.state,
        since: dateOf(worker.since),
      })),
      daysBefore(now, 50),
    );
  }
}

/** An outside application, so that anybody can try the provider with software of their own. */
const registerDemoClient = (acm: Acm, now: Date): Promise<void> =>
  acm.registerClient(
    {
      clientId: 'demo-client',
      name: 'Demo-toepassing',
      clientSecret: 'demo-client-secret',
      redirectUris: ['callback', 'authorization/callback', 'redirect_uri'].map(
        (path) => `http://localhost:9999/${path}`,
      ),
      postLogoutRedirectUris: ['http://localhost:9999/'],
      scopes: ['openid', 'profile', 'rrn', 'vo', 'wsedienstencheques'],
      keys: keyKinds.map((kind) => keyUrn(kind)),
      capacities: { right },
      requirePkce: false,
      homeUri: 'http://localhost:9999/',
    },
    now,
  );

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

const belgian = (at: Date): string => at.toISOString().slice(0, 10).split('-').reverse().join('-');

async function must(outcome: Promise<{ readonly ok: boolean; readonly because?: string }>): Promise<void> {
  const { ok, because } = await outcome;
  if (!ok) throw new Error(`the demo world was refused: ${because ?? 'no reason'}`);
}

function inszOf(digits: string): Insz {
  const parsed = parseInsz(digits);
  if (!parsed.ok) throw new Error('a demo person has an impossible number');
  return parsed.insz;
}

function company(digits: string): EnterpriseNumber {
  const parsed = parseEnterpriseNumber(digits);
  if (!parsed.ok) throw new Error('a demo company has an impossible number');
  return parsed.number;
}

function establishment(digits: string): EstablishmentNumber {
  const parsed = parseEstablishmentNumber(digits);
  if (!parsed.ok) throw new Error('a demo establishment has an impossible number');
  return parsed.number;
}

function dateOf(text: string) {
  const date = parseLocalDate(text);
  if (date === null) throw new Error('a demo date does not exist');
  return date;
}
