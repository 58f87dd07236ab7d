import { formatEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Keys } from '#keys/keys-file.ts';
import { inszVault } from '#keys/sealed.ts';
import type { Company, Establishment, Holder, PersonWithSay, Represented, SearchResult, Undecided } from './company.ts';
import { confirmFunctions, type FunctionsConfirmed } from './import/confirm-functions.ts';
import type { ImportDeps } from './import/import-deps.ts';
import { importFunctions } from './import/import-functions.ts';
import { importOpenData, type ImportSettings, type OpenDataImported } from './import/import-open-data.ts';
import { isHeldOn, mayRepresent, type Representation } from './rules/representation.ts';
import { stageFunctions, type FunctionsStaged, type StageSettings } from './import/stage-functions.ts';
import type { FunctionsImported } from './import/take-functions.ts';
import type { KboEvent } from './kbo-event.ts';
import type { KboJobDeps } from './jobs.ts';
import { freshnessOn, type Freshness } from './rules/freshness.ts';
import { search } from './search.ts';
import { companyByNumber } from './store/company-by-number.ts';
import { establishments } from './store/establishments.ts';
import { eventsAfter } from './store/events.ts';
import { functionsInCompany, functionsOfPerson, standingsOf } from './store/functions.ts';
import { loadedSnapshot, type Snapshot } from './store/loaded.ts';
import type { Window } from './store/search-names.ts';

export type {
  Address,
  Company,
  Establishment,
  Holder,
  PersonWithSay,
  Represented,
  SearchHit,
  SearchResult,
} from './company.ts';
export { jobHandlers, scheduleFunctionsByDate } from './jobs.ts';
export type { KboEvent } from './kbo-event.ts';
export { functionName } from './function-name.ts';
export { isImportRefused } from './import/import-refused.ts';
export type { FunctionsImported } from './import/take-functions.ts';
export type { FunctionsStaged } from './import/stage-functions.ts';
export type { ImportSettings, OpenDataImported } from './import/import-open-data.ts';
export { mayRepresent, type Representation, type RepresentationFacts } from './rules/representation.ts';

/** The register of enterprises: what it holds, and who may represent whom. */
export interface Kbo {
  /** null when the register never had this company. */
  readonly company: (number: EnterpriseNumber) => Promise<Company | null>;
  /** By number (also of an establishment, also its beginning) or by a part of a name. */
  readonly search: (text: string, window: Window) => Promise<SearchResult>;
  readonly establishmentsOf: (number: EnterpriseNumber) => Promise<readonly Establishment[]>;
  /** Who holds a function in the company on this day. */
  readonly functionsOf: (number: EnterpriseNumber, on: LocalDate) => Promise<readonly Holder[]>;
  /** Those of them who may represent it. */
  readonly representativesOf: (number: EnterpriseNumber, on: LocalDate) => Promise<readonly Holder[]>;
  /**
   * The people who have a say in the company on this day: who may represent it alone, and who holds a function of which
   * that is not sure. For systems that tell them something; their numbers go no further.
   */
  readonly peopleWithSay: (number: EnterpriseNumber, on: LocalDate) => Promise<readonly PersonWithSay[]>;
  /** The companies that this person may represent on this day, by name. */
  readonly companiesRepresentedBy: (insz: Insz, on: LocalDate) => Promise<readonly Represented[]>;
  /** Those of which the register cannot say whether this person may act for them alone, by name. */
  readonly companiesUndecided: (insz: Insz, on: LocalDate) => Promise<readonly Undecided[]>;
  readonly mayRepresent: (insz: Insz, number: EnterpriseNumber, on: LocalDate) => Promise<Representation>;
  /** The open data that is loaded; null before the first import. */
  readonly snapshot: () => Promise<Snapshot | null>;
  /** Is what is loaded young enough to decide on, on this day? */
  readonly freshness: (on: LocalDate) => Promise<Freshness>;
  /** What changed after this position, in order; at most a thousand at a time. */
  readonly eventsAfter: (position: number, limit: number) => Promise<readonly KboEvent[]>;
  /**
   * Replaces the register by a full file of KBO Open Data.
   * @throws ImportRefused with a sentence for the operator; nothing has changed then
   */
  readonly importOpenData: (path: string, settings?: ImportSettings) => Promise<OpenDataImported>;
  /**
   * Checks a file of functions (docs/kbo-import.md), keeps it, and says what would change: nothing counts yet.
   * @throws ImportRefused, as above
   */
  readonly stageFunctions: (path: string, settings?: StageSettings) => Promise<FunctionsStaged>;
  /**
   * An operator confirms the file that waits; with a signature one is enough, otherwise a second one has to.
   * @throws ImportRefused, as above
   */
  readonly confirmFunctions: (stage: number, operator: string) => Promise<FunctionsConfirmed>;
  /**
   * Replaces all holders of functions by those of the file, without confirmation: for a made-up world.
   * @throws ImportRefused, as above
   */
  readonly importFunctions: (path: string, settings?: ImportSettings) => Promise<FunctionsImported>;
}

export interface KboDeps extends KboJobDeps {
  readonly keys: Keys;
  /** So many days the data may be old for a decision to rest on them. */
  readonly maxAgeDays: number;
  /** base64 of the Ed25519 key by which files of functions are signed; without one none is. */
  readonly functionsKey?: string | null;
}

/** The company that holds a function, as it is called; null: the person holds it. */
const holderName = (of: { number: EnterpriseNumber; name: string | null } | null): Represented['of'] =>
  of === null ? null : { number: of.number, name: of.name ?? formatEnterpriseNumber(of.number) };

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'nl');

/** Of whom people have to look whether they act for the company. */
const isUndecided = (
  decision: Extract<Representation, { permitted: false }>,
): decision is Extract<Representation, { because: 'only-together' | 'cannot-decide' }> =>
  decision.because === 'only-together' || decision.because === 'cannot-decide';

export function openKbo({ db, keys, clock, maxAgeDays, followers, functionsKey = null }: KboDeps): Kbo {
  const vault = inszVault(keys, 'kbo');
  const imports: ImportDeps = { db, vault, followers, functionsKey };
  const loaded = () => db.look({}, loadedSnapshot);

  const heldIn = (number: EnterpriseNumber, on: LocalDate) =>
    db.transaction({ company: number }, async (tx) => {
      const [standings, all] = await Promise.all([standingsOf(tx, [number]), functionsInCompany(tx, number)]);
      const company = standings.get(number) ?? null;
      const held = all.filter((one) => isHeldOn(one, on));
      return held.map((one) => ({ ...one, decision: mayRepresent({ functions: [one], company }, on) }));
    });

  const functionsOf: Kbo['functionsOf'] = async (number, on) =>
    (await heldIn(number, on)).map((one) => ({
      givenName: one.givenName,
      familyName: one.familyName,
      function: one.code,
      since: one.since,
      until: one.until,
      of: holderName(one.of),
      decision: one.decision,
    }));

  /** Reads all that a decision about this person needs. */
  const decisions = (insz: Insz, only: EnterpriseNumber | null, on: LocalDate) => {
    const index = vault.index(insz);
    return db.transaction({ person: index.toString('hex') }, async (tx) => {
      const [functions, known] = await Promise.all([
        functionsOfPerson(tx, index, only),
        only === null ? null : standingsOf(tx, [only]),
      ]);
      const numbers = only === null ? [...new Set(functions.map(({ company }) => company))] : [only];
      const standings = known ?? (await standingsOf(tx, numbers));
      return numbers.map((number) => {
        const company = standings.get(number) ?? null;
        const held = functions.filter((one) => one.company === number);
        const decision = mayRepresent({ functions: held, company }, on);
        const of = decision.permitted ? held.find((one) => one.of?.number === decision.of)?.of : null;
        return { number, name: company?.name ?? formatEnterpriseNumber(number), decision, of: holderName(of ?? null) };
      });
    });
  };

  return {
    company: (number) =>
      db.look({}, async (tx) => {
        const found = await companyByNumber(tx, number);
        return found === null ? null : { ...found, name: found.name ?? formatEnterpriseNumber(number) };
      }),
    search: (text, window) => db.transaction({}, (tx) => search(tx, text, window)),
    establishmentsOf: (number) => db.look({}, (tx) => establishments(tx, number)),
    functionsOf,
    representativesOf: async (number, on) =>
      (await functionsOf(number, on)).filter(({ decision }) => decision.permitted),
    peopleWithSay: async (number, on) => {
      const people = new Map<Insz, PersonWithSay>();
      for (const { inszSealed, givenName, familyName, decision } of await heldIn(number, on)) {
        if (!decision.permitted && !isUndecided(decision)) continue;
        const insz = vault.open(inszSealed);
        const alone = decision.permitted || people.get(insz)?.alone === true;
        people.set(insz, { insz, givenName, familyName, alone });
      }
      return [...people.values()];
    },
    companiesRepresentedBy: async (insz, on) =>
      (await decisions(insz, null, on))
        .flatMap(({ number, name, decision, of }) =>
          decision.permitted
            ? [
                {
                  number,
                  name,
                  function: decision.function,
                  since: decision.since,
                  of,
                },
              ]
            : [],
        )
        .toSorted(byName),
    companiesUndecided: async (insz, on) =>
      (await decisions(insz, null, on))
        .flatMap(({ number, name, decision }) =>
          !decision.permitted && isUndecided(decision) ? [{ number, name, decision }] : [],
        )
        .toSorted(byName),
    mayRepresent: async (insz, number, on) =>
      (await decisions(insz, number, on))[0]?.decision ?? { permitted: false, because: 'no-company' },
    snapshot: loaded,
    eventsAfter: (position, limit) => db.look({ across: 'job' }, (tx) => eventsAfter(tx, vault, position, limit)),
    freshness: async (on) => {
      const found = await loaded();
      return freshnessOn({ register: found?.date ?? null, functions: found?.functions ?? null }, maxAgeDays, on);
    },
    importOpenData: (path, settings) => importOpenData(imports, clock(), path, settings),
    stageFunctions: (path, settings) => stageFunctions(imports, clock(), path, settings),
    confirmFunctions: (stage, operator) => confirmFunctions(imports, clock(), stage, operator),
    importFunctions: (path, settings) => importFunctions(imports, clock(), path, settings),
  };
}
