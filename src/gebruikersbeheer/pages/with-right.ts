import type { Answer } from '#web/visit.ts';
import { overlap } from '../rules/contexts.ts';
import { seenPersonById, type RelatedPersonRow } from '../store/relations.ts';
import { contextsOf, rightById, type RightRow } from '../store/rights.ts';
import { notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';

export interface RightShown {
  readonly right: RightRow;
  readonly related: RelatedPersonRow;
}

/** The right that the address names, with its holder, as far as this visitor sees them; null: nothing to show. */
export async function rightShown({ parts }: PageDeps, manager: ManagerVisit): Promise<RightShown | null> {
  const { visit, company, sees, actor } = manager;
  const id = uuidParam(visit, 'right');
  if (id === null) return null;
  return parts.db.transaction({ company: company.number }, async (tx) => {
    const right = await rightById(tx, company.number, id);
    if (right === null || !(sees === 'every' || overlap(contextsOf(right), sees))) return null;
    const related = await seenPersonById(tx, company.number, right.relation, { sees, actor: actor.id });
    return related === null ? null : { right, related };
  });
}

export const withRight =
  (deps: PageDeps, handle: (manager: ManagerVisit, shown: RightShown) => Promise<Answer>) =>
  async (manager: ManagerVisit): Promise<Answer> => {
    const shown = await rightShown(deps, manager);
    return shown === null ? notFound(manager.visit) : handle(manager, shown);
  };
