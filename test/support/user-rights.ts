import { Client } from 'pg';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { BtbBelow, KboBelow } from '#gebruikersbeheer/below.ts';
import {
  openGebruikersbeheer,
  type Actor,
  type GebruikersbeheerDeps,
  type LinkPerson,
} from '#gebruikersbeheer/index.ts';
import type { TestStore } from './store.ts';

export const insz = (digits: string): Insz => {
  const parsed = parseInsz(digits);
  if (!parsed.ok) throw new Error(`${digits}: ${parsed.because}`);
  return parsed.insz;
};

export const enterprise = (digits: string): EnterpriseNumber => {
  const parsed = parseEnterpriseNumber(digits);
  if (!parsed.ok) throw new Error(`${digits}: ${parsed.because}`);
  return parsed.number;
};

export const establishment = (digits: string): EstablishmentNumber => {
  const parsed = parseEstablishmentNumber(digits);
  if (!parsed.ok) throw new Error(`${digits}: ${parsed.because}`);
  return parsed.number;
};

export const helder = enterprise('1999999052');
export const strijkwinkel = enterprise('1999999151');
export const ocmw = enterprise('1999999250');
export const gent = establishment('8999999005');
export const aalst = establishment('8999999104');
export const brugge = establishment('8999999203');
export const voorbeeld = establishment('8999999302');

export const anna = insz('71031498213');
export const bart = insz('80060298595');
export const chadia = insz('93112198428');
export const dirk = insz('68013098733');

/** Somebody whom De Strijkwinkel invited and who has not answered yet. */
export const invited = insz('01050998690');

export const bartActs: Actor = { insz: bart, id: 'bart-vo-id', name: 'Bart Maes', key: 'csamtotp' };

export const code = 'DienstenchequesErkendeOnderneming';

const companies = new Map<
  EnterpriseNumber,
  { readonly name: string; readonly establishments: readonly [EstablishmentNumber, string][] }
>([
  [
    helder,
    {
      name: 'Helder & Proper BV',
      establishments: [
        [gent, 'Helder & Proper Gent'],
        [aalst, 'Helder & Proper Aalst'],
      ],
    },
  ],
  [strijkwinkel, { name: 'De Strijkwinkel VZW', establishments: [[brugge, 'De Strijkwinkel']] }],
  [ocmw, { name: 'OCMW Voorbeeld', establishments: [[voorbeeld, 'OCMW Voorbeeld']] }],
]);

const address = { street: 'Voorbeeldstraat', houseNumber: '12', box: '', postalCode: '9000', municipality: 'Gent' };

/** Anna represents De Strijkwinkel; nobody else represents any. */
export const kboOfTests: KboBelow = {
  company: async (number) => companies.get(number) ?? null,
  establishmentsOf: async (number) =>
    (companies.get(number)?.establishments ?? []).map(([own, name]) => ({ number: own, name, address })),
  eventsAfter: async () => [],
  mayRepresent: async (who, number) =>
    who === anna && number === strijkwinkel
      ? {
          permitted: true,
          function: '10002',
          since: '2026-01-01' as LocalDate,
          until: null,
          confirmed: true,
          through: 'own-function',
          of: null,
        }
      : { permitted: false, because: 'no-function' },
  peopleWithSay: async (number) =>
    number === strijkwinkel ? [{ insz: anna, givenName: 'Anna', familyName: 'Claes', alone: true }] : [],
  companiesRepresentedBy: async (who) =>
    who === anna ? [strijkwinkel].map((number) => ({ number, name: companies.get(number)?.name ?? '' })) : [],
};

type StopMandates = Parameters<BtbBelow['stop']>[0];

/** BTB with these chief access managers, which a test may change while it runs. */
export function btbOfTests(managers: Map<EnterpriseNumber, Insz>, stopped: StopMandates[] = []): BtbBelow {
  const since = '2026-01-01' as LocalDate;
  const bounds = { services: 'every', establishments: 'every', mayAppoint: true, until: null } as const;
  const chief = { id: '00000000-0000-4000-8000-000000000001', role: 'chief-access-manager', bounds } as const;
  return {
    stop: async (command) => {
      stopped.push(command);
      return { ended: 1, kept: ['Wie blijft'] };
    },
    mayManage: async (who, company) => {
      const manager = managers.get(company);
      if (manager === undefined) return { permitted: false, because: 'nobody-in-charge' };
      return manager === who
        ? { permitted: true, capacity: 'chief-access-manager', mandates: [{ ...chief, since }] }
        : { permitted: false, because: 'not-the-manager' };
    },
    managersOf: async (company) =>
      managers.has(company)
        ? [{ personName: 'Bart Maes', email: 'bart@demo.example', language: 'nl', mandate: { ...chief, since } }]
        : [],
    addressOf: async (who, company) =>
      managers.get(company) === who ? { mail: 'bart@demo.example', language: 'nl' } : null,
    companiesManagedBy: async (who) =>
      Array.from(managers)
        .filter(([, manager]) => manager === who)
        .map(([company]) => ({ company, name: companies.get(company)?.name ?? '', since })),
    invitationsFor: async (who) => (who === invited ? [{ company: strijkwinkel, state: 'invited' }] : []),
    chiefAccessManagersOf: async (company) => (managers.has(company) ? [{ personName: 'Bart Maes', since }] : []),
  };
}

export const depsOfTests = (
  world: TestStore,
  managers = new Map([[helder, bart]]),
  own: Partial<GebruikersbeheerDeps> = {},
): GebruikersbeheerDeps => ({
  db: world.store.as('gebruikersbeheer'),
  keys: world.keys,
  btb: btbOfTests(managers),
  kbo: kboOfTests,
  zoneUrl: new URL('http://localhost:8080'),
  ownUrl: new URL('http://localhost:8084'),
  ...own,
});

export const gebruikersbeheerOfTests = (...args: Parameters<typeof depsOfTests>) =>
  openGebruikersbeheer(depsOfTests(...args));

/** A command that links Chadia to Helder & Proper, with what a test changes. */
export const linkChadia = (at: Date, own: Partial<LinkPerson> = {}): LinkPerson => ({
  actor: bartActs,
  company: helder,
  insz: chadia,
  givenName: 'Chadia',
  familyName: 'El Amrani',
  kind: 'own-staff',
  functionTitle: 'Planner',
  email: 'chadia@demo.example',
  language: 'nl',
  phone: null,
  at,
  ...own,
});

/** The jobs of a kind that wait in the queue, seen from outside. */
export async function jobsWaiting(
  world: TestStore,
  kind: string,
): Promise<readonly { payload: unknown; run_at: Date }[]> {
  const client = new Client({ connectionString: world.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ payload: unknown; run_at: Date }>(
      `select j.payload, j.run_at from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id`,
      [kind],
    );
    return rows;
  } finally {
    await client.end();
  }
}
