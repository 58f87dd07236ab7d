import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { companiesManagedBy } from './companies-managed-by.ts';
import { managementOf } from './management-of.ts';
import type { Parts } from './parts.ts';
import { missingLink, type CompanyTie, type MissingLink } from './rules/missing-link.ts';
import { isOpen } from './rules/opens.ts';
import { findPersonForSignIn, signInScope } from './store/persons.ts';
import { relationsOfPerson } from './store/relations.ts';
import { rightsOfPerson } from './store/rights-of-person.ts';

/** Nobody is helped by a longer search; it bounds the questions of one sign-in. */
const mostCompanies = 20;

/** Explains to somebody who holds no right today which link of the chain is missing, and who can mend it. */
export const explainMissing = (parts: Parts) => {
  const managed = managementOf(parts);
  const managing = companiesManagedBy(parts);
  return async (insz: Insz, codes: readonly string[], on: LocalDate): Promise<MissingLink> => {
    const index = parts.vault.index(insz);
    const relations = await parts.db.transaction(signInScope(index), async (tx) => {
      const person = await findPersonForSignIn(tx, index);
      return person === null ? [] : relationsOfPerson(tx, person.id);
    });
    const rights = await rightsOfPerson(parts.db, index, on);
    const managedNow = await managing(insz, on);
    const companies = new Set<EnterpriseNumber>([
      ...managedNow.map(({ number }) => number),
      ...relations.map(({ company }) => company),
    ]);
    const ties: CompanyTie[] = [];
    for (const number of Array.from(companies).slice(0, mostCompanies)) {
      const management = await managed(insz, number, on);
      ties.push({
        company: { number, name: (await parts.kbo.company(number))?.name ?? '' },
        targetGroup: management.targetGroup,
        related: relations.some(
          (one) => one.company === number && isOpen({ relation_start: one.start_date, relation_end: one.end_date }, on),
        ),
        rights: rights
          .filter(({ company, code }) => company === number && codes.includes(code))
          .map(({ from_date: from, until_date: until, ended_at: endedAt, contexts }) => ({
            from,
            until,
            endedAt,
            contexts,
          })),
        manages: management.decision.permitted,
        somebodyInCharge: management.somebodyInCharge,
      });
    }
    return missingLink(ties, on);
  };
};
