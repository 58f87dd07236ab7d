import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import { addDays, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { KboEvent } from '../../src/kbo/index.ts';
import type { KboBelow, Representation } from '../../src/btb/below.ts';

export const insz = (text: string): Insz => {
  const parsed = parseInsz(text);
  if (!parsed.ok) throw new TypeError(text);
  return parsed.insz;
};

export const enterprise = (text: string): EnterpriseNumber => {
  const parsed = parseEnterpriseNumber(text);
  if (!parsed.ok) throw new TypeError(text);
  return parsed.number;
};

export const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new TypeError(text);
  return parsed;
};

export interface FakeCompany {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly representatives: readonly Insz[];
  readonly establishments?: readonly { readonly number: EstablishmentNumber; readonly name: string }[];
}

/** A register of a few companies, whose companies and representatives a test may change as it goes. */
export function fakeKbo(
  companies: FakeCompany[],
): KboBelow & { ceased: Set<EnterpriseNumber>; decision: Representation | null; fresh: boolean; events: KboEvent[] } {
  const snapshotDate = day('2026-11-20');
  const since = day('2020-01-01');
  const find = (number: EnterpriseNumber) => companies.find((one) => one.number === number);
  const fake: ReturnType<typeof fakeKbo> = {
    ceased: new Set(),
    /** Are the data young enough to decide on? */
    fresh: true,
    /** What changed, in the order of positions. */
    events: [],
    /** What `mayRepresent` answers to everybody; null: as the companies say. */
    decision: null,
    company: async (number) => {
      const found = find(number);
      if (found === undefined) return null;
      const gone = fake.ceased.has(number);
      return {
        number,
        name: found.name,
        names: [{ text: found.name, kind: 'name' }],
        status: gone ? 'ceased' : 'active',
        absentSince: gone ? snapshotDate : null,
        situation: { code: '000', meaning: 'normal' },
        situationDescription: {},
        kind: 'legal',
        legalForm: null,
        since,
        address: null,
        snapshotDate,
      };
    },
    establishmentsOf: async (number) =>
      (find(number)?.establishments ?? []).map((one) => ({ ...one, address: null, since })),
    companiesRepresentedBy: async (who) =>
      companies
        .filter(({ representatives }) => representatives.includes(who))
        .map(({ number, name }) => ({ number, name, function: '10002', since, of: null })),
    companiesUndecided: async () => [],
    peopleWithSay: async (number) =>
      fake.ceased.has(number)
        ? []
        : (find(number)?.representatives ?? []).map((who) => ({
            insz: who,
            givenName: 'Wie',
            familyName: 'Vertegenwoordigt',
            alone: true,
          })),
    mayRepresent: async (who, number) => {
      if (fake.decision !== null) return fake.decision;
      const found = find(number);
      if (found === undefined) return { permitted: false, because: 'no-company' };
      if (fake.ceased.has(number)) return { permitted: false, because: 'company-ceased', since: snapshotDate };
      return found.representatives.includes(who)
        ? {
            permitted: true,
            function: '10002',
            since,
            until: null,
            confirmed: false,
            through: 'own-function',
            of: null,
          }
        : { permitted: false, because: 'no-function' };
    },
    snapshot: async () => ({
      date: snapshotDate,
      importedAt: new Date('2026-11-21T06:00:00Z'),
      functions: snapshotDate,
    }),
    eventsAfter: async (position, limit) => fake.events.filter((one) => one.position > position).slice(0, limit),
    freshness: async (on) => ({ fresh: fake.fresh, date: snapshotDate, oldestAllowed: addDays(on, -40) }),
  };
  return fake;
}
