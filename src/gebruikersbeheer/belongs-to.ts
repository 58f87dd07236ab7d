import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { managementOf } from './management-of.ts';
import type { Parts } from './parts.ts';
import { isOpen } from './rules/opens.ts';
import { relationIn } from './store/relations.ts';

/**
 * Does somebody work for this organisation today, represent it, or manage its rights? Only they hear whether anybody is
 * in charge of it: others would learn which company can be taken unawares.
 */
export const belongsTo = (parts: Pick<Parts, 'db' | 'btb' | 'kbo' | 'vault'>) => {
  const managed = managementOf(parts);
  return async (insz: Insz, company: EnterpriseNumber, on: LocalDate): Promise<boolean> => {
    const [{ decision }, represents, relations] = await Promise.all([
      managed(insz, company, on),
      parts.kbo.mayRepresent(insz, company, on),
      parts.db.look({ company }, (tx) => relationIn(tx, company, parts.vault.index(insz))),
    ]);
    const works = relations.some((one) => isOpen({ relation_start: one.start_date, relation_end: one.end_date }, on));
    return decision.permitted || represents.permitted || works;
  };
};
