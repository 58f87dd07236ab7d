import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { opens } from './rules/opens.ts';
import { mayOf, rightsOfPerson, type May, type RightOfPerson } from './store/rights-of-person.ts';
import type { TargetGroup } from './store/relations.ts';

/** An organisation on whose behalf somebody can act today. */
export interface Capacity {
  readonly targetGroup: TargetGroup;
  readonly organisation: EnterpriseNumber;
  readonly name: string;
  /** UUID of the work relation */
  readonly relationId: string;
  /** Short names of the digital keys with which at least one of the rights opens something; null: every one. */
  readonly keys: readonly string[] | null;
}

/** A right that opens something today: it is in force and has at least one context. */
export interface HeldRight {
  /** UUID */
  readonly rightId: string;
  readonly code: string;
  /** The claim in which it stands in a token. */
  readonly claim: string;
  readonly contexts: readonly EstablishmentNumber[];
  /** Short names of the digital keys with which it opens something; null: every one. */
  readonly keys: readonly string[] | null;
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
}

type Reading = Pick<Parts, 'db' | 'vault'>;

async function heldBy({ db, vault }: Reading, insz: Insz, on: LocalDate): Promise<readonly RightOfPerson[]> {
  const rights = await rightsOfPerson(db, vault.index(insz), on);
  return rights.filter((right) => opens(right, on));
}

/** The organisations in which somebody holds one of these rights today, by name. */
export const capacitiesOf =
  (parts: Reading & Pick<Parts, 'kbo'>) =>
  async (insz: Insz, codes: readonly string[], on: LocalDate): Promise<readonly Capacity[]> => {
    const held = (await heldBy(parts, insz, on)).filter(({ code }) => codes.includes(code));
    const byOrganisation = Map.groupBy(held, ({ company }) => company);
    const capacities = await Promise.all(
      Array.from(byOrganisation, async ([organisation, rights]) => ({
        targetGroup: rights[0]?.target_group ?? 'EA',
        organisation,
        name: (await parts.kbo.company(organisation))?.name ?? '',
        relationId: rights[0]?.relation ?? '',
        keys: rights.some(({ keys }) => keys === null) ? null : [...new Set(rights.flatMap(({ keys }) => keys ?? []))],
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
      .map(({ id: rightId, code, claim, keys, contexts, until_date: until }) => ({
        rightId,
        code,
        claim,
        keys,
        contexts,
        until,
      }));

/** May this person do this here, today? Read afresh, with the work relation and every date in it. */
export const may =
  ({ db, vault }: Reading) =>
  (insz: Insz, asked: May): Promise<boolean> =>
    mayOf(db, vault.index(insz), asked);
