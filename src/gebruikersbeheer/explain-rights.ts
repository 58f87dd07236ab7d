import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { Parts } from './parts.ts';
import { rightState, type RightState } from './rules/right-state.ts';
import { isOpen } from './rules/opens.ts';
import { catalogueRights } from './store/catalogue.ts';
import { relationIn, type RelatedPersonRow } from './store/relations.ts';
import { contextsOf, rightsOfRelations, type RightRow } from './store/rights.ts';
import type { RightOfCatalogue } from './rules/catalogue-right.ts';
import type { KnownEstablishment } from './below.ts';

/** One right of somebody, and why it opens something on a day, or not. */
export interface ExplainedRight {
  readonly right: RightRow;
  readonly state: RightState['state'] | 'relation-over' | 'relation-not-begun';
  /** When an end was written, or the day since which it does not hold; null: it holds. */
  readonly since: LocalDate | null;
}

export interface Explanation {
  readonly companyName: string;
  /** null: this person has no work relation with the company. */
  readonly related: RelatedPersonRow | null;
  /** What holds first. */
  readonly rights: readonly ExplainedRight[];
  readonly catalogue: readonly RightOfCatalogue[];
  readonly establishments: readonly KnownEstablishment[];
  readonly on: LocalDate;
}

/** Why somebody may, or may not, do something for a company on a day: each right they have or had there. */
export const explainRights =
  ({ db, kbo, vault }: Pick<Parts, 'db' | 'kbo' | 'vault'>) =>
  async (insz: Insz, company: EnterpriseNumber, on: LocalDate): Promise<Explanation> => {
    const [found, establishments] = await Promise.all([kbo.company(company), kbo.establishmentsOf(company)]);
    return db.transaction({ company }, async (tx) => {
      const relations = await relationIn(tx, company, vault.index(insz));
      const rights = await rightsOfRelations(
        tx,
        company,
        relations.map(({ id }) => id),
      );
      const explained = rights.flatMap((right) => {
        const relation = relations.find(({ id }) => id === right.relation);
        return relation === undefined ? [] : [explain(right, relation, on)];
      });
      return {
        companyName: found?.name ?? company,
        related: relations[0] ?? null,
        rights: explained.toSorted((one, other) => Number(other.state === 'active') - Number(one.state === 'active')),
        catalogue: await catalogueRights(tx),
        establishments,
        on,
      };
    });
  };

/** What a right is worth on a day, with its work relation. */
export function explain(right: RightRow, relation: RelatedPersonRow, on: LocalDate): ExplainedRight {
  // Asked about a day that is past, an end of later had not been written.
  const known = right.ended_at !== null && on < brusselsDate(right.ended_at) ? null : right.ended_at;
  const dates = { from: right.from_date, until: right.until_date, endedAt: known, contexts: contextsOf(right) };
  const state = rightState(dates, on);
  const since = 'since' in state ? state.since : null;
  if (state.state !== 'active') return { right, state: state.state, since };
  const relationDates = { relation_start: relation.start_date, relation_end: relation.end_date };
  if (isOpen(relationDates, on)) return { right, state: 'active', since: null };
  return on < relation.start_date
    ? { right, state: 'relation-not-begun', since: null }
    : { right, state: 'relation-over', since: relation.end_date };
}
