import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { rightOfCatalogue } from './catalogue.ts';
import type { Parts } from './parts.ts';
import { opens } from './rules/opens.ts';
import { rightsOfPerson, type RightOfPerson } from './store/rights-of-person.ts';
import type { TargetGroup } from './store/relations.ts';

/** An organisation on whose behalf somebody can act today. */
export interface Capacity {
  readonly targetGroup: TargetGroup;
  readonly organisation: EnterpriseNumber;
  readonly name: string;
  /** UUID of the work relation */
  readonly relationId: string;
}

/** A right that opens something today: it is in force and has at least one context. */
export interface HeldRight {
  /** UUID */
  readonly rightId: string;
  readonly code: string;
  /** The claim in which it stands in a token. */
  readonly claim: string;
  readonly contexts: readonly EstablishmentNumber[];
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
}

type Reading = Pick<Parts, 'db' | 'vault'>;

async function heldBy({ db, vault }: Reading, insz: Insz, on: LocalDate): Promise<readonly RightOfPerson[]> {
  const rights = await rightsOfPerson(db, vault.index(insz));
  return rights.filter((right) => opens(right, on));
}

/** The organisations in which somebody holds a right today, by name. */
export const capacitiesOf =
  (parts: Reading & Pick<Parts, 'kbo'>) =>
  async (insz: Insz, rightCode: string, on: LocalDate): Promise<readonly Capacity[]> => {
    const held = (await heldBy(parts, insz, on)).filter(({ code }) => code === rightCode);
    const byOrganisation = new Map(held.map((right) => [right.company, right]));
    const capacities = await Promise.all(
      Array.from(byOrganisation.values(), async (right) => ({
        targetGroup: right.target_group,
        organisation: right.company,
        name: (await parts.kbo.company(right.company))?.name ?? '',
        relationId: right.relation,
      })),
    );
    return capacities.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  };

/** The rights that somebody holds today in one organisation. */
export const rightsIn =
  (parts: Reading) =>
  async (insz: Insz, organisation: EnterpriseNumber, on: LocalDate): Promise<readonly HeldRight[]> =>
    (await heldBy(parts, insz, on))
      .filter(({ company }) => company === organisation)
      .flatMap((right) => {
        const known = rightOfCatalogue(right.code);
        if (known === null) return [];
        const { id: rightId, code, contexts, until_date: until } = right;
        return [{ rightId, code, claim: known.claim, contexts, until }];
      });
