import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { mayManage, type ManageDecision } from './rules/may-manage.ts';
import { administratorsOf, type AdministratorRow } from './store/administrators.ts';
import type { TargetGroup } from './store/relations.ts';

export interface Management {
  readonly targetGroup: TargetGroup;
  readonly decision: ManageDecision;
  /** Somebody manages the rights of this company today, this person or another. */
  readonly somebodyInCharge: boolean;
}

const inForce = (one: AdministratorRow, on: LocalDate): boolean =>
  one.since <= on && (one.until === null || on <= one.until);

/**
 * Asks afresh whether somebody manages the rights of a company. A company for which staff ever appointed a head local
 * administrator is a local authority (LB); every other one is an enterprise (EA), for which BTB knows who manages.
 */
export const managementOf =
  ({ db, btb, vault }: Pick<Parts, 'db' | 'btb' | 'vault'>) =>
  async (insz: Insz, company: EnterpriseNumber, on: LocalDate): Promise<Management> => {
    const administrators = await db.transaction({ company }, (tx) => administratorsOf(tx, company));
    if (administrators.length > 0) {
      const index = vault.index(insz);
      const appointmentsOfActor = administrators.filter((one) => one.insz_index.equals(index));
      return {
        targetGroup: 'LB',
        decision: mayManage({ targetGroup: 'LB', appointmentsOfActor }, on),
        somebodyInCharge: administrators.some((one) => inForce(one, on)),
      };
    }
    const decision = mayManage({ targetGroup: 'EA', btb: await btb.mayManage(insz, company, on) }, on);
    const somebodyInCharge = decision.permitted || (await btb.chiefAccessManagersOf(company, on)).length > 0;
    return { targetGroup: 'EA', decision, somebodyInCharge };
  };
