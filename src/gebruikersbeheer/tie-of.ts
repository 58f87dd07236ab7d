import { covers, type Bounds } from '#btb/index.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { managementOf } from './management-of.ts';
import type { Parts } from './parts.ts';
import { holds } from './rules/may-manage.ts';
import { relationState, type RelationState } from './rules/opens.ts';
import type { Capacity } from './rules/powers.ts';
import { rightState, type RightState } from './rules/right-state.ts';
import { administratorOf, administratorsOf } from './store/administrators.ts';
import { findPersonForSignIn, signInScope } from './store/persons.ts';
import { relationsOfPerson, type TargetGroup } from './store/relations.ts';
import { rightsOfPerson } from './store/rights-of-person.ts';

/** A right that somebody has or had in one organisation. */
export interface TiedRight {
  readonly code: string;
  readonly state: RightState;
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
  /** Short names of the digital keys with which it opens something; null: every one. */
  readonly keys: readonly string[] | null;
  /** Establishment numbers. */
  readonly contexts: readonly string[];
}

/** What one person and one organisation are to each other today, as far as rights go. */
export interface Tie {
  readonly targetGroup: TargetGroup;
  readonly relation: RelationState | 'none';
  readonly rights: readonly TiedRight[];
  /** May this person give one of these rights here, also to themselves? */
  readonly mayGive: boolean;
  /** Somebody manages all rights here, this person or another. */
  readonly somebodyInCharge: boolean;
  /** Who may give one of these rights, for everything or a part, besides who represents the organisation. */
  readonly givers: readonly Giver[];
}

/** Somebody who may give rights. Names are for who may know them. */
export interface Giver {
  readonly name: string;
  readonly capacity: Capacity;
}

/** Reads afresh what a person and an organisation are to each other. Shows it to that person only. */
export const tieOf = (parts: Parts) => {
  const managed = managementOf(parts);
  return async (insz: Insz, company: EnterpriseNumber, codes: readonly string[], on: LocalDate): Promise<Tie> => {
    const index = parts.vault.index(insz);
    const [management, givers, relations, rights] = await Promise.all([
      managed(insz, company, on),
      giversOf(parts, company, codes, on),
      parts.db.transaction(signInScope(index), async (tx) => {
        const person = await findPersonForSignIn(tx, index);
        return person === null ? [] : relationsOfPerson(tx, person.id);
      }),
      rightsOfPerson(parts.db, index, on),
    ]);
    const states = relations
      .filter((one) => one.company === company)
      .map(({ start_date: start, end_date: end }) => relationState({ relation_start: start, relation_end: end }, on));
    return {
      targetGroup: management.targetGroup,
      relation: (['open', 'not-yet', 'over'] as const).find((state) => states.includes(state)) ?? 'none',
      rights: rights
        .filter((one) => one.company === company && codes.includes(one.code))
        .map((one) => ({
          code: one.code,
          state: rightState(
            { from: one.from_date, until: one.until_date, endedAt: one.ended_at, contexts: one.contexts },
            on,
          ),
          until: one.until_date,
          keys: one.keys,
          contexts: one.contexts,
        })),
      mayGive:
        management.decision.permitted &&
        management.decision.powers.some(({ bounds }) => givesOneOf(bounds.services, codes)),
      somebodyInCharge: management.somebodyInCharge,
      givers,
    };
  };
};

/** Does who may give these services give one of these rights? */
const givesOneOf = (services: Bounds['services'], codes: readonly string[]): boolean =>
  codes.some((code) => covers(services, [code]));

async function giversOf(
  { db, btb }: Pick<Parts, 'db' | 'btb'>,
  company: EnterpriseNumber,
  codes: readonly string[],
  on: LocalDate,
): Promise<readonly Giver[]> {
  const administrators = await db.look({ company }, (tx) => administratorsOf(tx, company));
  // A local authority has its managers here and nowhere else.
  if (administrators.length > 0) {
    return administrators
      .filter((row) => holds(administratorOf(row), on) && givesOneOf(administratorOf(row).bounds.services, codes))
      .map((row) => ({ name: `${row.given_name} ${row.family_name}`, capacity: row.role }));
  }
  return (await btb.managersOf(company, on))
    .filter(({ mandate }) => givesOneOf(mandate.bounds.services, codes))
    .map(({ personName, mandate }) => ({ name: personName, capacity: mandate.role }));
}
