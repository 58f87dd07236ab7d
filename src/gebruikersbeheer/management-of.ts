import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { holds, mayManage, type ManageDecision, type ManagementFacts } from './rules/may-manage.ts';
import { administratorOf, administratorsOf } from './store/administrators.ts';
import type { TargetGroup } from './store/relations.ts';

export interface Management {
  readonly targetGroup: TargetGroup;
  /** What the decision rests on, for the rules that ask more. */
  readonly facts: ManagementFacts;
  readonly decision: ManageDecision;
  /** Somebody manages the rights of this company today, this person or another. */
  readonly somebodyInCharge: boolean;
}

/**
 * Asks afresh whether somebody manages the rights of a company. A company for which staff ever appointed a head local
 * administrator is a local authority (LB); every other one is an enterprise (EA), for which KBO knows who represents
 * it and BTB who manages its access.
 */
export const managementOf =
  ({ db, btb, kbo, vault }: Pick<Parts, 'db' | 'btb' | 'kbo' | 'vault'>) =>
  async (insz: Insz, company: EnterpriseNumber, on: LocalDate): Promise<Management> => {
    const administrators = await db.look({ company }, (tx) => administratorsOf(tx, company));
    if (administrators.length > 0) {
      const index = vault.index(insz);
      const own = administrators.filter((one) => one.insz_index.equals(index));
      const facts = { targetGroup: 'LB', administratorsOfActor: own.map(administratorOf) } as const;
      return {
        targetGroup: 'LB',
        facts,
        decision: mayManage(facts, on),
        somebodyInCharge: administrators.some((one) => holds(administratorOf(one), on)),
      };
    }
    const [managed, represents] = await Promise.all([
      btb.mayManage(insz, company, on),
      kbo.mayRepresent(insz, company, on),
    ]);
    const facts = { targetGroup: 'EA', btb: managed, represents } as const;
    const decision = mayManage(facts, on);
    const somebodyInCharge = decision.permitted || (await btb.chiefAccessManagersOf(company, on)).length > 0;
    return { targetGroup: 'EA', facts, decision, somebodyInCharge };
  };
