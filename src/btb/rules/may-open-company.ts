import { mayGovern, type ActorFacts, type Governed } from './may-govern.ts';
import type { MayNotRepresent } from '../below.ts';

export interface OpenFacts extends ActorFacts {
  /** Has a task that holds but for its being suspended. */
  readonly suspended: boolean;
}

export type OpenDecision =
  | { readonly permitted: true }
  | { readonly permitted: false; readonly because: 'may-not-represent'; readonly why: MayNotRepresent }
  /** A task that is suspended, or one in which nobody is appointed. */
  | { readonly permitted: false; readonly because: 'suspended' | 'may-not-appoint' };

/**
 * May somebody see who manages access for a company? Who represents it, and the managers who may appoint others. Of a
 * company that is not there any more nobody manages anything.
 */
export function mayOpenCompany({ representation, mandates, suspended }: OpenFacts): OpenDecision {
  if (representation.permitted) return { permitted: true };
  const gone = representation.because === 'no-company' || representation.because === 'company-ceased';
  if (gone || (mandates.length === 0 && !suspended)) {
    return { permitted: false, because: 'may-not-represent', why: representation };
  }
  if (mandates.length === 0) return { permitted: false, because: 'suspended' };
  return mandates.some(({ bounds }) => bounds.mayAppoint)
    ? { permitted: true }
    : { permitted: false, because: 'may-not-appoint' };
}

/** Does somebody see every appointment of the company, or only their own and those over which they decide? */
export const seesAll = ({ representation, mandates }: ActorFacts): boolean =>
  representation.permitted || mandates.some(({ role }) => role !== 'access-manager');

/** Does somebody who acts in the company see this appointment? */
export const seesAppointment = (actor: ActorFacts, one: Governed & { readonly own: boolean }): boolean =>
  seesAll(actor) || one.own || mayGovern(actor, one).permitted;
