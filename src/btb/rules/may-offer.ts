import { unbounded, type Bounds } from './bounds.ts';
import { mayGovern, type ActorFacts } from './may-govern.ts';
import { managerRoles, type ManagerRole } from './mandate.ts';

/** To what somebody may appoint others. */
export interface Offer {
  /** From the highest to the lowest; none: this person appoints nobody. */
  readonly roles: readonly ManagerRole[];
  /** What an access manager whom they appoint can be given at most. */
  readonly within: Bounds;
}

/** What somebody may choose from when they appoint: exactly what the rule would permit. */
export function offerOf(actor: ActorFacts): Offer {
  const within = actor.representation.permitted
    ? unbounded
    : (actor.mandates.find(({ bounds }) => bounds.mayAppoint)?.bounds ?? unbounded);
  const roles = managerRoles.filter((role) => {
    const bounds = role === 'access-manager' ? within : unbounded;
    return mayGovern(actor, { role, bounds }).permitted;
  });
  return { roles, within };
}
